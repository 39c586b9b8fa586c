import { execute, type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

const mostCompiled = 500;
const mostSeen = 5_000;

type Log = { warn: (facts: object, message: string) => void };

/**
 * Executes an operation that is asked a second time with code compiled for it (graphql-jit); what cannot be compiled, and what is new, goes the
 * normal way. Both ways give the same answer. The cache is bounded, for a stranger can send ever new texts.
 */
export function useCompiledExecution(schema: GraphQLSchema, log: Log): Plugin {
  const compiled = new Map<string, CompiledQuery | null>();
  const seen = new Map<string, number>();
  const compiledFor = (document: DocumentNode, operation: string | null | undefined): CompiledQuery | null => {
    const key = `${operation ?? ''} ${document.loc?.source.body ?? ''}`;
    const known = compiled.get(key);
    if (known !== undefined || document.loc === undefined) return known ?? null;
    remember(seen, key, (seen.get(key) ?? 0) + 1, mostSeen);
    if ((seen.get(key) ?? 0) < 2) return null;
    seen.delete(key);
    const result = compileQuery(schema, document, operation ?? undefined);
    const query = isCompiledQuery(result) ? result : null;
    if (query === null) log.warn({ operation }, 'an operation cannot be compiled and is executed the normal way');
    remember(compiled, key, query, mostCompiled);
    return query;
  };
  return {
    onExecute({ args, setExecuteFn }) {
      const query = compiledFor(args.document, args.operationName);
      if (query)
        setExecuteFn(({ rootValue, contextValue, variableValues }: ExecutionArgs) =>
          query.query(rootValue, contextValue, variableValues ?? {}),
        );
      else setExecuteFn(normally);
    },
  };
}

function normally(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  return execute(args);
}

function remember<Value>(cache: Map<string, Value>, key: string, value: Value, most: number): void {
  cache.delete(key);
  cache.set(key, value);
  if (cache.size <= most) return;
  const [oldest] = cache.keys();
  if (oldest !== undefined) cache.delete(oldest);
}
