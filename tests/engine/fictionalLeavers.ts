import fc from 'fast-check';
import { everyMotive, type RelationshipType } from '#graph-schema/generated/ontology.ts';
import { isMembership, typesWhere } from '#graph-schema/ontology.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Batch } from '#server/engine/batch.ts';
import { claim, entity, graphs, tie } from '#tests/engine/fiction.ts';

/** Who leaves and what is left, in every graph of leavers: two people, three groups and a place. */
export const leaverIds: readonly Id[] = ['leaver0', 'leaver1', 'group0', 'group1', 'group2', 'place'].map(toId);

const [leaving, member, destination] = [
  typesWhere(({ departure }) => departure === 'LEFT'),
  typesWhere((type) => isMembership(type) && type.from.includes('PERSON') && type.to.includes('UNIT')),
  typesWhere(({ departure }) => departure === 'DESTINATION'),
].map(([type]) => type);

const claims = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 });

/** Random graphs in which people leave groups, by claims that name some of them in another group or say where they went. */
export const graphsOfLeavers: fc.Arbitrary<Batch> = fc
  .tuple(
    graphs,
    fc.array(
      fc.record({
        who: fc.nat(1),
        from: fc.nat(2),
        claims,
        within: fc.option(fc.record({ group: fc.nat(2), alike: fc.boolean(), claims })),
        went: fc.option(claims),
        date: fc.option(fc.constantFrom('2014-09', '2014-09-30', '../2014-09', '2015~')),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    fc.array(
      fc.record({ stance: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES'), motive: fc.option(fc.constantFrom(...everyMotive)) }),
      {
        minLength: 4,
        maxLength: 4,
      },
    ),
  )
  .map(([graph, leavers, said]): Batch => {
    const carrying = (type: RelationshipType | undefined, id: string, source: string, target: string, carried: readonly number[]) =>
      type === undefined
        ? []
        : [
            tie(
              id,
              type,
              source,
              target,
              carried.map((n) => `left${n}`),
            ),
          ];
    return {
      ...graph,
      entities: [
        ...graph.entities,
        ...['leaver0', 'leaver1'].map((id) => entity(id)),
        ...['group0', 'group1', 'group2'].map((id) => entity(id, 'UNIT')),
        entity('place', 'LOCATION'),
      ],
      allegations: [
        ...graph.allegations,
        ...said.map(({ stance, motive }, n) =>
          claim(`left${n}`, `leaver${n % 2}`, 'd0', { stance: stance === 'DENIES' ? 'DENIES' : 'ASSERTS', motive }),
        ),
      ],
      relationships: [
        ...graph.relationships,
        ...leavers.flatMap(({ who, from, claims: carried, within, went, date }, n) => [
          ...carrying(leaving, `left${n}`, `leaver${who}`, `group${from}`, carried).map((each) => ({
            ...each,
            date: date === null ? null : parseFuzzyDate(date),
          })),
          ...(within === null
            ? []
            : carrying(member, `within${n}`, `leaver${who}`, `group${within.group}`, within.alike ? carried : within.claims)),
          ...(went === null ? [] : carrying(destination, `went${n}`, `leaver${who}`, 'place', went)),
        ]),
      ],
    };
  });
