import { isIPv4, isIPv6 } from 'node:net';

/**
 * Who a client is, by the address that a socket or a proxy tells: one text for each IPv4 address, and for each network of IPv6.
 * Ports, brackets, quotes and zones are left out, whichever way a proxy writes them; an IPv4 address in IPv6's clothes is the same
 * as without. Undefined: it is no address.
 *
 * Of IPv6 the first 64 bits: a connection gets at least so many addresses, which change by themselves each day (RFC 8981). By the
 * whole address one person would be many, and a limit would stop nobody.
 */
export function clientAddress(text: string): string | undefined {
  // Nearly all are, and nothing about those is to be put right.
  if (isIPv4(text)) return text;
  const [, bracketed] = /^"?\[([^\]]*)\](?::\d{1,5})?"?$/.exec(text.trim()) ?? [];
  const bare = bracketed ?? text.trim().replace(/^"(.*)"$/, '$1');
  const address = bare.replace(/%.*$/s, '');
  if (isIPv6(address)) return ofIPv6(address);
  // In brackets stands IPv6 alone; without them, what cannot be a part of the address any more is a port.
  const [, withoutPort = ''] = /^(.*):\d{1,5}$/.exec(address) ?? [];
  if (bracketed !== undefined) return undefined;
  if (isIPv6(withoutPort)) return ofIPv6(withoutPort);
  return [address, withoutPort].find(isIPv4);
}

/** What stands before an IPv4 address in IPv6's clothes: mapped (RFC 4291), and as networks without IPv4 see the others (RFC 6052). */
const BEFORE_IPV4 = new Set(['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0']);

function ofIPv6(address: string): string {
  const groups = toGroups(address);
  const [a, b, c, d, , , high = 0, low = 0] = groups;
  const before = groups.slice(0, 6).map((group) => group.toString(16));
  if (BEFORE_IPV4.has(before.join(':'))) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return `${[a, b, c, d].map((group) => group?.toString(16)).join(':')}::/64`;
}

/** The eight groups of an address that is known to be one. */
function toGroups(address: string): number[] {
  // The last two may be written as IPv4.
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [one, two, three, four] = parts.slice(0, 4).map(Number) as [number, number, number, number];
    return `${((one << 8) | two).toString(16)}:${((three << 8) | four).toString(16)}`;
  });
  const [before = '', after] = plain.split('::');
  const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const [first, last] = [numbers(before), after === undefined ? [] : numbers(after)];
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}
