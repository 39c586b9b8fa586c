import { expect, test } from 'vitest';
import { z } from 'zod';
import { isFuzzyDate, type PropertyValue } from '#server/domain/entity.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { batch as batchOf, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { graphTold, readAs } from '#tests/import/graphTold.ts';

const record = z.object({ id: z.string(), properties: z.record(z.string(), z.array(z.string())) });

/** The records of a file of FollowTheMoney by id. */
function recordsIn(text: string): ReadonlyMap<string, z.infer<typeof record>> {
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => record.parse(JSON.parse(line)))
      .map((each) => [each.id, each]),
  );
}

async function listIn(text: string) {
  return (await readAs('list.ijson', text, 'Fictional Registry')).batch;
}

test('a date is written as FollowTheMoney can write it, and exactly beside its record, from where it comes back while both agree', async () => {
  const dates = [
    ['2019?', '2019'],
    ['2019-05~', '2019-05'],
    ['2014-09-XX', '2014-09'],
    ['201X', null],
    ['XXXX', null],
    ['2014-09-30', '2014-09-30'],
    ['../2014-09', null, null, '2014-09'],
    ['2013?/2014%', null, '2013', '2014'],
  ] as const;
  const told = batchOf({
    documents: [document('letter')],
    entities: [
      ...dates.map(([date], at) => entity(`event${at}`, 'EVENT', { properties: { date: parseFuzzyDate(date) } })),
      entity('old', 'PERSON', { properties: { born: parseFuzzyDate('1970~'), died: parseFuzzyDate('199X') } }),
    ],
    allegations: [claim('said', 'old', 'letter')],
    relationships: [tie('met', 'ASSOCIATED_WITH', 'old', 'event0', ['said'], { date: parseFuzzyDate('2020-02?') })],
  });
  const { text, leftOut } = await writtenAs('followTheMoney', told);
  const written = recordsIn(text);
  expect(
    dates.map((_, at) => ['date', 'startDate', 'endDate'].map((name) => written.get(`event${at}`)?.properties[name]?.[0] ?? null)),
  ).toEqual(dates.map(([, date, from = null, to = null]) => [date, from, to]));
  expect(
    [written.get('old'), written.get('met')].map((each) => [
      each?.properties['birthDate'],
      each?.properties['deathDate'],
      each?.properties['date'],
    ]),
  ).toEqual([
    [['1970'], undefined, undefined],
    [undefined, undefined, ['2020-02']],
  ]);
  expect(leftOut).toContain('10 marks of how sure or how open dates are; the dates stand exactly beside their records');
  const { entities, relationships } = await listIn(text);
  const edtf = (value: PropertyValue | undefined) => (isFuzzyDate(value) ? value.edtf : null);
  expect(entities.flatMap(({ properties: { date } }) => edtf(date) ?? [])).toEqual(dates.map(([date]) => date));
  expect(relationships.map(({ date }) => date?.edtf)).toEqual(['2020-02?']);
  expect(entities.flatMap(({ properties: { born, died } }) => (born ? [edtf(born), edtf(died)] : []))).toEqual(['1970~', '199X']);
  const marksIn = (lines: string) => [...lines.matchAll(/"x_isnad_\w+":"[^"]+"/g)].map(([mark]) => mark).toSorted();
  expect(marksIn((await writtenAs('followTheMoney', await listIn(text))).text)).toEqual(marksIn(text));
  const altered = await listIn(text.replace('"date":["2019"]', '"date":["2018"]'));
  expect(altered.entities.flatMap(({ properties: { date } }) => edtf(date) ?? [])[0]).toBe('2018');
});

test('a document of which the day is not known for sure is no report, which has to name its moment, and says when in words', async () => {
  const days = ['2019-05-03', '2019-05', '2019-05-03?', '2019-05-XX', null];
  const whole = batchOf({
    documents: days.map((day, at) => document(`letter${at}`, { published: day === null ? null : parseFuzzyDate(day) })),
    entities: [entity('one'), entity('other')],
    allegations: days.map((_, at) => claim(`said${at}`, 'one', `letter${at}`)),
    relationships: [
      tie(
        't',
        'ASSOCIATED_WITH',
        'one',
        'other',
        days.map((_, at) => `said${at}`),
      ),
    ],
  });
  const { text } = await writtenAs('stix', whole);
  const objects = z.object({ objects: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(text)).objects;
  const written = objects.filter(({ type }) => type === 'report' || type === 'grouping');
  expect(written.map(({ type, published, description }) => [type, published, description])).toEqual([
    ['report', '2019-05-03T00:00:00.000Z', undefined],
    ['grouping', undefined, 'Published: May 2019'],
    ['grouping', undefined, 'Published: perhaps 3 May 2019'],
    ['grouping', undefined, 'Published: a day in May 2019'],
    ['grouping', undefined, undefined],
  ]);
  const { batch } = await readAs('all.stix.json', text);
  expect(
    batch.documents.flatMap(({ title, published }) => (title.startsWith('Fictional report') ? [published?.edtf ?? null] : [])),
  ).toEqual(days);
});

/** A tie that one says, one denies and one doubts. */
const doubtedGraph = batchOf({
  documents: [document('letter')],
  entities: ['one', 'two', 'sayer', 'denier', 'doubter'].map((id) => entity(id)),
  allegations: [
    claim('says', 'sayer', 'letter'),
    claim('denies', 'denier', 'letter', { stance: 'DENIES' }),
    claim('doubts', 'doubter', 'letter', { stance: 'DOUBTS' }),
  ],
  relationships: [tie('t', 'ASSOCIATED_WITH', 'one', 'two', ['says', 'denies', 'doubts'])],
});

test.each(['graphml', 'gexf', 'cytoscape'] as const)('a tie that is doubted too is doubted again, of %s', async (name) => {
  const { text } = await writtenAs(name, doubtedGraph);
  const { batch } = await readAs(`all.${name === 'cytoscape' ? 'cyjs' : name}`, text);
  expect(
    batch.relationships.map(({ allegations }) => allegations.map((id) => batch.allegations.find((each) => each.id === id)?.stance)),
  ).toEqual([['ASSERTS', 'DENIES', 'DOUBTS']]);
  expect(batch.allegations.at(-1)?.claim.en).toContain('it is doubted that');
  expect(graphTold(batch, '').ties.length).toBe(1);
});
