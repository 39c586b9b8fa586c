import { decisionKey, type Ruling } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { wrongSign } from '#server/domain/signs.ts';
import { bounded, InvalidArgument, oneId } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldEntity } from '#server/graphql/held.ts';

const longestBy = 200;
const longestNote = 2_000;

/** What was decided about pairs of entities, deciding and undoing it, and the fields of a decision. */
export const decision: Resolvers = {
  Query: {
    async decisions(_, { first, after }, { reading }) {
      const page = { first: bounded('first', first, { most: 200, otherwise: 50 }), after: after ?? null };
      return connectionOf(await reading.decisions(page), decisionKey);
    },
  },
  Mutation: {
    async decide(_, { a, b, verdict, by, note }, { changing, now }) {
      const [first, second] = pairOf(a, b);
      const ruling: Ruling = {
        a: first,
        b: second,
        verdict,
        by: words('by', by, longestBy, false),
        at: now().toISOString(),
        note: note === null || note === undefined || note.trim() === '' ? null : words('note', note, longestNote, true),
      };
      return changing((engine) => engine.decide(ruling));
    },
    async undoDecision(_, { a, b, by }, { changing, now }) {
      const undoing = { by: words('by', by, longestBy, false), at: now().toISOString() };
      return changing((engine) => engine.undo(...pairOf(a, b), undoing));
    },
  },
  Decision: {
    async canonical({ a, b }, _, context) {
      const { canonicalOf } = await context.reading.merges();
      return canonicalOf(a) === canonicalOf(b) ? heldEntity(canonicalOf(a), context) : null;
    },
  },
};

function pairOf(a: string, b: string): readonly [Id, Id] {
  const [first, second] = [oneId('a', a), oneId('b', b)];
  return first < second ? [first, second] : [second, first];
}

function words(argument: string, text: string, longest: number, lines: boolean): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new InvalidArgument(argument, 'is empty; say who decides');
  if (trimmed.length > longest) throw new InvalidArgument(argument, `has at most ${longest} characters, not ${trimmed.length}`);
  const wrong = wrongSign(trimmed, lines);
  if (wrong !== null) throw new InvalidArgument(argument, wrong);
  return trimmed;
}
