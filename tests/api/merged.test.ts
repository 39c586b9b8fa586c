import { expect, test } from 'vitest';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

/** Two fictional clerks: each is said, by a document of its own, to belong to one cell, and one claim ties them to each other. */
const clerks = batch({
  entities: [
    entity('falan', 'PERSON', { properties: { sex: 'MALE', born: parseFuzzyDate('1980') } }),
    entity('falun', 'PERSON', { properties: { born: parseFuzzyDate('1982'), died: parseFuzzyDate('2014') } }),
    entity('falanan'),
    entity('cell', 'UNIT'),
  ],
  documents: [document('one'), document('two')],
  allegations: [claim('first', 'falan', 'one', { about: [toId('falan'), toId('falun')] }), claim('second', 'falan', 'two')],
  relationships: [
    tie('falan-in-cell', 'MEMBER_OF', 'falan', 'cell', ['first']),
    tie('falun-in-cell', 'MEMBER_OF', 'falun', 'cell', ['second']),
    tie('falan-knew-falun', 'ASSOCIATED_WITH', 'falan', 'falun', ['first']),
  ],
});

describeStores('two shown as one by the API over $name', (store) => {
  test('keep every tie: one between them is told and counted, two alike are told as two', async () => {
    const { engine, close } = await store.open();
    try {
      await write(engine, clerks);
      const app = appOver(engine);
      const decide = (a: string, b: string, verdict: string) =>
        ask(app, `mutation { decide(a: "${a}", b: "${b}", verdict: ${verdict}, by: "a fictional editor") { a } }`);
      await decide('falan', 'falun', 'SAME');
      await decide('falun', 'falanan', 'SAME');
      const { data, errors } = await ask(
        app,
        `{ relationship(id: "falan-knew-falun") { source { id } target { id } parallel { id } parallelCount }
           allegation(id: "first") { relationships { id } }
           neighborhood(ids: ["falun"], first: 20) {
             relationships { id support { documents } parallelCount parallel { id support { documents } allegations { document { id } } } }
             omitted { reason of count } } }`,
      );
      expect(errors).toEqual([]);
      const tied = (id: string, parallel: object[]) => ({ id, support: { documents: 1 }, parallelCount: 1, parallel });
      expect(data).toEqual({
        relationship: { source: { id: 'falan' }, target: { id: 'falan' }, parallel: [], parallelCount: 0 },
        allegation: { relationships: [{ id: 'falan-in-cell' }, { id: 'falan-knew-falun' }] },
        neighborhood: {
          relationships: [
            tied('falan-in-cell', [{ id: 'falun-in-cell', support: { documents: 1 }, allegations: [{ document: { id: 'two' } }] }]),
            tied('falun-in-cell', [{ id: 'falan-in-cell', support: { documents: 1 }, allegations: [{ document: { id: 'one' } }] }]),
          ],
          omitted: [{ reason: 'MERGED', of: 'RELATIONSHIPS', count: 1 }],
        },
      });
      const within = await ask(
        app,
        `{ entity(id: "falun") { id withinCount within { id source { id } allegations { id } } }
           among(ids: ["falan", "cell"]) { subgraph { entities { id withinCount } } } }`,
      );
      expect(within).toMatchObject({
        data: {
          entity: {
            id: 'falan',
            withinCount: 1,
            within: [{ id: 'falan-knew-falun', source: { id: 'falan' }, allegations: [{ id: 'first' }] }],
          },
          among: { subgraph: { entities: ['falan', 'cell'].map((id, at) => ({ id, withinCount: 1 - at })) } },
        },
      });
      const records = await ask(
        app,
        `{ entity(id: "falun") { records { id degree mergedIds records { id } relationships { totalCount } ... on Person { sex born { edtf } died { edtf } } } }
           other: entity(id: "cell") { records { id } } }`,
      );
      const ofOne = { degree: 2, mergedIds: [], records: [], relationships: { totalCount: 2 } };
      expect(records).toMatchObject({
        errors: [],
        data: {
          entity: {
            records: [
              { id: 'falan', ...ofOne, sex: 'MALE', born: { edtf: '1980' }, died: null },
              { id: 'falanan', ...ofOne, sex: null, born: null, died: null },
              { id: 'falun', ...ofOne, sex: null, born: { edtf: '1982' }, died: { edtf: '2014' } },
            ],
          },
          other: { records: [] },
        },
      });
      const refused = await decide('falan', 'falanan', 'DIFFERENT');
      expect(refused.errors.map(({ extensions }) => extensions)).toMatchObject([
        {
          code: 'DECISION_REFUSED',
          decisions: [
            { a: 'falan', b: 'falun', verdict: 'SAME' },
            { a: 'falanan', b: 'falun', verdict: 'SAME' },
          ],
        },
      ]);
    } finally {
      await close();
    }
  });
});
