import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Word } from '#tests/bench/names/fiction.ts';

const file = new URL('../../../seeds/known-names/groups.yaml', import.meta.url);
const groups = z.object({
  known: z.array(z.object({ kind: z.string(), names: z.array(z.object({ text: z.string(), language: z.string() })) })),
});

/** Bodies of the reviewed file of known names by their first Arabic name, with their other names of two words and more: official and usual ones, and romanised ones. */
export function knownGroups(): readonly Word[] {
  return groups.parse(parse(readFileSync(file, 'utf8'))).known.flatMap(({ names }) => {
    const arabic = names.find(({ language }) => language === 'ar')?.text;
    const spellings = names.filter(({ language, text }) => language !== 'ar' && text.includes(' ')).map(({ text }) => text);
    return arabic === undefined || spellings.length === 0 ? [] : [{ arabic, spellings }];
  });
}
