import { z } from 'zod';

/** The first part of a zone's name. What has none is an abbreviation, and those mean several places: BST is Dhaka's, too. */
const REGIONS =
  'Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Europe Indian Mexico Pacific US'.split(
    ' ',
  );

/** The zones that the system names, by their name in small letters. It knows more, under older names. */
const listed = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));

/** A zone's name as the IANA writes it; undefined for what is none of a region's, and not UTC. */
function canonicalZone(given: string): string | undefined {
  if (given.toUpperCase() === 'UTC') return 'UTC';
  const [first = '', ...rest] = given.split('/');
  const region = REGIONS.find((each) => each.toLowerCase() === first.toLowerCase());
  if (!region || rest.length === 0 || !isKnown(given)) return undefined;
  const capitals = rest
    .join('/')
    .toLowerCase()
    .replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  return listed.get(given.toLowerCase()) ?? `${region}/${capitals}`;
}

function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** An IANA time zone with its region, such as `Europe/London`, or `UTC`. Written in other capitals it is kept in the right ones. */
export const timeZone = z
  .string()
  .max(64)
  .overwrite((given) => canonicalZone(given) ?? given)
  .refine(
    (zone) => canonicalZone(zone) !== undefined,
    'must be an IANA time zone with its region, such as Europe/London or America/Los_Angeles, or UTC; short names such as BST mean several places',
  );
