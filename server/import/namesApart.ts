import { hash } from 'node:crypto';
import type { Name } from '#server/domain/entity.ts';
import { isolated } from '#server/import/listing.ts';
import { createDigestSet } from '#server/import/table/rows/digestSet.ts';

const mostShown = 10;
const longestShown = 80;

/** Names that one id has and that have nothing in common, so that two may be meant by it: the count of ids, and the first of them. */
export type NamesApart = {
  /** Once of each id. */
  add: (id: string, before: string, now: string) => void;
  count: () => number;
  /** The first pairs, in words of no language. */
  shown: () => string;
};

/** None yet. between: what stands between the two. */
export function createNamesApart(between = '≠'): NamesApart {
  const first: string[] = [];
  const ids = createDigestSet();
  let count = 0;
  return {
    add(id, before, now) {
      if (!ids.add(hash('sha256', id, 'hex'))) return;
      count += 1;
      if (first.length < mostShown) first.push(`${before} ${between} ${now}`);
    },
    count: () => count,
    shown: () => `${first.join('; ')}${count > first.length ? '; …' : ''}`,
  };
}

/** Whether two lists of names share one, whatever its capitals and its spaces; what has no name shares all. */
export function shareName(one: readonly Name[], other: readonly Name[]): boolean {
  if (one.length === 0 || other.length === 0 || other.some(({ text }) => one[0]?.text === text)) return true;
  const known = new Set(one.map(({ text }) => foldedName(text)));
  return other.some(({ text }) => known.has(foldedName(text)));
}

/** A name as it is shown beside another one; where: the row in which it stands. */
export function shownName([first]: readonly Name[], where: number | null = null): string {
  const text = shownText(first?.text ?? '');
  return where === null ? text : `${text} (${where})`;
}

/** The text of a name as it is shown beside another one. */
export function shownText(text: string): string {
  return isolated(text.length <= longestShown ? text : `${text.slice(0, longestShown - 1).toWellFormed()}…`);
}

/** A name without what its writing alone makes. */
export function foldedName(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
