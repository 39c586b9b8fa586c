import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { turnsOf, type Turns } from '#server/engine/turns.ts';
import type { Context } from '#server/graphql/context.ts';

/** Of how many things of a list the fields are made, or the text is written, in one piece. */
const atOnce = 64;
/** How deep in an answer lists lie that are long. */
const mostDeep = 6;

/** A field as it stands; of a list that is long what lies beyond its first things is promised once the turn is over that they are made in, and others are answered before it comes. */
export const fieldInTurns: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const value: unknown = defaultFieldResolver(source, args, context, info);
  return Array.isArray(value) && value.length > atOnce ? bitByBit(value, context.reading.turns) : value;
};

/** Has these lists (TYPE.FIELD), which may be long, made in turns by compiled code, too, which asks no other resolver for what stands there. Those that are resolved in a way of their own are left. */
export function listsInTurns(schema: GraphQLSchema, lists: ReadonlySet<string>): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields()))
      if (lists.has(`${type.name}.${field.name}`) && (field.resolve ?? defaultFieldResolver) === defaultFieldResolver)
        field.resolve = fieldInTurns;
}

/** Writes answers so that others are answered in between, however long one is. keep: told what was written of a result. */
export function useWritingInTurns(keep: (result: object, text: string) => void): Plugin {
  return {
    async onResultProcess(process) {
      const { request, result } = process;
      if (Array.isArray(result) || !('data' in result) || 'errors' in result || 'extensions' in result || 'stringify' in result) return;
      const text = await writtenInTurns(result, request.signal);
      if (!request.signal.aborted) keep(result, text);
      const written = { ...result, stringify: () => text };
      process.setResult(written);
    },
  };
}

/** Things as they are made, for as long as the turn is not over; then promises of the others, some at once, each some after a look at whose turn it is. */
function* bitByBit(list: readonly unknown[], turns: Turns): Generator<unknown, void> {
  let at = 0;
  for (; at < list.length; at += 1) {
    if (at > 0 && at % atOnce === 0 && turns.areOver()) break;
    yield list[at];
  }
  let now: Promise<void> = Promise.resolve();
  for (; at < list.length; at += atOnce) {
    now = now.then(() => (turns.areOver() ? turns.giveWay() : undefined));
    const before = now;
    for (const each of list.slice(at, at + atOnce)) yield before.then(() => each);
  }
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
