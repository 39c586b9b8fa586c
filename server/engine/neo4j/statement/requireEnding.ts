import { CypherRefused } from '#server/engine/failure.ts';
import { doubles, itemOf, sizeOf, sizesOf, type Size, type Sizes } from '#server/engine/neo4j/statement/growth.ts';
import { mayBeCalled } from '#server/engine/neo4j/statement/functions.ts';
import { loopAt, type Loop } from '#server/engine/neo4j/statement/loops.ts';
import { callAt, givenBy, groupOf, isSign, isWord, mentions, nameOf, split } from '#server/engine/neo4j/statement/parts.ts';
import { isTame, mostRepeats, patternAfter } from '#server/engine/neo4j/statement/patterns.ts';
import { mostInRanges, rangeSize } from '#server/engine/neo4j/statement/ranges.ts';
import { placeOf, treeOf, type Part } from '#server/engine/neo4j/statement/tokens.ts';

const mostInParameterLoop = 100;
const mostTimes = 10_000;
const mostTimesCollected = 500;
const mostTimesEach = 100;
const mostTimesEachCollected = 20;
const longestPutInstead = 20;

type Asked = { readonly statement: string; readonly parameters: Readonly<Record<string, unknown>> };
type Inside = { readonly loops: readonly Loop[]; readonly sizes: Sizes };

/**
 * Lets only statements pass whose expressions end by themselves soon. The database ends a statement between two rows, and never within an expression: a loop
 * over a long range, a text that doubles and the like would hold it for everybody. Judged by the text alone, before the database sees it, and
 * strict: what is not understood is refused. Throws CypherRefused with the place and what to write instead.
 */
export function requireEnding(statement: string, parameters: Readonly<Record<string, unknown>>): void {
  const tree = treeOf(statement);
  const asked = { statement, parameters };
  let numbers = 1;
  const sizes = sizesOf(parameters);
  visit(asked, tree, { loops: [], sizes }, sizes, (size, at) => {
    numbers *= Math.max(1, size);
    if (numbers > mostInRanges)
      refuse(
        asked,
        at,
        `the ranges of a statement may make at most ${mostInRanges} numbers, each multiplied with the others, and these make more`,
        'ask for fewer, or match what is in the graph instead of counting',
      );
  });
}

function refuse({ statement }: Asked, at: number, what: string, instead: string): never {
  throw new CypherRefused(`${placeOf(statement, at)}: ${what}; ${instead}`);
}

/** Walks through all parts in order; named holds the sizes of the variables made so far, which never shrink. */
function visit(
  asked: Asked,
  parts: readonly Part[],
  inside: Inside,
  named: Map<string, Size>,
  ranged: (size: number, at: number) => void,
): void {
  let start = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) continue;
    if (isSign(part, ',') || isWord(part, 'WITH', 'RETURN', 'UNWIND', 'DISTINCT', 'YIELD')) start = index + 1;
    if (isWord(part, 'AS')) remember(asked, parts.slice(start, index), parts[index + 1], isWord(parts[start - 1], 'UNWIND'), inside, named);
    requireKnownWords(asked, parts, index);
    requireKnownPath(asked, parts, index);
    if (isSign(part, '=~')) requireTame(asked, parts, index);
    const found = loopAt(parts, index);
    if (found) {
      visitLoop(asked, found.loop, inside, named, ranged);
      index += found.length - 1;
      continue;
    }
    const call = callAt(parts, index);
    if (call?.name === 'range') requireRange(asked, part.at, rangeSize(call.group, asked.parameters), inside, ranged);
    if (call?.name === 'reduce' || call?.name === 'allreduce')
      refuse(
        asked,
        part.at,
        `${call.name} is not written in a form that is understood here`,
        'write reduce(total = 0, x IN list | total + x)',
      );
    if (call?.name === 'replace') requireShort(asked, part.at, call.group.parts);
    if (part.kind === 'BRACKETS') visit(asked, part.parts, inside, named, ranged);
  }
}

function visitLoop(asked: Asked, loop: Loop, inside: Inside, named: Map<string, Size>, ranged: (size: number, at: number) => void): void {
  const over = isRange(loop.list) ? { times: 1, lists: 0 } : sizeOf(loop.list, inside.sizes);
  if (loop.accumulator && over.lists > 0)
    refuse(
      asked,
      loop.at,
      `${loop.what} goes over a list that was collected`,
      'count with sum(), count(), min() or max() over rows, before they are collected',
    );
  if (loop.accumulator && doubles(loop.accumulator.name, loop.body))
    refuse(
      asked,
      loop.at,
      `${loop.accumulator.name} is put into its next value more than once, so that it may double with every item`,
      'put it in once: total + x',
    );
  requireOwnList(asked, loop, over, inside);
  const { accumulator } = loop;
  const within = {
    loops: [...inside.loops, loop],
    sizes: new Map(inside.sizes).set(loop.variable, itemOf(over)),
  };
  visit(asked, loop.list, inside, named, ranged);
  if (accumulator) {
    visit(asked, accumulator.from, inside, named, ranged);
    within.sizes.set(accumulator.name, sizeOf(accumulator.from, inside.sizes));
  }
  visit(asked, loop.kept, within, named, ranged);
  visit(asked, loop.body, within, named, ranged);
  const made = sizeOf(loop.body, new Map(within.sizes).set(loop.variable, { times: 1, lists: 0 }));
  if (made.lists > 0)
    refuse(
      asked,
      loop.at,
      `${loop.what} puts a collected list into every item`,
      'UNWIND one of them: rows end in time, expressions do not',
    );
  if (made.times > (over.lists > 0 ? mostTimesEachCollected : mostTimesEach))
    refuse(asked, loop.at, `${loop.what} makes every item of too many values`, 'make them of fewer, or UNWIND the list');
}

/** A loop within a loop goes over what each item holds itself, over a few values that are written down, or over a range that is counted. */
function requireOwnList(asked: Asked, loop: Loop, over: Size, { loops }: Inside): void {
  if (loops.length === 0) return;
  if (loops.length > 2)
    refuse(asked, loop.at, `${loop.what} lies in a third loop`, 'UNWIND the outer list: rows end in time, expressions do not');
  const ofItem =
    over.lists === 0 && over.times <= mostTimesEachCollected && loops.some(({ variable }) => mentions(loop.list, variable) > 0);
  if (ofItem || (loops.length === 1 && (isWrittenDown(loop.list, asked.parameters) || isRange(loop.list)))) return;
  refuse(
    asked,
    loop.at,
    `${loop.what} goes over the same list again for every item of another`,
    'UNWIND one of the lists: rows end in time, expressions do not',
  );
}

function isRange(list: readonly Part[]): boolean {
  return list.length === 2 && callAt(list, 0)?.name === 'range';
}

function isWrittenDown(list: readonly Part[], parameters: Readonly<Record<string, unknown>>): boolean {
  const [part] = list;
  if (part === undefined || list.length > 1) return false;
  if (part.kind !== 'PARAMETER') return isShort(groupOf(part, '[')?.parts);
  const value = givenBy(part, parameters);
  return Array.isArray(value) && value.length <= mostInParameterLoop;
}

function isShort(items: readonly Part[] | undefined): boolean {
  return (
    items !== undefined &&
    items.length < 2 * mostInParameterLoop &&
    items.every(({ kind }) => kind !== 'BRACKETS' && kind !== 'NAME' && kind !== 'QUOTED')
  );
}

function requireRange(asked: Asked, at: number, size: number | null, { loops }: Inside, ranged: (size: number, at: number) => void): void {
  const instead = 'write range(0, size(r.list) - 1), or numbers or parameters that are whole numbers';
  if (size === null) refuse(asked, at, 'nothing says how many numbers this range makes', instead);
  const around = loops.find(({ list }) => !isRange(list));
  if (around && size > mostInParameterLoop)
    refuse(
      asked,
      at,
      `a range within a loop may make at most ${mostInParameterLoop} numbers`,
      'UNWIND the list of the loop: rows end in time, expressions do not',
    );
  ranged(size, at);
}

function requireKnownWords(asked: Asked, parts: readonly Part[], index: number): void {
  const part = parts[index];
  if (part === undefined || isSign(parts[index - 1], '.')) return;
  if (isWord(part, 'LET', 'FOR') && nameOf(parts[index + 1]) !== null)
    refuse(asked, part.at, `${part.kind === 'NAME' ? part.text : ''} is not answered`, 'write WITH ... AS name, or UNWIND ... AS name');
  let name = nameOf(part);
  let end = index;
  for (; name !== null && isSign(parts[end + 1], '.') && nameOf(parts[end + 2]) !== null; end += 2) name += `.${nameOf(parts[end + 2])}`;
  if (name !== null && groupOf(parts[end + 1], '(') && !isWord(parts[index - 1], 'CALL') && !mayBeCalled(name))
    refuse(asked, part.at, `${name} is no function that a statement may call`, 'use those that come with Neo4j');
}

/** Whether paths of one length are asked for together: SHORTEST 2 GROUPS. */
function isGroups(part: Part | undefined): boolean {
  return part?.kind === 'NAME' && /^groups?$/i.test(part.text);
}

/** Of k shortest paths only the first and all of the least length are found in a time that the database keeps. */
function requireKnownPath(asked: Asked, parts: readonly Part[], index: number): void {
  const [part, next] = [parts[index], parts[index + 1]];
  if (part === undefined || !isWord(part, 'SHORTEST', 'ANY') || next === undefined) return;
  const several = next.kind === 'PARAMETER' || next.kind === 'NUMBER' || (next.kind === 'INTEGER' && Number(next.text) > 1);
  if (several || (isWord(part, 'SHORTEST') && isGroups(next)) || (next.kind === 'INTEGER' && isGroups(parts[index + 2])))
    refuse(
      asked,
      part.at,
      'the database cannot stop a search for several shortest paths',
      'write SHORTEST 1 or ALL SHORTEST, or ask paths of the API',
    );
}

function requireTame(asked: Asked, parts: readonly Part[], index: number): void {
  const at = parts[index]?.at ?? 0;
  const pattern = patternAfter(parts, index, asked.parameters);
  if (pattern === null)
    refuse(asked, at, 'a pattern after =~ is a text or a parameter, or texts and parameters joined by +', 'write it out, or use CONTAINS');
  if (!isTame(pattern))
    refuse(
      asked,
      at,
      `this pattern repeats within what it repeats, or repeats more than ${mostRepeats} times, and may be tried for hours`,
      'use CONTAINS, STARTS WITH and ENDS WITH',
    );
}

function requireShort(asked: Asked, at: number, parts: readonly Part[]): void {
  const [, , instead = []] = split(parts, ',');
  const [part] = instead;
  if (instead.length !== 1 || part?.kind !== 'TEXT' || part.text.length > longestPutInstead + 2)
    refuse(
      asked,
      at,
      `replace puts a text instead that is not written down, or longer than ${longestPutInstead} letters`,
      'write a short text as its third argument',
    );
}

function remember(
  asked: Asked,
  expression: readonly Part[],
  given: Part | undefined,
  isItem: boolean,
  { sizes }: Inside,
  named: Map<string, Size>,
): void {
  const name = nameOf(given);
  if (name === null) return;
  const whole = sizeOf(expression, sizes);
  const isOfOneList = isRange(expression) || (expression.length === 1 && nameOf(expression[0]) !== null);
  const size = isItem && isOfOneList ? itemOf(whole) : whole;
  if (size.times > (size.lists > 0 ? mostTimesCollected : mostTimes))
    refuse(
      asked,
      given?.at ?? 0,
      `${name} may have grown too long: it is made of the same values again and again`,
      'put each value in once',
    );
  const before = named.get(name);
  const grown = before ? { times: Math.max(before.times, size.times), lists: Math.max(before.lists, size.lists) } : size;
  named.set(name, grown);
  sizes.set(name, grown);
}
