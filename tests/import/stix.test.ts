import { expect, test } from 'vitest';
import type { Batch } from '#server/engine/batch.ts';
import { entityLabel } from '#server/domain/entity.ts';
import { hostileGraph } from '#tests/export/hostileGraph.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { graphTold, readAs } from '#tests/import/graphTold.ts';

const uuid = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
const time = { spec_version: '2.1', created: '2020-01-01T00:00:00.000Z', modified: '2020-01-01T00:00:00.000Z' };
const author = { ...time, type: 'identity', id: `identity--${uuid(1)}`, name: 'Fictional Institute', identity_class: 'organization' };
const person = {
  ...time,
  type: 'identity',
  id: `identity--${uuid(2)}`,
  name: 'Fictional Clerk',
  identity_class: 'individual',
  sectors: ['government'],
  created_by_ref: author.id,
  object_marking_refs: ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed'],
};
const actor = {
  ...time,
  type: 'threat-actor',
  id: `threat-actor--${uuid(3)}`,
  name: 'Fictional Ring',
  aliases: ['FR'],
  created_by_ref: author.id,
  object_marking_refs: [`marking-definition--${uuid(9)}`],
};
const statement = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: `marking-definition--${uuid(9)}`,
  created: time.created,
  definition_type: 'statement',
  definition: { statement: 'Fiction' },
};
const place = { ...time, type: 'location', id: `location--${uuid(4)}`, region: 'Nowhere', latitude: 1.5, longitude: 2, country: 'zz' };
const tie = {
  ...time,
  type: 'relationship',
  id: `relationship--${uuid(5)}`,
  relationship_type: 'attributed-to',
  source_ref: person.id,
  target_ref: actor.id,
  created_by_ref: author.id,
  confidence: 65,
  start_time: '2014-01-02T00:00:00Z',
};
const withdrawn = {
  ...time,
  type: 'relationship',
  id: `relationship--${uuid(6)}`,
  relationship_type: 'located-at',
  source_ref: person.id,
  target_ref: place.id,
  revoked: true,
};
const sighting = {
  ...time,
  type: 'sighting',
  id: `sighting--${uuid(7)}`,
  sighting_of_ref: actor.id,
  where_sighted_refs: [place.id],
  first_seen: '2015-01-02T00:00:00Z',
};
const report = {
  ...time,
  type: 'report',
  id: `report--${uuid(8)}`,
  name: 'A fictional report',
  description: 'They met.',
  published: '2016-05-04T00:00:00Z',
  created_by_ref: author.id,
  object_refs: [tie.id, person.id],
  labels: ['fiction'],
};
const indicator = { ...time, type: 'indicator', id: `indicator--${uuid(1)}`, pattern: '[x]', valid_from: time.created };

function bundle(...objects: readonly object[]): string {
  return JSON.stringify({ type: 'bundle', id: `bundle--${uuid(1)}`, objects }, null, 1);
}

const whole = bundle(author, person, actor, statement, place, tie, withdrawn, sighting, report, indicator);

test('what an object says is claimed by who made it, in the report that holds it, and what was revoked is taken back', async () => {
  const { batch, notes } = await readAs('all.json', whole, 'Fictional Exchange');
  const named = new Map<string, string>([
    ...batch.entities.map((entity) => [entity.id, entityLabel(entity, 'EN')] as const),
    ...batch.documents.map(({ id, title }) => [id, title] as const),
  ]);
  const claims = new Map(batch.allegations.map((each) => [each.id, each]));
  const told = batch.relationships.map(({ type, source, target, allegations: [id], date, properties: { role } }) => {
    const claim = id === undefined ? undefined : claims.get(id);
    const { speakers: [by = ''] = [], document = '', status, credibility } = claim ?? {};
    return {
      tie: [named.get(source), type, named.get(target)].join(' '),
      role,
      date: date?.edtf,
      by: named.get(by),
      document: named.get(document),
      status,
      credibility,
    };
  });
  expect(told).toEqual([
    {
      tie: 'Fictional Clerk ASSOCIATED_WITH Fictional Ring',
      role: { en: 'attributed to' },
      date: '2014-01-02/',
      by: 'Fictional Institute',
      document: 'A fictional report',
      status: 'ACCEPTED',
      credibility: 2,
    },
    {
      tie: 'Fictional Clerk ASSOCIATED_WITH Nowhere',
      role: { en: 'located at' },
      date: undefined,
      by: 'Fictional Exchange',
      document: 'all.json',
      status: 'RETRACTED',
      credibility: null,
    },
    {
      tie: 'Fictional Ring ASSOCIATED_WITH Nowhere',
      role: { en: 'sighting', ar: 'رصد' },
      date: '2015-01-02/',
      by: 'Fictional Exchange',
      document: 'all.json',
      status: 'ACCEPTED',
      credibility: null,
    },
  ]);
  expect(batch.allegations.map(({ claim }) => claim.en)).toContain(
    'According to \u2068Fictional Institute\u2069, in “\u2068A fictional report\u2069”, in “all.json” (Fictional Exchange), it is said of Fictional Clerk, Fictional Ring: “They met.”.',
  );
  expect(batch.documents[1]).toMatchObject({ title: 'A fictional report', published: { edtf: '2016-05-04' }, fileName: 'all.json' });
  expect(notes).toEqual([
    'all.json: 1 indicator is left out: the model has no such thing',
    'all.json: 1 object is marked TLP:RED: see to whom it may be shown',
    'all.json: 1 object is marked Fiction: see to whom it may be shown',
  ]);
});

test('kinds, names, places and markings are kept, and what the model has no place for in the words of the file', async () => {
  const { batch } = await readAs('all.json', whole);
  const other = (name: string, value: string) => ({ origin: 'STIX', name, value });
  const times = [other('created', time.created), other('modified', time.modified)];
  expect(
    batch.entities.slice(1).map(({ kind, names, properties }) => ({
      kind,
      names: names.map(({ text }) => text),
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'recordedFrom')),
    })),
  ).toEqual([
    { kind: 'ORGANIZATION', names: ['Fictional Institute'], properties: { other: [other('id', author.id), ...times] } },
    {
      kind: 'PERSON',
      names: ['Fictional Clerk'],
      properties: { other: [other('id', person.id), ...times, other('sectors', 'government'), other('marking', 'TLP:RED')] },
    },
    {
      kind: 'GROUP',
      names: ['Fictional Ring', 'FR'],
      properties: { type: { en: 'threat actor', ar: 'جهة تهديد' }, other: [other('id', actor.id), ...times, other('marking', 'Fiction')] },
    },
    {
      kind: 'LOCATION',
      names: ['Nowhere'],
      properties: { latitude: 1.5, longitude: 2, country: 'ZZ', other: [other('id', place.id), ...times, other('region', 'Nowhere')] },
    },
  ]);
  expect(batch.relationships[0]?.properties['other']).toContainEqual(other('confidence', '65'));
  const later = { ...person, name: 'Fictional Clerk, later', modified: '2021-01-01T00:00:00.000Z' };
  const versions = await readAs('all.json', bundle(author, later, person));
  expect(versions.batch.entities.map((entity) => entityLabel(entity, 'EN')).at(-1)).toBe('Fictional Clerk, later');
  expect(versions.notes[0]).toBe('all.json: 1 earlier version of an object is left out');
});

test('a tie to what the model lacks or what is not in the file is left out and counted', async () => {
  const away = { ...tie, id: `relationship--${uuid(7)}`, target_ref: `identity--${uuid(7)}` };
  const { batch, notes } = await readAs('all.json', bundle(author, person, indicator, { ...tie, target_ref: indicator.id }, away));
  expect(batch.relationships).toEqual([]);
  expect(notes.slice(0, 3)).toEqual([
    'all.json: 1 indicator is left out: the model has no such thing',
    'all.json: 1 relationship to an object that the model lacks is left out',
    'all.json: 1 relationship to an object that is not in the file is left out',
  ]);
});

/** What claims say, without ids; only those that an export wrote. */
function claimsTold(batch: Batch): readonly unknown[] {
  const named = new Map<string, string>([
    ...batch.entities.map((entity) => [entity.id, entityLabel(entity, 'EN')] as const),
    ...batch.documents.map(({ id, title }) => [id, title] as const),
    ...batch.allegations.map(({ id, claim }) => [id, claim.en ?? ''] as const),
  ]);
  return batch.allegations
    .filter(({ claim }) => claim.en?.startsWith('According to') !== true)
    .map(({ id: _, transmittedBy: __, speakers, document, about, contradicts, ...rest }) => ({
      ...rest,
      document: named.get(document),
      speakers: speakers.map((each) => named.get(each)),
      about: about.map((each) => named.get(each)),
      contradicts: contradicts.map((each) => named.get(each)),
      ties: batch.relationships
        .filter(({ allegations }) => allegations.includes(_))
        .map(({ source, type, target }) => [named.get(source), type, named.get(target)]),
    }));
}

test('a store comes back from STIX as it was, but for what nobody asserts, and through whoever published the file', async () => {
  const { text } = await writtenAs('stix', hostileGraph);
  const { batch, notes } = await readAs('all.stix.json', text);
  expect(graphTold(batch, 'STIX')).toEqual(graphTold(hostileGraph, 'STIX'));
  const asserted = { ...hostileGraph, relationships: hostileGraph.relationships.filter(({ id }) => id !== 'denied' && id !== 'waits') };
  expect(claimsTold(batch)).toEqual(claimsTold(asserted));
  const inferred = batch.allegations.at(-1);
  expect(inferred?.claim.en).toMatch(/an editor is said to infer that/u);
  expect(
    new Set(
      batch.allegations
        .filter(({ claim }) => claim.en?.startsWith('According to') !== true)
        .map(({ transmittedBy }) => transmittedBy.length),
    ),
  ).toEqual(new Set([1]));
  expect(notes).toContain('all.stix.json: left out, for STIX has no words for it: 2 relationships that nobody asserts');
});
