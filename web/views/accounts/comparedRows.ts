import type { TFunction } from 'i18next';
import { called } from '#web/i18n/words.ts';
import type { Language, Tag } from '#graph-schema/generated/ontology.ts';
import { tieSentence } from '#graph-schema/ontology.ts';
import { filled } from '#web/parts/sentenceParts.ts';
import { accountSides, type AccountSide, type ComparedTie } from '#web/session/accounts.ts';
import { endsOf, type Known } from '#web/session/known.ts';
import { standWords } from '#web/views/accounts/standWords.ts';
import type { ListedClaim } from '#web/views/list/listAnswers.ts';
import { sourcesOf } from '#web/views/list/saysSo.ts';

/** What a comparison is worded with. names: of the two accounts. */
export type ComparedWording = {
  readonly known: Known;
  readonly claims: ReadonlyMap<string, ListedClaim>;
  readonly names: Readonly<Record<AccountSide, string>>;
  readonly language: Language;
  readonly tag: Tag;
  readonly t: TFunction;
};

/** Compared ties as rows of texts that are true alone: what is said, how the accounts stand to each other, and what each says with its sources; empty where it does not speak. */
export function comparedRows(ties: readonly ComparedTie[], wording: ComparedWording): readonly (readonly string[])[] {
  const { known, claims, names, language, tag, t } = wording;
  const label = (id: string) => called(known.entities.get(id)?.label[language] ?? id, t);
  return ties.map((row) => {
    const { type, source, target } = row.tie;
    const said = accountSides.map((side) => {
      const told = row[side];
      if (!told) return '';
      const sources = sourcesOf(
        told.claims.flatMap(({ id }) => claims.get(id) ?? []),
        t,
      );
      return `${names[side]} ${standWords(told.tie, tag, t)} (${sources})`;
    });
    return [
      filled(tieSentence(type, 'ASSERTED', tag, endsOf(row.tie, known)), { source: label(source), target: label(target) }),
      t(`accounts.is.${row.comparison}`),
      ...said,
    ];
  });
}
