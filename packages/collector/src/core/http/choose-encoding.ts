/** How a body is packed. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** What packs best first. */
const PACKED = ['br', 'gzip'] as const;

/**
 * The encoding that an `Accept-Encoding` asks for (RFC 9110, 12.5.3): of the heaviest what packs best; `q=0` is a no. `identity`
 * where nothing is left: a body that may not be wanted helps more than none.
 */
export function chooseEncoding(header: string): Encoding {
  const weights = new Map(header.split(',').map(weigh));
  const any = weights.get('*');
  const weightOf = (name: Encoding) => weights.get(name) ?? any ?? 0;
  const best = PACKED.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
  const plain = weights.get('identity');
  // Whoever wants it packed at any rate can unpack gzip, unless they say that they cannot.
  if (plain === 0 && weightOf(best) === 0) return (weights.get('gzip') ?? any) === undefined ? 'gzip' : 'identity';
  return weightOf(best) > 0 && weightOf(best) >= (plain ?? 0) ? best : 'identity';
}

function weigh(part: string): [name: string, weight: number] {
  const [name = '', ...parameters] = part
    .toLowerCase()
    .split(';')
    .map((each) => each.trim());
  const q = parameters.find((each) => /^q\s*=/.test(each));
  const weight = q === undefined ? 1 : Number(q.replace(/^q\s*=\s*/, '')) || 0;
  return [name === 'x-gzip' ? 'gzip' : name, weight];
}
