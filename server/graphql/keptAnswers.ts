import { getOperationAST, OperationTypeNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { recent } from '#server/domain/recent.ts';
import { noteAsked } from '#server/engine/turns.ts';

/** How many letters of questions and answers are kept in all, and of one of each. */
const mostLetters = { inAll: 4_000_000, ofAnswer: 1_000_000, ofQuestion: 100_000 } as const;
/** What took less time is not worth it, in milliseconds. */
const leastTime = 4;

/** Answers as they were written, for who asks the same while the store is as it was. */
export type KeptAnswers = {
  /** Answers a query whose answer is kept. */
  readonly plugin: Plugin<{ readonly release: () => void; readonly asksPairs: boolean }>;
  /** Keeps what was written of a result, where it took some milliseconds to find. */
  readonly keep: (result: object, text: string) => void;
};

type Kept = { readonly state: string; readonly asksPairs: boolean; readonly question: string; readonly text: string };
type Found = Omit<Kept, 'text'> & { readonly time: number };
type Written = ExecutionResult & { readonly stringify: (result: unknown) => string };

/** No answers yet: every page begins with the same question. state: that of the store; see there. Nothing in an answer may depend on who asks. */
export function keptAnswers(state: (withPairs: boolean) => string | null): KeptAnswers {
  const kept = recent<Kept>(mostLetters.inAll, ({ question, text }) => question.length + text.length);
  const found = new WeakMap<object, Found>();
  return {
    plugin: {
      onExecute({ args, setResultAndStopExecution }) {
        const before = { graph: state(false), all: state(true) };
        const question = before.all === null ? null : questionOf(args);
        if (question === null) return undefined;
        const known = kept.get(question);
        if (known && known.state === (known.asksPairs ? before.all : before.graph)) {
          const { text } = known;
          args.contextValue.release();
          noteAsked();
          const answer: Written = { data: {}, stringify: () => text };
          setResultAndStopExecution(answer);
          return undefined;
        }
        const begun = performance.now();
        return {
          onExecuteDone({ result }) {
            const { asksPairs } = args.contextValue;
            const was = asksPairs ? before.all : before.graph;
            if (was !== null && 'data' in result && !('errors' in result))
              found.set(result, { question, state: was, asksPairs, time: performance.now() - begun });
          },
        };
      },
    },
    keep(result, text) {
      const asked = found.get(result);
      if (!asked || asked.time < leastTime || text.length > mostLetters.ofAnswer || asked.state !== state(asked.asksPairs)) return;
      kept.keep(asked.question, { state: asked.state, asksPairs: asked.asksPairs, question: asked.question, text });
    },
  };
}

/** What a query asks, in one text; null of what is no query, is long, or holds a number that JSON cannot write (of 1e400 it reads infinity, and writes null). */
function questionOf({ document, operationName, variableValues }: ExecutionArgs): string | null {
  const asked = document.loc?.source.body;
  if (asked === undefined || getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return null;
  const untold: unknown[] = [];
  const text = JSON.stringify([operationName, asked, variableValues], (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) untold.push(value);
    return value;
  });
  return untold.length === 0 && text.length <= mostLetters.ofQuestion ? text : null;
}
