import { Buffer } from 'node:buffer';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { either } from './either.ts';

/** The bytes of a body, and what its headers say of them. */
interface Encoded {
  payload: string | Buffer;
  headers?: Record<string, string>;
}

const BOMB = gzipSync(Buffer.alloc(2_000_000, ' '));
const twist = fc.nat().chain((at): fc.Arbitrary<(body: string) => Encoded> => {
  const cut = (bytes: Buffer) => bytes.subarray(0, at % Math.max(1, bytes.length));
  const splice = (body: string, ...bytes: number[]) => {
    const whole = Buffer.from(body);
    const place = at % Math.max(1, whole.length);
    return Buffer.concat([whole.subarray(0, place), Buffer.from(bytes), whole.subarray(place)]);
  };
  const coded = (payload: Buffer, encoding: string): Encoded => ({
    payload,
    headers: { 'content-encoding': encoding },
  });
  return fc.constantFrom<((body: string) => Encoded)[]>(
    (body) => ({ payload: cut(Buffer.from(body)) }),
    (body) => ({ payload: splice(body, 0) }),
    (body) => ({ payload: splice(body, 0xff) }),
    (body) => ({ payload: splice(body, 0xed, 0xa0, 0x80) }),
    (body) => ({ payload: splice(body, 0xc0, 0xaf) }),
    (body) => ({ payload: splice(body, 0xf0, 0x9f) }),
    (body) => ({ payload: `\ufeff${body}` }),
    (body) => ({ payload: Buffer.from(body, 'utf16le') }),
    (body) => ({ payload: Buffer.from(`\ufeff${body}`, 'utf16le').swap16() }),
    (body) => ({ payload: Buffer.from(body, 'latin1') }),
    (body) => ({ payload: `${body}${body}` }),
    (body) => ({ payload: `${body}\0` }),
    (body) => ({ payload: body.padEnd(65_535 + (at % 3)) }),
    (body) => ({ payload: gzipSync(body) }),
    (body) => coded(gzipSync(body), 'gzip'),
    (body) => coded(brotliCompressSync(body), 'br'),
    (body) => coded(deflateSync(body), 'deflate'),
    (body) => coded(cut(gzipSync(body)), 'gzip'),
    (body) => coded(Buffer.from(body), 'gzip'),
    (body) => coded(Buffer.from(body), 'identity'),
    (body) => coded(Buffer.from(body), 'gzip, br'),
    () => coded(BOMB, 'gzip'),
  );
});

/** A body as text or as bytes: mostly as it should be. */
export function encoded(body: fc.Arbitrary<string>): fc.Arbitrary<Encoded> {
  return either<Encoded>(
    [4, body.map((payload) => ({ payload }))],
    [1, fc.tuple(body, twist).map(([text, how]) => how(text))],
  );
}
