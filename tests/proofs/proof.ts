/** Something that was counted, beside what is asked for. */
export interface Claim {
  what: string;
  counted: number;
  is: 'exactly' | 'at most' | 'at least';
  /** Null: counted for the reader, and nothing is asked for. */
  asked: number | null;
  /** A share of 1 is told in percent. */
  isShare?: boolean;
}

/** What came of a run. */
export interface Findings {
  claims: Claim[];
  /** Sentences about what went wrong. */
  failures?: string[];
  /** Tables for who wants to know more, as Markdown. */
  tables?: string;
  /** The same for machines. */
  details?: object;
}

/** How large a run is. */
export interface Size {
  /** By the names of the proof's counts. */
  counts: Record<string, number>;
  /** The parts that are wanted: all of them, unless one was asked for alone. */
  parts: readonly string[];
  /** What chance begins with: the same again draws the same. */
  seed: number;
}

/** One of the numbers that say how large a run is; its name is that of an option. */
interface Count {
  /** What is counted, in words: "simulated brands". */
  of: string;
  full: number;
  small: number;
  most: number;
}

/** Something that holds or does not, whatever chance brings: the longer it is tried, the surer. */
export interface Proof {
  name: string;
  /** What holds, in a sentence. */
  says: string;
  /** How long the whole takes on two cores. */
  takes: string;
  counts: Record<string, Count>;
  /** What can be run alone. */
  parts?: readonly string[];
  /** Those of the parts that are run at small size; all, where nothing is said. */
  smallParts?: readonly string[];
  /** Whether chance is drawn from a seed. */
  hasSeed: boolean;
  /** Rejects where it could not be run: then it does not hold, either. `report` hears how far it is. */
  run(size: Size, report: (progress: string) => void): Promise<Findings>;
}

/** Whether what was counted is what is asked for; null where nothing is. */
export function holds({ counted, is, asked }: Claim): boolean | null {
  if (asked === null) return null;
  if (is === 'exactly') return counted === asked;
  return is === 'at most' ? counted <= asked : counted >= asked;
}

/** What does not hold, in sentences. */
export function broken({ claims, failures = [] }: Findings): string[] {
  const missed = claims
    .filter((claim) => holds(claim) === false)
    .map((claim) => `${claim.what}: ${said(claim, claim.counted)}, not ${asked(claim)}`);
  return [...missed, ...failures];
}

/** What is asked for, in words. */
export function asked(claim: Claim): string {
  if (claim.asked === null) return '–';
  return claim.is === 'exactly' ? said(claim, claim.asked) : `${claim.is} ${said(claim, claim.asked)}`;
}

/** A number of a claim in words. */
export function said({ isShare }: Claim, value: number): string {
  if (!isShare) return value.toLocaleString('en');
  // Small shares keep their digits: a false alarm in a thousand days is not none.
  return `${(100 * value).toFixed(value > 0 && value < 0.01 ? 2 : 1)} %`;
}
