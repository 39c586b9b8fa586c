import type { ChangedWhat } from '#graph-schema/generated/ontology.ts';
import type { Changed, RecordList } from '#server/domain/change.ts';
import { isId } from '#server/domain/id.ts';
import { UnknownChange } from '#server/engine/failure.ts';
import { historyKey } from '#server/engine/store.ts';
import { bounded } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

const whatOf: Readonly<Record<RecordList, ChangedWhat>> = {
  documents: 'DOCUMENT',
  entities: 'ENTITY',
  allegations: 'ALLEGATION',
  relationships: 'RELATIONSHIP',
  dossiers: 'DOSSIER',
  decisions: 'DECISION',
};

/** The history of records, changes as they are made, and the fields of a change. */
export const change: Resolvers = {
  Query: {
    async history(_, { id, first, after }, { reading }) {
      const page = { id, first: bounded('first', first, { most: 200, otherwise: 50 }), after: after ?? null };
      const connection = connectionOf(await reading.history(page), historyKey);
      return { ...connection, nodes: connection.nodes.map((step) => ({ change: step.change, only: step.record })) };
    },
  },
  Subscription: {
    changes: {
      subscribe(_, { since }, { changes }) {
        if (since !== null && since !== undefined && !isId(since)) throw new UnknownChange(since.slice(0, 128));
        return changes(since ?? null);
      },
      resolve: ({ change: made, created, changed, withdrawn, complete }: Changed) => ({
        change: { change: made, only: null },
        created: created.map(({ id }) => id),
        changed: changed.map(({ id }) => id),
        withdrawn: withdrawn.map(({ id }) => id),
        complete,
      }),
    },
  },
  Change: {
    id: (row) => row.change.id,
    by: (row) => row.change.by,
    at: (row) => row.change.at,
    why: (row) => row.change.why,
    undoes: (row) => row.change.undoes,
    recordCount: (row, _, { reading }) => reading.changeSize(row.change.id),
    undoneBy: (row, _, { reading }) => reading.undoneBy(row.change.id),
    async records(row, { first }, { reading }) {
      if (row.only !== null) return [row.only];
      const most = bounded('first', first, { most: 500, otherwise: 50 });
      return (await reading.changedRecords(row.change.id, most)).map(({ record }) => record);
    },
  },
  ChangedRecord: {
    what: ({ list }) => whatOf[list],
  },
};
