/** What a report asks for. Days are local, `YYYY-MM-DD`, both included. */
export interface ReportFilter {
  site: string;
  from?: string;
  to?: string;
  program?: string;
  /** Only these locations; absent: all. */
  locations?: readonly string[];
}
