import { randomBytes } from 'node:crypto';

/** Chance that nobody can work out again from what came of it. From 0 on, below 1. */
export function unguessed(): number {
  return randomBytes(4).readUInt32BE(0) / 2 ** 32;
}
