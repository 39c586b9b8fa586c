import type { Word } from '#tests/bench/names/fiction.ts';

/** Words with their spellings, a line each: the Arabic word, then Latin spellings; _ stands for a blank within one, and a word after abd belongs to it. */
export function readWords(lines: string): readonly Word[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const isTwo = line.startsWith('عبد ');
      const words = line.split(' ');
      const arabic = isTwo ? words.slice(0, 2).join(' ') : (words[0] ?? '');
      return { arabic: arabic.replaceAll('_', ' '), spellings: words.slice(isTwo ? 2 : 1).map((word) => word.replaceAll('_', ' ')) };
    });
}
