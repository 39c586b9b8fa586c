import { crc32 } from 'node:zlib';

/** Stands for a page that was never written. */
export const noDigest = 0;

/** The digest of a page: its CRC-32, which every single flipped bit changes, and every damage within 32 bits in a row. Never noDigest. */
export function pageDigest(page: Uint8Array): number {
  return crc32(page) || 1;
}
