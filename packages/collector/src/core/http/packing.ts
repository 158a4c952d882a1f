import { constants } from 'node:zlib';

/** How replies are packed on the way: from how many bytes on, as what, and how well. (The widget’s files are packed once, and better.) */
export const PACKING = {
  threshold: 256,
  encodings: ['br', 'gzip'] satisfies ('br' | 'gzip')[],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
};
