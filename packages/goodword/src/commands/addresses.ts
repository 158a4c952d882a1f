/** The addresses of a collector that people open. */
export interface Addresses {
  survey: string;
  funnel: string;
  reports: string;
}

/** What a survey's address names; what is undefined is left for the reader to fill in. */
interface Survey {
  program: string | undefined;
  site: string | undefined;
  location?: string;
}

/** The addresses of the collector at `publicUrl`, an origin. */
export function addressesOf(
  publicUrl: string,
  { program = 'PROGRAM', site = 'pub_YOURKEY', ...more }: Survey,
): Addresses {
  return {
    survey: `${publicUrl}/f/${program}?${new URLSearchParams({ site, ...more })}`,
    funnel: `${publicUrl}/funnel#token=sec_YOURTOKEN`,
    reports: `${publicUrl}/v1/reports/locations`,
  };
}

/** The same to print, a line each. */
export function addressLines({ survey, funnel, reports }: Addresses): string {
  return `  Survey page  ${survey}
  Live funnel  ${funnel}
  Reports      ${reports}   (JSON; send the token in the Authorization header)
`;
}
