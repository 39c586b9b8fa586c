import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { turnsOf, type Turns } from '#server/engine/turns.ts';
import type { Context } from '#server/graphql/context.ts';

/** Of how many things of a list the fields are made, or the text is written, in one piece. */
const atOnce = 64;
/** How deep in an answer lists lie that are long. */
const mostDeep = 6;

/** A field as it stands; of a list that is long what lies beyond its first things is promised, and others are answered before it comes. */
export const fieldInTurns: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const value: unknown = defaultFieldResolver(source, args, context, info);
  return Array.isArray(value) && value.length > atOnce ? bitByBit(value, context.reading.turns) : value;
};

/** Writes answers so that others are answered in between, however long one is. */
export function useWritingInTurns(): Plugin {
  return {
    async onResultProcess(process) {
      const { request, result } = process;
      if (Array.isArray(result) || !('data' in result) || 'errors' in result || 'extensions' in result || 'stringify' in result) return;
      const text = await writtenInTurns(result, request.signal);
      const written = { ...result, stringify: () => text };
      process.setResult(written);
    },
  };
}

/** Things, some at once, each some after a look at whose turn it is. */
function bitByBit(list: readonly unknown[], turns: Turns): readonly unknown[] {
  let before: Promise<void> = Promise.resolve();
  return Array.from({ length: Math.ceil(list.length / atOnce) }, (_, at) => {
    const some = list.slice(at * atOnce, (at + 1) * atOnce);
    if (at === 0) return some;
    const now = before.then(() => (turns.areOver() ? turns.giveWay() : undefined));
    const promised = some.map((each) => now.then(() => each));
    before = now;
    return promised;
  }).flat();
}

/** A value as JSON; of what nobody waits for any more only a part. */
async function writtenInTurns(value: unknown, gone: AbortSignal): Promise<string> {
  const turns = turnsOf(neverStopped);
  const parts: string[] = [];
  for (const part of partsOf(value, mostDeep)) {
    parts.push(part);
    if (!turns.areOver()) continue;
    await turns.giveWay();
    if (gone.aborted) break;
  }
  return parts.join('');
}

function* partsOf(value: unknown, deep: number): Generator<string, void> {
  if (Array.isArray(value) && value.length > atOnce) {
    for (let from = 0; from < value.length; from += atOnce)
      yield `${from === 0 ? '[' : ','}${JSON.stringify(value.slice(from, from + atOnce)).slice(1, -1)}`;
    yield ']';
  } else if (deep > 0 && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    let before = '{';
    for (const [name, each] of Object.entries(value)) {
      if (each === undefined) continue;
      yield `${before}${JSON.stringify(name)}:`;
      yield* partsOf(each, deep - 1);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  } else yield JSON.stringify(value);
}
