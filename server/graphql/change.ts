import { idRule } from '#graph-schema/id.ts';
import type { ChangedWhat } from '#graph-schema/generated/ontology.ts';
import type { ChangeCount, Changed, RecordList } from '#server/domain/change.ts';
import { isId, type Id } from '#server/domain/id.ts';
import { UnknownChange } from '#server/engine/failure.ts';
import { historyKey } from '#server/engine/store.ts';
import { bounded, InvalidArgument, said } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

const whatOf: Readonly<Record<RecordList, ChangedWhat>> = {
  documents: 'DOCUMENT',
  entities: 'ENTITY',
  allegations: 'ALLEGATION',
  relationships: 'RELATIONSHIP',
  dossiers: 'DOSSIER',
  decisions: 'DECISION',
  investigations: 'INVESTIGATION',
};

/** A change is made in one go, in which nobody else is answered: so many records take about half a second. */
const mostUndone = 1_000;
const nobodySaid = 'somebody who gave no name';

/** The history of records, changes as they are made, setting one back, and the fields of a change. */
export const change: Resolvers = {
  Query: {
    async history(_, { id, first, after }, { reading }) {
      const page = { id, first: bounded('first', first, { most: 200, otherwise: 50 }), after: after ?? null };
      const connection = connectionOf(await reading.history(page), historyKey);
      return { ...connection, nodes: connection.nodes.map((step) => ({ change: step.change, only: step.record })) };
    },
    lastChange: (_, __, { reading }) => reading.lastChange(),
  },
  Mutation: {
    async undoChange(_, { id, request, by, why }, { reading, changing, now }) {
      const undone = changeId(id);
      if (!isId(request)) throw new InvalidArgument('request', `is no id: ${idRule}`);
      const signature = {
        id: request,
        by: by === null || by === undefined ? nobodySaid : said('by', by, 'NAME'),
        at: now().toISOString(),
        why: why === null || why === undefined || why.trim() === '' ? null : said('why', why, 'NOTE'),
      };
      const size = sizeOf(await reading.changeCounts(undone));
      if (size > mostUndone) throw new InvalidArgument('id', `touched ${size} records; at most ${mostUndone} are set back at once`);
      const changed = await changing((engine) => engine.undoChange(undone, signature));
      if (changed.change.undoes !== undone) throw new InvalidArgument('request', 'is the id of another change; give each request its own');
      return shownChanged(changed);
    },
  },
  Subscription: {
    changes: {
      subscribe(_, { since }, { changes }) {
        return changes(since === null || since === undefined ? null : changeId(since));
      },
      resolve: shownChanged,
    },
  },
  Change: {
    id: (row) => row.change.id,
    by: (row) => row.change.by,
    at: (row) => row.change.at,
    why: (row) => row.change.why,
    undoes: (row) => row.change.undoes,
    recordCount: async (row, _, { reading }) => sizeOf(await reading.changeCounts(row.change.id)),
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

function changeId(id: string): Id {
  if (!isId(id)) throw new UnknownChange(id.slice(0, 128));
  return id;
}

/** What a change touched, as the API shows it. */
export function shownChanged({ change: made, created, changed, withdrawn, complete }: Changed) {
  return {
    change: { change: made, only: null },
    created: created.map(({ id }) => id),
    changed: changed.map(({ id }) => id),
    withdrawn: withdrawn.map(({ id }) => id),
    complete,
  };
}

function sizeOf(counts: readonly ChangeCount[]): number {
  return counts.reduce((sum, { created, changed, withdrawn }) => sum + created + changed + withdrawn, 0);
}
