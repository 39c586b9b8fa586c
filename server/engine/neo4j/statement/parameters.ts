import { int, isInt } from 'neo4j-driver';
import { CypherRefused } from '#server/engine/failure.ts';

const deepest = 20;

/**
 * A user's parameters as the driver may be given them: whole numbers as integers, everything else as JSON has it. Throws CypherRefused for
 * what JSON cannot hold, since it would harm the connection.
 */
export function toParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return objectOf(parameters, 'parameters', 0);
}

function valueOf(value: unknown, where: string, depth: number): unknown {
  if (depth > deepest) throw new CypherRefused(`${where} lies deeper than ${deepest} levels; flatten the parameters`);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return numberOf(value, where);
  if (Array.isArray(value)) return value.map((item, index) => valueOf(item, `${where}[${index}]`, depth + 1));
  if (typeof value === 'object') return objectOf(value, where, depth);
  throw new CypherRefused(`${where} is ${typeof value}; parameters are texts, numbers, true, false, null, lists and maps of them`);
}

function numberOf(value: number, where: string): unknown {
  if (!Number.isFinite(value)) throw new CypherRefused(`${where} is no number`);
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? int(value) : value;
}

function objectOf(value: object, where: string, depth: number): Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (isInt(value) || (prototype !== Object.prototype && prototype !== null) || Object.getOwnPropertySymbols(value).length > 0)
    throw new CypherRefused(`${where} is no plain map; parameters are texts, numbers, true, false, null, lists and maps of them`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, valueOf(item, `${where}.${key}`, depth + 1)]));
}
