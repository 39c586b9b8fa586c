import { ImportRefused } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

const sampledLines = 3;
const sampledLetters = 200;

/** What nothing tells of how a file is written, and what it may be; sample: the first lines as each reads them. */
export type WritingDoubt = {
  readonly about: 'encoding' | 'separator' | 'header';
  readonly choices: readonly { readonly value: string; readonly sample: string }[];
};

/** Nothing tells how a table of text is written, and a person has to say it. */
export class WritingDoubtful extends ImportRefused {
  readonly doubt: WritingDoubt;
  constructor(complaint: PlacedComplaint, doubt: WritingDoubt) {
    super([complaint]);
    this.doubt = doubt;
  }
}

/** The first lines of bytes as an encoding reads them; those with other letters than ASCII first, for they tell. */
export function sampleIn(bytes: Buffer, encoding: string): string {
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n|\r|\n/u);
  const telling = lines.filter((line) => /[^\p{ASCII}]/u.test(line));
  return shortened(telling.length > 0 ? telling : lines);
}

/** The first lines of a text. */
export function firstLines(text: string): string {
  return shortened(text.split(/\r\n|\r|\n/u));
}

function shortened(lines: readonly string[]): string {
  return lines
    .slice(0, sampledLines)
    .map((line) => line.slice(0, sampledLetters))
    .join('\n');
}
