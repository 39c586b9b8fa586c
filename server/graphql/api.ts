import { getOperationAST, GraphQLError, OperationTypeNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { boundsOf } from '#graph-schema/bounds.ts';
import { readDefinitions } from '#graph-schema/schema.ts';
import { answered } from '#server/engine/answered.ts';
import type { Engine, Reading } from '#server/engine/engine.ts';
import { BatchRefused, DecisionRefused, Failure, Stopped, TookTooLong } from '#server/engine/failure.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import type { Stop } from '#server/engine/store.ts';
import { InvalidArgument } from '#server/graphql/arguments.ts';
import { useCompiledExecution } from '#server/graphql/compiled.ts';
import { contextOf, type Context } from '#server/graphql/context.ts';
import { useWritingInTurns } from '#server/graphql/inTurns.ts';
import { keptAnswers } from '#server/graphql/keptAnswers.ts';
import { createSubscriptions, type Subscriptions } from '#server/graphql/subscriptions.ts';
import { executableSchema, ownResolvers } from '#server/graphql/schema.ts';
import type { AskedQuestion } from '#server/questions/askedQuestion.ts';
import { useBodyLimit } from '#server/security/bodyLimit.ts';
import { useLimits, usualLimits, type Limits } from '#server/security/limits.ts';

/** How operations are executed: compiled from their second use, or always by GraphQL's own executor. */
export type Execution = 'compiled' | 'normal';

/** An operation that is asked: when to stop, what to call once it has ended, and what ends it. asksPairs: as of a reading. */
type Asking = { readonly stop: Stop; readonly release: () => void; readonly end: () => void; asksPairs: boolean };

/** Where the API is. */
export const apiPath = '/graphql';

/** The API over an engine, as a fetch handler. ending: aborted when the server ends, which subscriptions do not outlast. questions: those that were given as files. Failures keep their code and words; every other error is masked, and logged. */
export function createApi(
  engine: Engine,
  log: Logger,
  limits: Limits = usualLimits,
  execution: Execution = 'compiled',
  now: () => Date = () => new Date(),
  ending: AbortSignal = neverStopped,
  questions: readonly AskedQuestion[] = [],
): (request: Request) => Promise<Response> {
  const schema = executableSchema();
  const answers = keptAnswers(engine.state);
  const yoga = createYoga<object, Asking>({
    schema,
    graphqlEndpoint: apiPath,
    landingPage: false,
    graphiql: false,
    cors: false,
    batching: false,
    maxRequestBodySize: false,
    logging: false,
    context({ request }): Asking {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(new TookTooLong(limits.milliseconds)), limits.milliseconds);
      timer.unref();
      const end = () => controller.abort(new Stopped());
      request.signal.addEventListener('abort', end, { once: true });
      return { stop: controller.signal, release: () => clearTimeout(timer), end, asksPairs: true };
    },
    maskedErrors: { maskError: (error, message) => maskError(error, message, log) },
    plugins: [
      useBodyLimit(limits.bytes),
      useLimits(schema, boundsOf(readDefinitions()), limits),
      answers.plugin,
      ...(execution === 'compiled' ? [useCompiledExecution(schema, ownResolvers(), log)] : []),
      useReading(engine, now, createSubscriptions(limits.subscriptions, ending), questions),
      useCodes(),
      useWritingInTurns(answers.keep),
    ],
  });
  return async (request) => {
    const answer = await yoga.fetch(request);
    answer.headers.set('cache-control', 'no-store');
    return answer;
  };
}

/** Executes each operation over a reading of its own: a query sees one state of the store, a mutation what it wrote. A subscription has no time limit, and reads anew after each change. */
function useReading(engine: Engine, now: () => Date, subscriptions: Subscriptions, questions: readonly AskedQuestion[]): Plugin<Asking> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const asking = args.contextValue;
      const { stop, release } = asking;
      const asked = { stop, asker: 'the API' };
      const writes = getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.MUTATION;
      const answer = async (
        given: ExecutionArgs,
        begin: () => Reading,
      ): Promise<{ readonly result: unknown; readonly context: Context }> => {
        const context = contextOf(engine, begin, now, questions);
        return { result: await executeFn({ ...given, contextValue: context }), context };
      };
      setExecuteFn(async (given: ExecutionArgs) => {
        try {
          if (!writes)
            return await answered(engine, asked, async (reading) => {
              const { result } = await answer(given, () => reading);
              asking.asksPairs = reading.asksPairs();
              return result;
            });
          const { result, context } = await answer(given, () => engine.reading(asked));
          await context.reading.end();
          return result;
        } finally {
          release();
        }
      });
    },
    onSubscribe({ args, subscribeFn, setSubscribeFn, setResultAndStopExecution }) {
      const { stop, release, end } = args.contextValue;
      release();
      if (subscriptions.areFull()) {
        const extensions = { code: 'TOO_MANY_SUBSCRIPTIONS' };
        setResultAndStopExecution({
          errors: [new GraphQLError('as many subscriptions are open as there may be; try again later', { extensions })],
        });
        return;
      }
      const listening = { ...engine, changes: subscriptions.changesOf(engine, end) };
      const context = contextOf(listening, () => engine.reading({ stop, asker: 'a subscription' }), now, questions);
      setSubscribeFn((given: ExecutionArgs) => subscribeFn({ ...given, contextValue: context }));
    },
  };
}

/** Every error of a request that is refused before it is asked has a code, too. */
function useCodes(): Plugin {
  return {
    onResultProcess(process) {
      const { result } = process;
      if (Array.isArray(result) || !('errors' in result)) return;
      const errors = errorsOf(result);
      if (errors.length === 0) return;
      process.setResult({ ...result, errors: errors.map((error) => (error.extensions['code'] === undefined ? coded(error) : error)) });
    },
  };
}

function errorsOf({ errors }: ExecutionResult): readonly GraphQLError[] {
  return errors ?? [];
}

function coded(error: GraphQLError): GraphQLError {
  return recoded(error, error.message, { ...error.extensions, code: 'BAD_REQUEST' });
}

function recoded(error: GraphQLError, message: string, extensions: GraphQLError['extensions']): GraphQLError {
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions,
  });
}

function maskError(error: unknown, message: string, log: Logger): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  const seen = error instanceof GraphQLError ? error : new GraphQLError(message);
  if (original instanceof Failure) return recoded(seen, original.message, { code: original.code, ...factsOf(original) });
  if (error instanceof GraphQLError && (original === undefined || original === null || original instanceof GraphQLError)) return error;
  log.error({ err: original }, 'a question failed for a reason that has no name');
  return recoded(seen, message, { code: 'INTERNAL_SERVER_ERROR' });
}

function factsOf(failure: Failure): Readonly<Record<string, unknown>> {
  if (failure instanceof InvalidArgument) return { argument: failure.argument };
  if (failure instanceof DecisionRefused && failure.decisions.length > 0)
    return { decisions: failure.decisions.map(({ a, b, verdict, by, at }) => ({ a, b, verdict, by, at })) };
  return failure instanceof BatchRefused ? { complaints: failure.complaints } : {};
}
