import { keptWith } from '#web/session/keptWith.ts';
import { listColumns, type ListChoice, type ListColumn } from '#web/session/list.ts';
import { folded } from '#web/views/list/folded.ts';
import type { Rows } from '#web/views/list/rows.ts';

/** The numbers of the rows that hold every word that is looked for, in the order that is chosen: what is not known comes last either way, and equal rows as on the table. */
export function ordered(rows: Rows, { tab, sort, find }: ListChoice, tag: string): readonly number[] {
  const words = folded(find).split(/\s+/).filter(Boolean);
  const all = rows.ids.map((_, at) => at);
  const found = words.length === 0 ? all : all.filter((at) => words.every((word) => textsOf(rows)[at]?.includes(word)));
  const column = sort && listColumns[tab].find((each) => each === sort.column);
  return column ? inOrder(rows, found, column, tag, sort.down ? -1 : 1) : found;
}

/** Texts are compared once each, however many rows hold them: comparing them as a language does is what takes long. */
function inOrder(rows: Rows, found: readonly number[], column: ListColumn, tag: string, way: 1 | -1): readonly number[] {
  const keys = new Map(found.map((at) => [at, rows.order(at, column)] as const));
  const compare = new Intl.Collator(tag, { numeric: true }).compare;
  const words = [...new Set(keys.values())].filter((key) => typeof key === 'string').toSorted(compare);
  const ranks = new Map<string | number, number>(words.map((word, rank) => [word, rank]));
  const rankOf = (at: number): number | null => {
    const key = keys.get(at) ?? null;
    return typeof key === 'string' ? (ranks.get(key) ?? null) : key;
  };
  const ranked = found.map((at) => ({ at, rank: rankOf(at) }));
  return ranked
    .toSorted((a, b) => (a.rank === null || b.rank === null ? Number(a.rank === null) - Number(b.rank === null) : way * (a.rank - b.rank)))
    .map(({ at }) => at);
}

const textsOf = keptWith((rows: Rows): readonly string[] => rows.ids.map((_, at) => folded(rows.found(at))));
