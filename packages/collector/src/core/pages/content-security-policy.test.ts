import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

describe('contentSecurityPolicy', () => {
  it('forbids everything that the page does not hold', () => {
    expect(contentSecurityPolicy({ styles: [], scripts: [], images: [] }).split('; ')).toEqual([
      "default-src 'none'",
      "style-src 'none'",
      "script-src 'none'",
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  it('lets script files of this collector in where the page loads some', () => {
    const policy = contentSecurityPolicy({ styles: [], scripts: [], loadsScripts: true, images: [] });
    expect(policy).toContain("script-src 'self';");
  });

  it('knows the hash of a text', () => {
    // echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
    const policy = contentSecurityPolicy({ styles: [], scripts: ['alert(1)'], images: [] });
    expect(policy).toContain("script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  });

  it('takes an origin once, and none that could end the directive', () => {
    const images = ['https://a.example/1.png', 'https://a.example/2.png', '/p/3', 'https://b;c.example/4.png'];
    expect(contentSecurityPolicy({ styles: [], scripts: [], images })).toContain("img-src 'self' https://a.example;");
  });
});
