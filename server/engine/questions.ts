import type { Allegation } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Walks } from '#server/engine/engine.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { Named, Questions, Standing } from '#server/engine/store.ts';

/** What stands between an asker and a store: what it makes of the entities and filters that are asked for, and of the records that are answered. */
export type Mapping = {
  readonly entityId: (id: Id) => Id;
  readonly filter: (filter: Filter) => Filter;
  readonly entities: (rows: readonly (Entity | null)[]) => Promise<readonly (Entity | null)[]>;
  readonly relationship: (row: Relationship) => Relationship;
  readonly allegation: (row: Allegation) => Allegation;
  readonly document: (row: DocumentRecord) => DocumentRecord;
};

/** What of a question is mapped: its arguments on the way to the store, its answer on the way back. */
export type Row<Args extends unknown[], Answer> = {
  readonly asked: (args: Args, mapping: Mapping) => Args;
  readonly answered: (answer: Answer, mapping: Mapping) => Answer | Promise<Answer>;
};

/** A row for every question: one without does not compile, so that none is answered past a mapping. */
type Table<Asks> = {
  readonly [Name in keyof Asks]: Asks[Name] extends (...args: infer Args) => Promise<infer Answer> ? Row<Args, Answer> : never;
};

/** The questions that a store answers itself. Names of words, and cursors, are no ids of entities. */
export const questions: Table<Questions> = {
  entities: { asked: ([ids], by) => [ids.map(by.entityId)], answered: (rows, by) => by.entities(rows) },
  relationships: { asked: same, answered: (rows, by) => rows.map((row) => row && by.relationship(row)) },
  writtenRelationships: { asked: same, answered: same },
  allegations: { asked: same, answered: (rows, by) => rows.map((row) => row && by.allegation(row)) },
  writtenAllegations: { asked: same, answered: same },
  wouldChange: { asked: same, answered: same },
  documents: { asked: same, answered: (rows, by) => rows.map((row) => row && by.document(row)) },
  dossiers: { asked: same, answered: same },
  relationshipsOf: {
    asked: ([ids, question], by) => [ids.map(by.entityId), { ...question, filter: by.filter(question.filter) }],
    answered: (slices, by) => slices.map((slice) => ({ ...slice, ...itemsOf(slice, by.relationship) })),
  },
  findAllegations: {
    asked: ([all], by) => [
      all.map((each) => ({ ...each, speaker: each.speaker && by.entityId(each.speaker), about: each.about && by.entityId(each.about) })),
    ],
    answered: (slices, by) => slices.map(({ voices: _voices, ...slice }) => ({ ...slice, ...itemsOf(slice, by.allegation) })),
  },
  nameWords: { asked: same, answered: same },
  nameWordCounts: { asked: same, answered: same },
  nameCandidates: { asked: same, answered: same },
  step: { asked: ([standing, filter, limit], by) => [standingBy(standing, by), by.filter(filter), limit], answered: same },
  entitiesOfDocuments: { asked: same, answered: same },
  drawing: {
    asked: ([{ ids, beside, last, filter, named, limit }], by) => [
      {
        ids: ids.map(by.entityId),
        beside: beside.map(by.entityId),
        last: last && { ...last, standing: standingBy(last.standing, by) },
        filter: by.filter(filter),
        named: namedBy(named, by),
        limit,
      },
    ],
    answered: async (found, by) => ({
      ...found,
      entities: await by.entities(found.entities),
      among: { ...found.among, relationships: found.among.relationships.map(by.relationship) },
    }),
  },
  unknown: { asked: ([named], by) => [namedBy(named, by)], answered: same },
  among: {
    asked: ([ids, filter, limit], by) => [ids.map(by.entityId), by.filter(filter), limit],
    answered: (found, by) => ({ ...found, relationships: found.relationships.map(by.relationship) }),
  },
  net: { asked: ([filter, first = []], by) => [by.filter(filter), first.map(by.entityId)], answered: same },
  moneyFlows: {
    asked: ([{ paying, receiving, known, ...rest }, filter], by) => [
      { paying: paying.map(by.entityId), receiving: receiving.map(by.entityId), known: known.map(by.entityId), ...rest },
      by.filter(filter),
    ],
    async answered(found, by) {
      const entities = await by.entities(found.read.map(({ entity }) => entity));
      return { ...found, read: found.read.map((each, index) => ({ ...each, entity: entities[index] ?? each.entity })) };
    },
  },
  tiesWithin: { asked: ([ids], by) => [ids.map(by.entityId)], answered: same },
  departurePage: {
    asked: ([question], by) => {
      const { from, to, filter } = question;
      return [{ ...question, from: from && by.entityId(from), to: to && by.entityId(to), filter: by.filter(filter) }];
    },
    answered: (slice, by) => ({
      ...slice,
      ...itemsOf(slice, ({ relationship, motive }) => ({ relationship: by.relationship(relationship), motive })),
    }),
  },
  formerTies: {
    asked: ([question], by) => [{ ...question, of: question.of && question.of.map(by.entityId) }],
    answered: (slice, by) => ({ ...slice, ...itemsOf(slice, by.relationship) }),
  },
  carriedBy: { asked: same, answered: (rows, by) => rows.map(by.relationship) },
  timeline: { asked: ([filter, granularity], by) => [by.filter(filter), granularity], answered: same },
  neighborCounts: { asked: ([id, filter], by) => [by.entityId(id), by.filter(filter)], answered: same },
  overview: { asked: same, answered: same },
  foundPairs: { asked: same, answered: same },
  foundPairsWith: { asked: same, answered: same },
  toCompare: { asked: same, answered: same },
  comparing: { asked: same, answered: same },
  entityIds: { asked: same, answered: same },
  merges: { asked: same, answered: same },
  mergedRecords: { asked: same, answered: same },
  decisions: { asked: same, answered: same },
  decisionsOn: { asked: same, answered: same },
  investigations: { asked: same, answered: same },
  investigation: { asked: same, answered: same },
  change: { asked: same, answered: same },
  changesAfter: { asked: same, answered: same },
  lastChange: { asked: same, answered: same },
  decisionsOfPair: { asked: same, answered: same },
  changeCounts: { asked: same, answered: same },
  undoneBy: { asked: same, answered: same },
  changedRecords: { asked: same, answered: same },
  history: { asked: same, answered: same },
  cypher: { asked: same, answered: same },
};

/** The questions that are walks over those: what they answer comes mapped from below. */
export const walks: Table<Walks> = {
  neighborhood: { asked: ([question], by) => [{ ...question, ids: question.ids.map(by.entityId) }], answered: same },
  subgraphAmong: { asked: same, answered: same },
  subgraphOfDocuments: { asked: same, answered: same },
  paths: {
    asked: ([question, ...rest], by) => {
      const { from, to, via, avoid } = question;
      const ends = { from: by.entityId(from), to: by.entityId(to), via: via.map(by.entityId), avoid: avoid.map(by.entityId) };
      return [{ ...question, ...ends }, ...rest];
    },
    answered: same,
  },
  moneyTrail: { asked: ([question], by) => [{ ...question, from: by.entityId(question.from) }], answered: same },
  departures: {
    asked: ([question], by) => {
      const { from, to, filter } = question;
      return [{ ...question, from: from && by.entityId(from), to: to && by.entityId(to), filter: by.filter(filter) }];
    },
    answered: same,
  },
  duplicates: { asked: ([question], by) => [{ ...question, entity: question.entity && by.entityId(question.entity) }], answered: same },
  compare: { asked: same, answered: same },
  search: { asked: same, answered: same },
};

function same<Value>(value: Value): Value {
  return value;
}

function standingBy({ frontier, walked, ends }: Standing, by: Mapping): Standing {
  return { frontier: frontier.map(by.entityId), walked: walked.map(by.entityId), ends: ends.map(by.entityId) };
}

function namedBy(named: Named, by: Mapping): Named {
  return { ...named, entities: named.entities.map(by.entityId) };
}

function itemsOf<Item>({ items }: Slice<Item>, map: (item: Item) => Item): { readonly items: readonly Item[] } {
  return { items: items.map(map) };
}
