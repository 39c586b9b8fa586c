import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { Words } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import type { LegendRow } from '#web/session/filter.ts';
import type { Trait } from '#web/session/session.ts';

const traitWords = {
  UNDATED: 'legend.undated',
  DENIED: 'legend.denied',
  INFERRED: 'legend.inferred',
  ONLY_DENIED: 'legend.onlyDenied',
  ONLY_DOUBTED: 'legend.onlyDoubted',
} as const satisfies Readonly<Record<Trait, string>>;

/** What a row of the legend stands for, in words. */
export function legendWords(row: LegendRow, { t, tag }: Pick<Words, 't' | 'tag'>): string {
  if (row.part === 'traits') return t(traitWords[row.value]);
  if (row.part === 'motives') return wordOf('Motive', row.value, tag);
  return row.part === 'kinds' ? describeKind(row.value).words[tag].one : describeRelationship(row.value).words[tag].out;
}
