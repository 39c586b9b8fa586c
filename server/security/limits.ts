import { GraphQLError, Lexer, Source, TokenKind, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Bounds } from '#graph-schema/bounds.ts';
import { weightOf, type Asked, type Weight } from '#server/security/weight.ts';

/**
 * How much one request may ask for. milliseconds: how long it may take; bytes: how long its body may be; tokens: how many words its question may have; values: how many its
 * variables, lists and objects among them; subscriptions: how many are open at once, of all askers; the rest as in Weight.
 */
export type Limits = Weight & {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly tokens: number;
  readonly values: number;
  readonly subscriptions: number;
};

/** The limits of a server that nobody has tuned. */
export const usualLimits: Limits = {
  milliseconds: 10_000,
  bytes: 1_000_000,
  tokens: 2_000,
  values: 20_000,
  subscriptions: 200,
  depth: 12,
  aliases: 30,
  objects: 120_000,
  work: 100,
};

/** Refuses what is too long before it is parsed, and what is too deep, too broad or too much work before anything is asked. */
export function useLimits(schema: GraphQLSchema, bounds: Bounds, limits: Limits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string | Source, options: object) => {
        if (hasMoreTokens(source, limits.tokens))
          throw refusal('TOO_LONG', `the question has more than ${limits.tokens} words; ask in several`);
        return parseFn(source, options);
      });
    },
    onExecute({ args, setResultAndStopExecution }) {
      if (holdsMoreValues(args.variableValues, limits.values))
        return setResultAndStopExecution({
          errors: [refusal('TOO_LONG', `the variables hold more than ${limits.values} values; ask in several`)],
        });
      const refused = refusalFor(schema, bounds, askedBy(args), limits);
      if (refused) setResultAndStopExecution({ errors: [refused] });
    },
  };
}

/** Why an operation may not be asked, for it is too deep, too broad or too much work; null where it may. */
export function refusalFor(schema: GraphQLSchema, bounds: Bounds, asked: Asked, limits: Limits): GraphQLError | null {
  return refusalOf(weightOf(schema, bounds, asked), limits);
}

function askedBy({ document, operationName, variableValues }: Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'>): Asked {
  return { document, operationName: operationName ?? null, variables: variableValues ?? {} };
}

function refusalOf(weight: Weight, { depth, aliases, objects, work }: Limits): GraphQLError | null {
  if (weight.depth > depth) return refusal('TOO_DEEP', `the question nests more than ${depth} deep; ask for the ids, then for the rest`);
  if (weight.aliases > aliases) return refusal('TOO_MANY_ALIASES', `the question has more than ${aliases} aliases; ask in several`);
  if (weight.objects > objects)
    return refusal(
      'TOO_BROAD',
      `the question could answer more than ${objects} objects; ask for smaller pages (first), or for fewer lists inside lists`,
    );
  if (weight.work > work)
    return refusal('TOO_MUCH_WORK', `the question is ${weight.work} units of work, and at most ${work} are done at once; ask in several`);
  return null;
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function hasMoreTokens(source: string | Source, most: number): boolean {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) if (count >= most) return true;
  return false;
}

function holdsMoreValues(variables: unknown, most: number): boolean {
  const left: unknown[] = [variables];
  for (let count = 0; left.length > 0; count += 1) {
    if (count > most) return true;
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    const within: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (count + left.length + within.length > most) return true;
    left.push(...within);
  }
  return false;
}
