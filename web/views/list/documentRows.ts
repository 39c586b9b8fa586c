import { namesOf } from '#web/parts/claimWords.ts';
import { digits, inFigures } from '#web/i18n/words.ts';
import { isSuperseded } from '#web/panels/claim/isOfEditions.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import type { ListColumn } from '#web/session/list.ts';
import { claimsShown } from '#web/views/list/claimRows.ts';
import type { Listed, ListedClaim } from '#web/views/list/listAnswers.ts';
import { rowAt, type Cell, type Rows, type Wording } from '#web/views/list/rows.ts';
import { linesOf } from '#web/views/list/saysSo.ts';
import { withEarlier } from '#web/views/list/withEarlier.ts';

/** A document, the claims of it that speak of the table, what these stand for there, and how many ties no other document asserts. */
type Row = {
  readonly document: ListedClaim['document'];
  readonly claims: readonly ListedClaim[];
  readonly selects: readonly string[];
  readonly alone: number;
};

/** The lines of so many claims at most are listed in a cell. */
const mostClaims = 100;

/** The documents that speak of some ties or names, as rows: a row stands for all that its claims stand for. A document without a claim about them has none. */
export function documentRows(entities: readonly KnownEntity[], ties: readonly KnownTie[], { listed, language, tag, t }: Wording): Rows {
  const rows = listed ? rowsOf(entities, ties, listed) : [];
  const languages = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' });
  const speakers = ({ claims }: Row): string =>
    namesOf(
      claims.flatMap((claim) => claim.speakers),
      language,
    );
  const against = ({ claims }: Row): number => claims.filter(({ stance, status }) => stance !== 'ASSERTS' && status === 'ACCEPTED').length;
  const languageOf = ({ document }: Row): string =>
    document.language === null ? '' : (languages.of(document.language) ?? document.language);

  function order(at: number, column: ListColumn): string | number | null {
    const row = rowAt(rows, at);
    if (column === 'holds') return row.claims.filter((claim) => !isSuperseded(claim)).length + against(row) / 1_000_000;
    if (column === 'alone') return row.alone;
    if (column === 'published') return row.document.published?.earliest ?? null;
    if (column === 'lines') return Math.min(...row.claims.map(({ locator }) => locator?.lineFrom ?? Infinity));
    return cell(at, column).text || null;
  }

  function cell(at: number, column: ListColumn): Cell {
    const row = rowAt(rows, at);
    const { document, claims } = row;
    if (column === 'document') return { text: document.title };
    if (column === 'publisher') return { text: document.publisher?.label ?? '' };
    if (column === 'published') return { text: inFigures(document.published?.label ?? t('routes.noDate'), t) };
    if (column === 'language') return { text: languageOf(row) };
    if (column === 'copyOf') return { text: document.copyOf?.title ?? '' };
    if (column === 'holds') return { text: holdsWords(row) };
    if (column === 'alone') return { text: digits(row.alone, t) };
    if (column === 'speakers') return { text: speakers(row) };
    if (column === 'lines')
      return { text: claims.length > mostClaims ? t('table.manyClaims', { number: claims.length }) : linesOf(claims, t) };
    return { text: document.id };
  }

  function holdsWords(row: Row): string {
    const no = against(row);
    const earlier = row.claims.filter(isSuperseded).length;
    return [withEarlier(row.claims.length - earlier, earlier, t), ...(no > 0 ? [t('table.notFor', { number: no })] : [])].join(' · ');
  }

  return {
    ids: rows.map(({ document }) => document.id),
    selects: (at) => rowAt(rows, at).selects,
    order,
    cell,
    found(at) {
      const row = rowAt(rows, at);
      const { id, title, publisher, copyOf } = row.document;
      return [id, title, publisher?.label, copyOf?.title, languageOf(row), speakers(row)].join(' ');
    },
    said(at) {
      const row = rowAt(rows, at);
      const { title, publisher, published, copyOf } = row.document;
      const facts = [
        publisher?.label ?? '',
        inFigures(published?.label ?? '', t),
        copyOf ? t('table.isCopyOf', { title: `\u2068${copyOf.title}\u2069` }) : '',
        t('table.holds', { count: row.claims.length - row.claims.filter(isSuperseded).length }),
        ...(row.claims.some(isSuperseded) ? [t('entity.ofEarlier', { number: row.claims.filter(isSuperseded).length })] : []),
        t('table.byWhom', { speakers: speakers(row) }),
        ...(against(row) > 0 ? [t('table.notFor', { number: against(row) })] : []),
        t('table.aloneSaid', { number: row.alone }),
      ];
      return `\u2068${title}\u2069 (${facts.filter(Boolean).join(t('list.semicolon'))})`;
    },
  };

  function rowsOf(names: readonly KnownEntity[], shown: readonly KnownTie[], all: Listed): readonly Row[] {
    const alone = aloneIn(shown, all);
    return [...Map.groupBy(claimsShown(names, shown, all), ({ claim }) => claim.document.id).values()].flatMap((of) => {
      const document = of[0]?.claim.document;
      if (!document) return [];
      const claims = of.map(({ claim }) => claim);
      return [{ document, claims, selects: [...new Set(of.flatMap(({ selects }) => selects))], alone: alone.get(document.id) ?? 0 }];
    });
  }
}

/** How many of some ties each document asserts that no other does. */
function aloneIn(ties: readonly KnownTie[], listed: Listed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of ties) {
    const claims = (listed.ties.get(id)?.allegations ?? []).filter(({ stance, status }) => stance === 'ASSERTS' && status === 'ACCEPTED');
    const [only, ...others] = new Set(claims.map(({ document }) => document.id));
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return counts;
}
