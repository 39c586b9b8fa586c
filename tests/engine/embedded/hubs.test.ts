import { expect, test } from 'vitest';
import { everything, whatHolds, type Filter } from '#server/domain/filter.ts';
import { byId, toId, type Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { longFrom } from '#server/engine/embedded/incidence.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const spokes = Array.from({ length: longFrom + 50 }, (_, n) => `spoke-${n}`);
const hubs = ['hub-a', 'hub-b', 'hub-c'];
const drawn = [...hubs, 'spoke-1', 'spoke-2', 'spoke-3'];

/** Three fictional hubs, each with more ties than what is gone through at each question; two of them are joined. */
const first = [
  ...hubs.flatMap((hub) => spokes.map((spoke) => tie(`${hub}-${spoke}`, 'ASSOCIATED_WITH', hub, spoke, ['so']))),
  tie('a-b', 'ASSOCIATED_WITH', 'hub-a', 'hub-b', ['so']),
  tie('b-a', 'ASSOCIATED_WITH', 'hub-b', 'hub-a', ['not-so']),
  tie('1-2', 'ASSOCIATED_WITH', 'spoke-1', 'spoke-2', ['not-so']),
];

test('what is remembered of hubs is of the version that is asked', async () => {
  const { engine, close } = await embedded.open();
  const asked = told(engine);
  let ties: readonly RelationshipRecord[] = first;
  const holds = ({ allegations }: RelationshipRecord) => allegations.includes(toId('so'));
  const keptBy = (filter: Filter) => (filter.includeOnlyDenied ? ties : ties.filter(holds));
  const agrees = async () => {
    for (const filter of [everything, whatHolds]) {
      const among = await asked.among(drawn.map(toId), filter, 10_000);
      const between = keptBy(filter).filter(({ source, target }) => drawn.includes(source) && drawn.includes(target));
      expect(among.relationships.map(({ id }) => id)).toEqual(between.map(({ id }) => id).toSorted(byId));
      const inside = ['spoke-1', 'hub-b'];
      const { among: beside } = await asked.drawing({
        ids: inside.map(toId),
        beside: drawn.filter((id) => !inside.includes(id)).map(toId),
        last: null,
        filter,
        named: { entities: [], documents: [] },
        limit: 10_000,
      });
      const touching = between.filter(({ source, target }) => [source, target].some((id) => inside.includes(id)));
      expect(beside.relationships.map(({ id }) => id)).toEqual(touching.map(({ id }) => id).toSorted(byId));
      for (const hub of hubs) {
        const near = keptBy(filter).filter(({ source, target }) => [source, target].some((id) => id === hub));
        const others = new Set(near.map(({ source, target }) => (source === hub ? target : source)));
        for (const most of [3, 2_500]) {
          const { entities, omitted } = await asked.neighborhood({ ids: [toId(hub)], depth: 1, filter, first: most });
          const beyond = others.size - Math.min(most, others.size);
          expect(entities).toHaveLength(Math.min(most, others.size) + 1);
          expect(omitted.find(({ reason, of }) => reason === 'LIMIT' && of === 'ENTITIES')?.count ?? 0).toBe(beyond);
        }
        const inOrder = near.map(({ id }) => id).toSorted(byId);
        const pages: string[] = [];
        for (let after: Id | null = null; ;) {
          const page = { filter, direction: 'BOTH' as const, first: 700, after };
          const [slice] = await asked.relationshipsOf([toId(hub)], page);
          expect(slice?.total).toBe(near.length);
          pages.push(...(slice?.items.map(({ id }) => id) ?? []));
          if (slice?.more !== true) break;
          after = slice.items.at(-1)?.id ?? null;
        }
        const isHeld = new Set<string>(near.filter(holds).map(({ id }) => id));
        expect(pages).toEqual([...inOrder.filter((id) => isHeld.has(id)), ...inOrder.filter((id) => !isHeld.has(id))]);
        const counts = await asked.neighborCounts(toId(hub), filter);
        expect(counts.reduce((sum, { count, unasserted }) => sum + count + unasserted, 0)).toBe(near.length);
      }
    }
  };
  await write(
    engine,
    batch({
      entities: [...hubs, ...spokes, 'stranger'].map((id) => entity(id)),
      documents: [document('d')],
      allegations: [claim('so', 'stranger', 'd'), claim('not-so', 'stranger', 'd', { stance: 'DENIES' })],
      relationships: first,
    }),
  );
  await agrees();
  await agrees();
  const more = [
    tie('c-a', 'ASSOCIATED_WITH', 'hub-c', 'hub-a', ['so']),
    tie('c-new', 'ASSOCIATED_WITH', 'hub-c', 'stranger', ['not-so']),
    tie('a-b', 'ASSOCIATED_WITH', 'hub-a', 'hub-b', ['not-so']),
  ];
  await write(engine, batch({ relationships: more }));
  ties = [...first.filter(({ id }) => id !== 'a-b'), ...more];
  await agrees();
  await close();
});
