import { createHash } from 'node:crypto';

/** An identifier of STIX: the type, and a UUID that is made of what it stands for, so that the same record has the same one in every file. */
export function stixId(type: string, what: string): string {
  const bytes = createHash('sha256').update(`isnad\n${what}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${type}--${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
