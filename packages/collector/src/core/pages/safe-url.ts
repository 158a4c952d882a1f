const HERE = 'https://here.invalid';
const EMBEDDED_IMAGE = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

/**
 * An address that may stand in `href`: http, https, or a path of this collector. Anything else, such as `javascript:`, is
 * undefined, so that the link is left out. Checked here too and not only when settings come in: older rows, imports and
 * restored backups reach a page by other doors.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url, HERE)) return undefined;
  const parsed = new URL(url, HERE);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  return parsed.origin === HERE ? parsed.pathname + parsed.search + parsed.hash : parsed.href;
}

/** The address of a picture: as `safeUrl`, or a PNG or JPEG embedded as base64. */
export function safeImageUrl(url: string | undefined): string | undefined {
  return url !== undefined && EMBEDDED_IMAGE.test(url) ? url : safeUrl(url);
}

/** `tel:` with digits only, from a telephone number as people write it; undefined where that leaves no number. */
export function telephoneUrl(phone: string | undefined): string | undefined {
  const digits = phone?.replace(/\(0\)/, '').replace(/[^0-9+]/g, '');
  return digits !== undefined && /^\+?[0-9]{3,20}$/.test(digits) ? `tel:${digits}` : undefined;
}
