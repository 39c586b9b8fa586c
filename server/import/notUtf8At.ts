import { isUtf8 } from 'node:buffer';

/** Where bytes are first none of UTF-8; null where all are. */
export function notUtf8At(bytes: Buffer): number | null {
  if (isUtf8(bytes)) return null;
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(10, at);
    const next = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(at, next))) break;
    at = next;
  }
  while (at < bytes.length) {
    const length = signLength(bytes[at] ?? 0);
    if (at + length > bytes.length || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return null;
}

function signLength(first: number): number {
  return first < 0xc0 ? 1 : [0xe0, 0xf0].filter((least) => first >= least).length + 2;
}
