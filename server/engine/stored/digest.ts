import { crc32 } from 'node:zlib';

const mark = ',"#":"';
const hexDigits = 8;
const ending = mark.length + hexDigits + '"}'.length;

/** The JSON of a record, with the digest of itself as its last member. */
export function bodyOf(record: Readonly<Record<string, unknown>>): string {
  return digested(JSON.stringify(record));
}

/** A JSON object that is not empty, with the digest of what it says as its last member: the CRC-32 of its bytes up to there. */
export function digested(json: string): string {
  const open = json.slice(0, -1);
  return `${open}${mark}${digestOf(open)}"}`;
}

/** Whether a body says what was written: its last member is the digest of what stands before it. */
export function isWhole(body: string): boolean {
  const open = body.slice(0, -ending);
  return body.endsWith(`${mark}${digestOf(open)}"}`);
}

function digestOf(text: string): string {
  return crc32(text).toString(16).padStart(hexDigits, '0');
}
