/** The host of what a customer wrote as their server: `mastodon.social`, `@me@mas.to`, `https://mas.to/home`; '' where it is none. */
export function serverOf(written: string): string {
  const host = written
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^.*@/, '')
    .toLowerCase();
  const label = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
  return new RegExp(`^${label}(\\.${label})*\\.([a-z]{2,}|xn--[a-z0-9-]+)$`).test(host) ? host : '';
}
