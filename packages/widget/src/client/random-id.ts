/**
 * Random base64url: 12 bytes make the 16 characters of an id or a code, 18 the 24 of a secret. A multiple of three
 * leaves no padding.
 */
export function randomId(bytes = 12): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...random))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}
