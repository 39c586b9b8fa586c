import { callAt, givenBy, isSign, nameOf, split } from '#server/engine/neo4j/statement/parts.ts';
import type { Group, Part } from '#server/engine/neo4j/statement/tokens.ts';

/** How many numbers the ranges of a statement may make together, each multiplied with the others. */
export const mostInRanges = 10_000;

type Bound = number | 'SIZE' | null;

/**
 * How many numbers range(...) makes: from literals and parameters; 1 where it counts the items of a list that there is, as in range(0, size(r.list) - 1), for it
 * makes no more than that list holds; null where nothing says how many.
 */
export function rangeSize({ parts }: Group, parameters: Readonly<Record<string, unknown>>): number | null {
  const [from = null, to = null, step = 1, ...more] = split(parts, ',').map((argument) => boundOf(argument, parameters));
  if (typeof from !== 'number' || to === null || typeof step !== 'number' || step === 0 || more.length > 0) return null;
  if (to === 'SIZE') return step > 0 && Math.abs(from) <= mostInRanges ? 1 : null;
  return Math.max(0, Math.floor((to - from) / step) + 1);
}

function boundOf(argument: readonly Part[], parameters: Readonly<Record<string, unknown>>): Bound {
  const [first, second, third] = argument;
  if (isSign(first, '-')) return argument.length === 2 ? negative(wholeOf(second, parameters)) : null;
  const call = callAt(argument, 0);
  if (call === null || !/^(?:size|length)$/.test(call.name)) return argument.length === 1 ? wholeOf(first, parameters) : null;
  if (!isPath(call.group.parts)) return null;
  if (argument.length === 2) return 'SIZE';
  const beside = argument.length === 4 && (isSign(third, '-') || isSign(third, '+')) ? wholeOf(argument[3], parameters) : null;
  return beside !== null && Math.abs(beside) <= mostInRanges ? 'SIZE' : null;
}

function wholeOf(part: Part | undefined, parameters: Readonly<Record<string, unknown>>): number | null {
  const value = part?.kind === 'INTEGER' ? Number(part.text) : givenBy(part, parameters);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

/** Whether it is a name with properties, or a function of one: r.list, nodes(p), labels(a). */
function isPath(parts: readonly Part[]): boolean {
  const call = callAt(parts, 0);
  if (call) return parts.length === 2 && /^(?:nodes|relationships|labels|keys)$/.test(call.name) && isPath(call.group.parts);
  return parts.every((part, index) => (index % 2 === 0 ? nameOf(part) !== null : isSign(part, '.'))) && parts.length % 2 === 1;
}
