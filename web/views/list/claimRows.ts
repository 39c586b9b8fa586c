import { everyMotive } from '#graph-schema/generated/ontology.ts';
import { called, inFigures } from '#web/i18n/words.ts';
import { speakersWords } from '#web/parts/claimWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import type { ListColumn } from '#web/session/list.ts';
import type { Listed, ListedClaim } from '#web/views/list/listAnswers.ts';
import { rowAt, type Cell, type Rows, type Wording } from '#web/views/list/rows.ts';
import { gradeWords, linesOf, sourcesOf } from '#web/views/list/saysSo.ts';

/** A claim and what it stands for on the table. */
type ClaimShown = { readonly claim: ListedClaim; readonly selects: readonly string[] };

/** The claims that speak of some ties or name some entities, as rows: a row stands for the ties that it speaks of, or else for the names. */
export function claimRows(entities: readonly KnownEntity[], ties: readonly KnownTie[], { listed, language, tag, t }: Wording): Rows {
  const rows = listed ? claimsShown(entities, ties, listed) : [];
  const aboutOf = ({ about }: ListedClaim): string => about.map((each) => `\u2068${called(each[language], t)}\u2069`).join(t('list.comma'));

  /** The stance of a claim, and what became of it where it does not count: the column of the review is not shown at first. */
  const standing = ({ stance, status }: ListedClaim): readonly string[] => [
    wordOf('Stance', stance, tag),
    ...(status === 'ACCEPTED' ? [] : [wordOf('ReviewStatus', status, tag)]),
  ];

  function order(at: number, column: ListColumn): string | number | null {
    const { claim } = rowAt(rows, at);
    if (column === 'speakers') return speakersWords(claim, language, t);
    if (column === 'why') return claim.motive === null ? null : everyMotive.indexOf(claim.motive);
    if (column === 'when' || column === 'edtf') return claim.eventDate?.earliest ?? null;
    if (column === 'lines') return claim.locator?.lineFrom ?? null;
    return cell(at, column).text || null;
  }

  function cell(at: number, column: ListColumn): Cell {
    const { claim } = rowAt(rows, at);
    if (column === 'speakers') return { text: speakersWords(claim, language, t) };
    if (column === 'stance') return { text: standing(claim).join(' · ') };
    if (column === 'claim') return { text: claim.claim };
    if (column === 'about') return { text: aboutOf(claim) };
    if (column === 'why')
      return claim.motive === null ? { text: '' } : { text: wordOf('Motive', claim.motive, tag), motives: [claim.motive] };
    if (column === 'when') return { text: inFigures(claim.eventDate?.label ?? t('routes.noDate'), t) };
    if (column === 'edtf') return { text: claim.eventDate?.edtf ?? '' };
    if (column === 'document') return { text: claim.document.title };
    if (column === 'lines') return { text: linesOf([claim], t) };
    if (column === 'grade') return { text: gradeWords(claim.reliability, claim.credibility, t) };
    if (column === 'status') return { text: wordOf('ReviewStatus', claim.status, tag) };
    return { text: claim.id };
  }

  return {
    ids: rows.map(({ claim }) => claim.id),
    selects: (at) => rowAt(rows, at).selects,
    order,
    cell,
    found(at) {
      const { claim } = rowAt(rows, at);
      const names = [...claim.speakers, ...claim.transmittedBy].map(({ label }) => label);
      const about = claim.about.flatMap((each) => [each.EN, each.AR]);
      return [claim.id, claim.claim, ...names, ...about, claim.document.title, claim.eventDate?.label, cell(at, 'stance').text].join(' ');
    },
    said(at) {
      const { claim } = rowAt(rows, at);
      const [stance, ...more] = standing(claim);
      const facts = [
        `${speakersWords(claim, language, t)}: ${stance}`,
        ...more,
        sourcesOf([claim], t),
        gradeWords(claim.reliability, claim.credibility, t),
      ];
      return `${claim.claim} (${facts.join(t('list.semicolon'))})`;
    },
  };
}

/** The claims that speak of some ties or name some entities, by document and line, as they are read. */
export function claimsShown(entities: readonly KnownEntity[], ties: readonly KnownTie[], listed: Listed): readonly ClaimShown[] {
  const spoken = new Map<string, string[]>();
  for (const { id } of ties)
    for (const claim of listed.ties.get(id)?.allegations ?? []) spoken.set(claim.id, [...(spoken.get(claim.id) ?? []), id]);
  const shown = new Set(entities.map(({ id }) => id));
  const named = new Set(entities.flatMap(({ id }) => listed.naming.get(id)?.ids ?? []));
  return [...listed.claims.values()]
    .filter(({ id }) => spoken.has(id) || named.has(id))
    .map((claim) => ({
      claim,
      selects: spoken.get(claim.id) ?? claim.about.map(({ id }) => id).filter((id) => shown.has(id)),
    }))
    .toSorted((a, b) => compare(a.claim, b.claim));
}

function compare(a: ListedClaim, b: ListedClaim): number {
  if (a.document.id !== b.document.id) return a.document.id < b.document.id ? -1 : 1;
  return (a.locator?.lineFrom ?? Infinity) - (b.locator?.lineFrom ?? Infinity) || (a.id < b.id ? -1 : 1);
}
