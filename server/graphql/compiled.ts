import {
  execute,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { fieldInTurns } from '#server/graphql/inTurns.ts';
import { narrowedFor } from '#server/graphql/narrowed.ts';
import { writtenOut } from '#server/graphql/writtenOut.ts';

const mostCompiled = 500;
const mostSeen = 5_000;

/** The most selections, written out, that are compiled: the compiler reads each of them without giving way. */
export const mostWrittenOut = 1_000;

type Log = { warn: (facts: object, message: string) => void };

/**
 * Executes an operation that is asked a second time with code compiled for it (graphql-jit); what is new, what takes long to compile and what would be
 * compiled wrongly goes the normal way. Both ways give the same answer. The cache is bounded, for a stranger can send ever new texts.
 */
export function useCompiledExecution(schema: GraphQLSchema, own: ReadonlyMap<string, unknown>, log: Log): Plugin {
  const compiled = new Map<string, CompiledQuery | null>();
  const seen = new Map<string, number>();
  const compiledFor = (document: DocumentNode, operation: string | null | undefined): CompiledQuery | null => {
    const key = `${operation ?? ''} ${document.loc?.source.body ?? ''}`;
    const known = compiled.get(key);
    if (known !== undefined || document.loc === undefined) return known ?? null;
    remember(seen, key, (seen.get(key) ?? 0) + 1, mostSeen);
    if ((seen.get(key) ?? 0) < 2) return null;
    seen.delete(key);
    const query = compile(narrowedFor(schema, document, own), document, operation);
    remember(compiled, key, query, mostCompiled);
    return query;
  };
  const compile = (narrowed: GraphQLSchema, document: DocumentNode, operation: string | null | undefined): CompiledQuery | null => {
    if (!isWorthIt(narrowed, document, operation)) return null;
    const result = compileQuery(narrowed, document, operation ?? undefined);
    if (isCompiledQuery(result)) return result;
    log.warn({ operation }, 'an operation cannot be compiled and is executed the normal way');
    return null;
  };
  return {
    onExecute({ args, setExecuteFn }) {
      const query = isWellAsked(schema, args) ? compiledFor(args.document, args.operationName) : null;
      if (query)
        setExecuteFn(({ rootValue, contextValue, variableValues }: ExecutionArgs) =>
          query.query(rootValue, contextValue, variableValues ?? {}),
        );
      else setExecuteFn(normally);
    },
  };
}

/** Whether the variables are of their types: compiled code tells every wrong one, the executor the first 50. */
function isWellAsked(schema: GraphQLSchema, { document, operationName, variableValues }: ExecutionArgs): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variableValues ?? {}, { maxErrors: 1 }).errors === undefined;
}

function isWorthIt(schema: GraphQLSchema, document: DocumentNode, name: string | null | undefined): boolean {
  const operation = getOperationAST(document, name);
  return (
    operation !== null && operation !== undefined && !isConditional(document) && writtenOut(schema, document, operation) <= mostWrittenOut
  );
}

/** Whether parts of a document are asked for under a condition: the compiler takes the condition of a fragment's first spread for that of all. */
function isConditional(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.DIRECTIVE]() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

function normally(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  return execute({ ...args, fieldResolver: fieldInTurns });
}

function remember<Value>(cache: Map<string, Value>, key: string, value: Value, most: number): void {
  cache.delete(key);
  cache.set(key, value);
  if (cache.size <= most) return;
  const [oldest] = cache.keys();
  if (oldest !== undefined) cache.delete(oldest);
}
