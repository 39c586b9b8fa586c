/** A number from 0 up to 1 that depends on a seed and on what it is for, and on nothing asked before (the finalizer of MurmurHash3). */
export function chance(seed: number, purpose: number, n: number): number {
  let hash = Math.imul(seed ^ Math.imul(purpose, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Numbers from 0 up to 1, one after the other, that depend on a seed alone. */
export function draws(seed: number): () => number {
  let n = 0;
  return () => chance(seed, 7, (n += 1));
}
