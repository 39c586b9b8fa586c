import { decisionKey, type Ruling } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { bounded, oneId, said } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldEntity } from '#server/graphql/held.ts';

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
        by: said('by', by, 'NAME'),
        at: now().toISOString(),
        note: note === null || note === undefined || note.trim() === '' ? null : said('note', note, 'NOTE'),
      };
      return changing((engine) => engine.decide(ruling));
    },
    async undoDecision(_, { a, b, by }, { changing, now }) {
      const undoing = { by: said('by', by, 'NAME'), at: now().toISOString() };
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
