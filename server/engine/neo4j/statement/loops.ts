import { callAt, groupOf, isSign, isWord, nameOf, split } from '#server/engine/neo4j/statement/parts.ts';
import type { Part } from '#server/engine/neo4j/statement/tokens.ts';

/**
 * An expression that goes over a list in one go, which the database cannot stop: a list comprehension, a quantifier (any, all, none, single) or a
 * reduction. kept: the condition of a comprehension. body: what it makes of each item. accumulator: of a reduction.
 */
export type Loop = {
  readonly what: string;
  readonly at: number;
  readonly variable: string;
  readonly list: readonly Part[];
  readonly kept: readonly Part[];
  readonly body: readonly Part[];
  readonly accumulator: { readonly name: string; readonly from: readonly Part[] } | null;
};

const forms: ReadonlyMap<string, (what: string, at: number, parts: readonly Part[]) => Loop | null> = new Map([
  ['reduce', reduction],
  ['allreduce', reduction],
  ['all', overList],
  ['any', overList],
  ['none', overList],
  ['single', overList],
]);

/** The loop that begins at index, and how many parts it takes; null where none begins there. */
export function loopAt(parts: readonly Part[], index: number): { readonly loop: Loop; readonly length: number } | null {
  const part = parts[index];
  const list = groupOf(part, '[');
  if (list) {
    const loop = overList('a list comprehension', list.at, list.parts);
    return loop && { loop, length: 1 };
  }
  const call = callAt(parts, index);
  if (part === undefined || call === null) return null;
  const form = forms.get(call.name);
  const loop = form ? form(call.name, part.at, call.group.parts) : null;
  return loop && { loop, length: 2 };
}

function overList(what: string, at: number, parts: readonly Part[]): Loop | null {
  const variable = nameOf(parts[0]);
  if (variable === null || !isWord(parts[1], 'IN')) return null;
  const [head = [], ...body] = split(parts.slice(2), '|');
  const where = head.findIndex((part) => isWord(part, 'WHERE'));
  const end = where < 0 ? head.length : where;
  return { what, at, variable, list: head.slice(0, end), kept: head.slice(end), body: body.flat(), accumulator: null };
}

function reduction(what: string, at: number, parts: readonly Part[]): Loop | null {
  const [start = [], over = [], ...more] = split(parts, ',');
  const name = nameOf(start[0]);
  const variable = nameOf(over[0]);
  if (name === null || variable === null || !isSign(start[1], '=') || !isWord(over[1], 'IN')) return null;
  const [list = [], ...body] = split(over.slice(2), '|');
  return { what, at, variable, list, kept: [], body: [...body.flat(), ...more.flat()], accumulator: { name, from: start.slice(2) } };
}
