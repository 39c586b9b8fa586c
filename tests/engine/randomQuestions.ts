import type { MoneyTie } from '#server/engine/moneyTies.ts';
import fc from 'fast-check';
import { entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { byId, toId, type Id } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { everything } from '#server/domain/filter.ts';
import { leaverIds } from '#tests/engine/fictionalLeavers.ts';
import { entityIds, filters } from '#tests/engine/fiction.ts';
import { told } from '#tests/engine/told.ts';

const directions = fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const);
const few = fc.integer({ min: 0, max: 6 });
const range = fc.constantFrom(null, { from: '2014-01-01', to: '2014-12-31' }, { from: null, to: '2014-09-15' });
const words = fc.uniqueArray(fc.constantFrom('fict', 'fal', 'فلا', 'علان', 'test', 'n', 'nob'), { minLength: 1, maxLength: 3 });

/** A question with its words for a failing test, and how it is asked. */
export type Question = { readonly words: string; ask: (engine: Engine) => Promise<unknown> };

function question<Facts>(
  name: string,
  facts: fc.Arbitrary<Facts>,
  ask: (engine: Engine, facts: Facts) => Promise<unknown>,
): fc.Arbitrary<Question> {
  return facts.map((given) => ({ words: `${name} ${JSON.stringify(given)}`, ask: (engine) => ask(engine, given) }));
}

const someLeft: fc.Arbitrary<Id | null> = fc.option(fc.oneof(entityIds, fc.constantFrom(...leaverIds)));

/** Every question that two stores can be compared by, one of each kind, with random facts about random graphs. */
export const questions: readonly fc.Arbitrary<Question>[] = [
  question('departures of all', fc.record({ filter: filters, after: fc.constantFrom(null, null, 'left0~FEAR') }), (engine, asked) =>
    told(engine).departures({ motives: null, from: null, to: null, during: null, first: 20, ...asked }),
  ),
  question('entities', fc.array(entityIds), (engine, ids) => told(engine).entities(ids)),
  question(
    'relationshipsOf',
    fc.record({ ids: fc.array(entityIds), filter: filters, direction: directions, first: few }),
    (engine, { ids, ...rest }) => told(engine).relationshipsOf(ids, { ...rest, after: null }),
  ),
  question(
    'findAllegations',
    fc.array(
      fc.record({
        speaker: fc.option(entityIds),
        document: fc.constantFrom(null, toId('d0'), toId('d1')),
        about: fc.option(entityIds),
        first: few,
        after: fc.constantFrom(null, toId('c1'), toId('c3')),
        isEarlier: fc.boolean(),
        voiced: fc.boolean(),
      }),
    ),
    (engine, asked) =>
      told(engine).findAllegations(
        asked.map(({ isEarlier, voiced, ...each }) => ({ ...each, ...(isEarlier && { isEarlier }), ...(voiced && { voiced }) })),
      ),
  ),
  question(
    'nameWords',
    fc.record({
      looks: fc.array(fc.record({ by: fc.constantFrom('beginning' as const, 'key' as const, 'keyBeginning' as const), texts: words }), {
        maxLength: 4,
      }),
      limit: fc.integer({ min: 1, max: 20 }),
    }),
    (engine, { looks, limit }) => told(engine).nameWords(looks, limit),
  ),
  question('nameWordCounts', fc.array(fc.constantFrom('fictional', 'test', 'فلان', 'الخيالي', 'nobody')), (engine, asked) =>
    told(engine).nameWordCounts(asked),
  ),
  question(
    'nameCandidates',
    fc.record({
      groups: fc.array(fc.array(fc.record({ word: words.map((some) => some.at(0) ?? 'test'), weight: fc.integer({ min: 1, max: 3 }) })), {
        maxLength: 3,
      }),
      limit: fc.integer({ min: 1, max: 20 }),
      least: fc.integer({ min: 1, max: 4 }),
    }),
    (engine, { groups, limit, least }) => told(engine).nameCandidates(groups, null, limit, least),
  ),
  question(
    'neighborhood',
    fc.record({
      ids: fc.array(entityIds, { minLength: 1, maxLength: 3 }),
      depth: fc.integer({ min: 0, max: 4 }),
      filter: filters,
      first: few,
    }),
    (engine, asked) => told(engine).neighborhood(asked),
  ),
  question('subgraphOfDocuments', fc.record({ filter: filters, first: few }), (engine, { filter, first }) =>
    told(engine).subgraphOfDocuments([toId('d0'), toId('d1')], filter, first),
  ),
  question('neighborCounts', fc.record({ id: entityIds, filter: filters }), (engine, { id, filter }) =>
    told(engine).neighborCounts(id, filter),
  ),
  question(
    'paths',
    fc.record({
      from: entityIds,
      to: entityIds,
      via: fc.array(entityIds, { maxLength: 1 }),
      avoid: fc.array(entityIds, { maxLength: 2 }),
      maxLength: fc.integer({ min: 1, max: 6 }),
      rank: fc.constantFrom('SHORTEST' as const, 'BEST_SUPPORTED' as const),
      filter: filters,
      first: fc.integer({ min: 1, max: 8 }),
    }),
    (engine, asked) => told(engine).paths(asked),
  ),
  question(
    'moneyTrail',
    fc.record({
      from: entityIds,
      direction: directions,
      maxHops: fc.integer({ min: 1, max: 5 }),
      currency: fc.constantFrom(null, 'SYP'),
      during: range,
      minAmount: fc.constant(null),
      filter: filters,
    }),
    (engine, asked) => told(engine).moneyTrail(asked),
  ),
  question(
    'departures',
    fc.record({
      motives: fc.option(fc.constant(['MONEY' as const, 'COVER' as const])),
      from: someLeft,
      to: someLeft,
      during: range,
      filter: fc.oneof(filters, fc.constant(everything)),
      first: few,
      after: fc.constantFrom(null, null, 'left0~UNKNOWN', 'left1~MONEY', 'r2~UNKNOWN', 'left0', 'nothing~MONEY'),
    }),
    (engine, asked) => told(engine).departures(asked),
  ),
  question(
    'timeline',
    fc.record({ filter: filters, granularity: fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const) }),
    (engine, { filter, granularity }) => told(engine).timeline(filter, granularity),
  ),
  question('decisions', fc.record({ first: fc.integer({ min: 1, max: 4 }), after: fc.constantFrom(null, 'e0~e1~1') }), (engine, page) =>
    told(engine).decisions(page),
  ),
  question('decisionsOn', fc.array(entityIds), (engine, ids) => told(engine).decisionsOn(ids)),
  question('entityIds', fc.record({ after: fc.option(entityIds), limit: fc.integer({ min: 1, max: 9 }) }), (engine, { after, limit }) =>
    told(engine).entityIds(after, limit),
  ),
  question(
    'formerTies',
    fc.record({
      of: fc.option(fc.array(entityIds)),
      types: fc.option(fc.subarray(relationshipTypes.map(({ type }) => type))),
      first: few,
      after: fc.constantFrom(null, null, toId('r0'), toId('r3')),
    }),
    (engine, asked) => told(engine).formerTies(asked),
  ),
  question('tiesWithin', fc.array(entityIds), (engine, ids) => told(engine).tiesWithin(ids)),
  question(
    'moneyFlows',
    fc.record({
      ids: fc.record({
        paying: fc.array(entityIds),
        receiving: fc.array(entityIds),
        known: fc.array(entityIds),
        most: few,
        telling: fc.boolean(),
      }),
      filter: filters,
    }),
    async (engine, { ids, filter }) => {
      const found = await told(engine).moneyFlows(ids, filter);
      if (ids.telling) return found;
      const inOneOrder = (ties: readonly MoneyTie[]) => ties.map((tie) => JSON.stringify(tie)).toSorted();
      return { ...found, read: found.read.map(({ entity, ties }) => ({ entity, ties: inOneOrder(ties) })) };
    },
  ),
  question(
    'drawing',
    fc.record({
      ids: fc.array(entityIds),
      beside: fc.array(entityIds),
      last: fc.option(
        fc.record({ standing: fc.array(entityIds).map((frontier) => ({ frontier, walked: frontier, ends: [] })), limit: few }),
      ),
      filter: filters,
      named: fc.record({ entities: fc.array(entityIds), documents: fc.constantFrom([], [toId('d0'), toId('nothing')]) }),
      limit: few,
    }),
    (engine, asked) => told(engine).drawing(asked),
  ),
  question('unknown', fc.array(entityIds), (engine, ids) => told(engine).unknown({ entities: ids, documents: ids })),
  question('writtenRelationships', fc.constant(['r0', 'r1', 'r2', 'r3'].map(toId)), (engine, ids) =>
    told(engine).writtenRelationships(ids),
  ),
  question('relationships', fc.constant(['r0', 'r1', 'r2', 'r3'].map(toId)), (engine, ids) => told(engine).relationships(ids)),
  question('history', fc.constantFrom('e0', 'c0', 'd0', 'fiction'), (engine, id) =>
    told(engine)
      .history({ id, first: 1, after: null })
      .then(({ items, total }) => [total, items.map(({ record }) => record)]),
  ),
  question('overview', fc.constant(null), (engine) => told(engine).overview()),
  question(
    'carriedBy',
    fc.record({
      claims: fc.uniqueArray(fc.nat(9).map((n) => toId(`c${n}`))),
      types: fc.subarray(
        relationshipTypes.map(({ type }) => type),
        { minLength: 5 },
      ),
    }),
    (engine, { claims, types }) => told(engine).carriedBy(claims, types),
  ),
  question(
    'entitiesOfDocuments',
    fc.record({ ids: fc.uniqueArray(fc.constantFrom('d0', 'd1', 'd2', 'nothing').map(toId)), limit: few }),
    (engine, { ids, limit }) => told(engine).entitiesOfDocuments(ids, limit),
  ),
  question(
    'search',
    fc.record({
      text: fc.constantFrom('Fictional', 'fict', 'Falan', 'فلان', 'علان الخيالي', 'Test Nobody', 'Tartan', 'nobdy', '…'),
      kinds: fc.option(fc.uniqueArray(fc.constantFrom(...entityKinds.map(({ kind }) => kind)), { minLength: 3 })),
      first: few,
    }),
    (engine, { text, kinds, first }) => told(engine).search(text, kinds, first),
  ),
  question('duplicates', fc.record({ entity: fc.constant(null), first: few }), (engine, asked) =>
    told(engine).duplicates({ ...asked, after: null }),
  ),
  question('duplicates of one', fc.record({ entity: entityIds, first: few }), (engine, asked) =>
    told(engine).duplicates({ ...asked, after: null }),
  ),
  question('toCompare', fc.constant(100), async (engine, limit) =>
    (await told(engine).toCompare(limit)).toSorted((a, b) => b.change - a.change || byId(a.id, b.id)),
  ),
  question('comparing', fc.constant(null), (engine) => told(engine).comparing()),
];
