/** Of shorter ones, words that mean nothing else would be hidden. */
const LEAST_LENGTH = 6;

/** Who stands before the @ of an address, but for the examples of our own messages. */
const BEFORE_AT = /\/\/(?!user:pass)[^\s"']*@/g;

/**
 * A text for people without what may be a secret: tokens, who stands before the @ of an address, and what the given settings
 * hold. The last of two nets: messages are written so that they repeat none.
 */
export function withoutSecrets(text: string, settings: readonly (string | undefined)[]): string {
  const secrets = settings
    .flatMap((setting) => (setting === undefined ? [] : secretsOf(setting)))
    .filter((secret) => secret.length >= LEAST_LENGTH)
    .sort((one, other) => other.length - one.length);
  const hidden = secrets.reduce((shown, secret) => shown.replaceAll(secret, '…'), text);
  return hidden.replace(/sec_[A-Za-z0-9_-]{8,}/g, 'sec_…').replace(BEFORE_AT, '//…@');
}

/** A setting itself, and the parts of it by which somebody is let in. */
function secretsOf(setting: string): string[] {
  if (setting.startsWith('file:')) return [];
  const [, before] = /\/\/(.*)@/s.exec(setting) ?? [];
  const [, password] = /^[^:]*:(.*)$/s.exec(before ?? '') ?? [];
  const named = [...setting.matchAll(/password=('[^']*'|[^\s&]+)/gi)].map(([, value = '']) =>
    value.replace(/^'|'$/g, ''),
  );
  return [setting, before, password, ...named].flatMap((each) => (each === undefined ? [] : [each, decoded(each)]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
