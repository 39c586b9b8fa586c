import type { Surveyed } from '#server/import/table/csv/surveyed.ts';

/** The encodings that a mapping may name, by what they are called, and where they are usual. */
export const encodings = {
  'utf-8': 'any language',
  'utf-16le': 'any language',
  'utf-16be': 'any language',
  'windows-1256': 'Arabic',
  'iso-8859-6': 'Arabic',
  'windows-1252': 'western Europe',
  'windows-1250': 'central Europe',
  'windows-1254': 'Turkish',
  'windows-1251': 'Cyrillic',
  'windows-1253': 'Greek',
  'windows-1255': 'Hebrew',
} as const;

/** The name of an encoding that a table may be in. */
export type Encoding = keyof typeof encodings;

/** The names of these encodings. */
export const encodingNames: readonly Encoding[] = Object.keys(encodings).filter((name): name is Encoding => name in encodings);

/** The encoding of a file by its bytes; null where it is one of several that nothing tells apart. Of those with one byte a letter only Arabic is told, by its article. */
export function encodingOf({ head, notUtf8 }: Pick<Surveyed, 'head' | 'notUtf8'>): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 1].map((from) => zerosFrom(head, from));
  const [even = 0, odd = 0] = zeros;
  const pairs = head.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be';
  if (notUtf8 === null) return 'utf-8';
  return isArabic(head) ? 'windows-1256' : null;
}

function zerosFrom(bytes: Buffer, from: number): number {
  let zeros = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros;
}

/** Whether the bytes are those of Arabic words in Windows-1256: nearly all are letters of it in runs, and the article begins as many of these as it does in Arabic. */
function isArabic(bytes: Buffer): boolean {
  let [high, letters, runs, articles] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    const begins = (bytes[at - 1] ?? 0) < 0x80;
    if (begins && (bytes[at + 1] ?? 0) >= 0x80) runs += 1;
    if (begins && byte === 0xc7 && bytes[at + 1] === 0xe1) articles += 1;
    if (isArabicLetter(byte)) letters += 1;
  }
  return high > 0 && letters / high > 0.95 && runs > 0 && articles / runs > 0.08;
}

function isArabicLetter(byte: number): boolean {
  const isLatin =
    [0xd7, 0xe0, 0xe2, 0xf9, 0xfb, 0xfc].includes(byte) ||
    (byte >= 0xe7 && byte <= 0xeb) ||
    byte === 0xee ||
    byte === 0xef ||
    byte === 0xf4;
  return (byte >= 0xc0 && !isLatin) || [0x81, 0x8d, 0x8e, 0x90, 0xa1, 0xba, 0xbf, 0xa0].includes(byte);
}
