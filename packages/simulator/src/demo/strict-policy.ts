/** The policy of the strict example page: nothing but its own style and pictures, and what the README says the widget needs. */
export function strictPolicy(collector: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    `img-src 'self' ${collector}`,
    `script-src ${collector}`,
    `connect-src ${collector}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
