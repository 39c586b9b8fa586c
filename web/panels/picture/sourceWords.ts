import type { TFunction } from 'i18next';
import { inFigures } from '#web/i18n/words.ts';

type Source = {
  readonly title: string;
  readonly publisher: { readonly label: string } | null;
  readonly published: { readonly label: string } | null;
};

const mostNamed = 5;

/** Where a picture is from, in a line: documents with who published them and when, those beyond the first counted. */
export function sourceWords(documents: readonly Source[], t: TFunction): readonly string[] {
  if (documents.length === 0) return [];
  const named = documents
    .slice(0, mostNamed)
    .map(({ title, publisher, published }) =>
      [publisher?.label, title, published ? inFigures(published.label, t) : undefined]
        .filter((each) => each !== undefined)
        .join(t('list.comma')),
    );
  const more = documents.length - named.length;
  const list = [...named, ...(more > 0 ? [t('picture.moreSources', { count: more })] : [])];
  return [t('picture.source', { what: list.join(t('list.semicolon')) })];
}
