import { loopAt, type Loop } from '#server/engine/neo4j/statement/loops.ts';
import { callAt, groupOf, isSign, isWord, mentions, nameOf } from '#server/engine/neo4j/statement/parts.ts';
import type { Group, Part } from '#server/engine/neo4j/statement/tokens.ts';

/**
 * What is known of a value from the text alone. times: of how many values of the graph, or hundreds of letters written down, it is made. lists: how
 * many lists, collected or counted out and so perhaps long, may lie in one another in it.
 */
export type Size = { readonly times: number; readonly lists: number };

/** The sizes of variables that a statement has made so far; every other one is of the graph's own size. */
export type Sizes = Map<string, Size>;

const one: Size = { times: 1, lists: 0 };
const nothing: Size = { times: 0, lists: 0 };

/** How many letters count as one: as long as a text of the graph may be taken to be. */
const unit = 100;

const scalar =
  /^(?:size|length|count|exists|sum|avg|stdev|stdevp|id|elementid|type|isempty|char_length|character_length|tointeger|tofloat|toboolean|abs|sign|round|floor|ceil)$/;

const words: readonly string[] =
  'CASE WHEN THEN ELSE END AND OR NOT XOR IN IS NULL TRUE FALSE STARTS ENDS WITH CONTAINS DISTINCT WHERE RETURN MATCH ORDER BY ASC DESC SKIP LIMIT AS'.split(
    ' ',
  );

/** The sizes of parameters, each under its name with $. */
export function sizesOf(parameters: Readonly<Record<string, unknown>>): Map<string, Size> {
  return new Map(
    Object.entries(parameters).map(([name, value]) => [`$${name}`, { times: Math.ceil(JSON.stringify(value).length / unit), lists: 0 }]),
  );
}

/** How large the value of an expression may be. Reductions are judged by those who meet them. */
export function sizeOf(parts: readonly Part[], sizes: Sizes): Size {
  let times = 0;
  let lists = 0;
  for (let index = 0; index < parts.length;) {
    const { size, length } = pieceAt(parts, index, sizes);
    times += size.times;
    lists = Math.max(lists, size.lists);
    index += length;
  }
  return { times: Math.max(1, times), lists };
}

/** What begins at index, how large it may be and how many parts it takes. */
function pieceAt(parts: readonly Part[], index: number, sizes: Sizes): { readonly size: Size; readonly length: number } {
  const found = loopAt(parts, index);
  if (found) return { size: sizeOfLoop(found.loop, sizes), length: found.length };
  const call = callAt(parts, index);
  if (call) return { size: sizeOfCall(call.name, call.group.parts, sizes), length: 2 };
  const part = parts[index];
  if (part?.kind === 'BRACKETS') return { size: sizeOfGroup(part, isWord(parts[index - 1], 'COLLECT'), sizes), length: 1 };
  if (part?.kind === 'PARAMETER') return { size: sizes.get(part.text) ?? one, length: 1 };
  if (part?.kind === 'TEXT') return { size: { times: Math.floor(part.text.length / unit), lists: 0 }, length: 1 };
  const name = nameOf(part);
  if (name === null || isSign(parts[index - 1], '.') || isSign(parts[index + 1], ':') || isWord(part, ...words))
    return { size: nothing, length: 1 };
  const item = groupOf(parts[index + 1], '[');
  const size = sizes.get(name) ?? one;
  return item === null || item.parts.some((each) => isSign(each, '..')) ? { size, length: 1 } : { size: itemOf(size), length: 2 };
}

function sizeOfLoop({ what, list, body, accumulator, variable }: Loop, sizes: Sizes): Size {
  if (/^(?:all|any|none|single|allreduce)$/.test(what)) return one;
  const over = sizeOf(list, sizes);
  const made = sizeOf(body, new Map(sizes).set(variable, itemOf(over)));
  const from = accumulator ? sizeOf(accumulator.from, sizes) : nothing;
  return {
    times: Math.max(over.times, made.times) + from.times,
    lists: Math.max(over.lists, made.lists === 0 ? 0 : made.lists + 1, from.lists),
  };
}

function sizeOfCall(name: string, given: readonly Part[], sizes: Sizes): Size {
  if (scalar.test(name)) return one;
  const size = sizeOf(given, sizes);
  if (name === 'head' || name === 'last') return itemOf(size);
  return name === 'collect' || name === 'range' ? { times: size.times, lists: size.lists + 1 } : size;
}

function sizeOfGroup({ open, parts }: Group, isCollected: boolean, sizes: Sizes): Size {
  const { times, lists } = sizeOf(parts, sizes);
  const isLong = isCollected || (open === '[' && (lists > 0 || holdsPattern(parts)));
  return { times, lists: isLong ? lists + 1 : lists };
}

/** How large an item of a list of this size may be. */
export function itemOf({ times, lists }: Size): Size {
  return { times, lists: Math.max(0, lists - 1) };
}

/** Whether what a reduction has so far goes into the next round more than once, so that it may double with each round. */
export function doubles(accumulator: string, body: readonly Part[]): boolean {
  return mentions(body, accumulator) > 1 && joins(body);
}

function joins(parts: readonly Part[]): boolean {
  return parts.some((part, index) =>
    part.kind === 'BRACKETS'
      ? part.open !== '(' || joins(part.parts) || callAt(parts, index - 1)?.name === 'replace'
      : isSign(part, '+') || isSign(part, '||'),
  );
}

/** Whether a list is made of the matches of a pattern: [(a)-->(b) | b.id]. */
function holdsPattern(parts: readonly Part[]): boolean {
  return (
    parts.some((part) => isSign(part, '|')) &&
    parts.some(
      (part, index) => part.kind === 'BRACKETS' && part.open === '(' && (isSign(parts[index + 1], '-') || isSign(parts[index + 1], '<')),
    )
  );
}
