import { expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { linesOf, type Line } from '#tests/import/fictionalList.ts';
import { readAs } from '#tests/import/graphTold.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { batchIn, complaintsAbout } from '#tests/import/mappedPeople.ts';

const ends: Readonly<Record<string, readonly [source: string, target: string]>> = {
  Membership: ['member', 'organization'],
  UnknownLink: ['subject', 'object'],
  Directorship: ['director', 'organization'],
  Ownership: ['owner', 'asset'],
  Family: ['person', 'relative'],
  Payment: ['payer', 'beneficiary'],
};
const people = ['ada', 'bea', 'cyn'].map((id): Line => ({ id, schema: 'Person', properties: { name: [`Fictional ${id}`] } }));
const mill: Line = { id: 'mill', schema: 'Company', properties: { name: ['Fictional Mill'] } };
const tie = (
  schema: string,
  properties: Line['properties'] = {},
  [from, to]: readonly [string, string] = ['ada', 'mill'],
  id = 't',
): Line => {
  const [source, target] = ends[schema] ?? ['', ''];
  return { id, schema, properties: { [source]: [from], [target]: [to], ...properties } };
};
const listOf = (...lines: readonly Line[]) => linesOf(...people, mill, ...lines);

/** How the claims are carried that carry the ties of a list, and what is said to wait. */
async function carriedIn(text: string): Promise<{ readonly carried: readonly string[]; readonly waits: readonly string[] }> {
  const { batch, notes } = await readAs('a.ijson', text);
  const claims = batch.relationships.flatMap(({ allegations }) => batch.allegations.filter(({ id }) => allegations.includes(id)));
  return {
    carried: [...new Set(claims.map(({ stance, status }) => `${stance} ${status}`))],
    waits: notes.filter((note) => note.includes('waits for a person')),
  };
}

test.each([
  ['Membership', { role: ['denied membership'] }],
  ['UnknownLink', { role: ['not related to'] }],
  ['Directorship', { role: ['never a director (denied)'] }],
  ['Family', { relationship: ['ليس قريبا'] }],
  ['Membership', { role: ['member', 'denies it'] }],
  ['Ownership', { denied: ['true'] }],
  ['Payment', { negated: ['yes'] }],
] as const)('a %s that seems to deny is refused at its line: %o', async (schema, properties) => {
  const text = listOf(tie(schema, properties, schema === 'Family' ? ['ada', 'bea'] : undefined));
  await withFolder({ 'a.ijson': text }, async (folder) => {
    const { code, warned } = await run(folder, `${folder}/a.ijson`);
    expect([code, warned.join('\n')]).toEqual([1, expect.stringMatching(/a\.ijson:5:1 .*seems to deny the tie/u)]);
    expect((await stored(folder)).flatMap(({ relationships }) => relationships)).toEqual([]);
  });
});

test.each([
  ['Membership', { status: ['denied'] }, 'status: denied'],
  ['Directorship', { status: ['ينفي'] }, 'status: ينفي'],
  ['Directorship', { role: ['directorship disputed by all'] }, 'type: directorship disputed by all'],
  ['UnknownLink', { summary: ['Denied by both.'] }, 'summary: Denied by both.'],
  ['Ownership', { description: ['Not the owner, as the register says.'] }, 'description: Not the owner, as the register says.'],
  ['Membership', { verified: ['false'] }, 'verified: false'],
  ['Membership', { summary: ['Listed; he says that he was never a member.'] }, 'summary: Listed; he says that he was never a member.'],
  ['Payment', { status: ['disputed'] }, 'status: disputed'],
  ['Payment', { description: ['Never paid, says the mill.'] }, 'description: Never paid, says the mill.'],
] as const)('a %s that may deny waits and is told: %o', async (schema, properties, words) => {
  expect(await carriedIn(listOf(tie(schema, properties)))).toEqual({
    carried: ['ASSERTS PROPOSED'],
    waits: [expect.stringContaining(`1 tie tells ${words},`)],
  });
});

test.each([
  [{ status: ['denied'] }, 'status: denied'],
  [{ status: ['محل نزاع'] }, 'status: محل نزاع'],
  [{ disputedBy: ['Fictional ada'] }, 'disputedBy: Fictional ada'],
  [{ stance: ['denies'] }, 'DENIED'],
  [{ assertion: ['DENIED'] }, 'assertion: DENIED'],
  [{ verified: ['no'] }, 'verified: no'],
  [{ status: ['unverified'] }, 'status: unverified'],
  [{ status: ['not confirmed'] }, 'status: not confirmed'],
  [{ status: ['غير مؤكد'] }, 'status: غير مؤكد'],
  [{ notes: ['The mill denies to be its parent.'] }, 'notes: The mill denies to be its parent.'],
] as const)('the ties that an entity says wait where it tells against them, and it is listed: %o', async (properties, words) => {
  const text = listOf({ id: 'child', schema: 'Company', properties: { name: ['Fictional Child'], parent: ['mill'], ...properties } });
  expect(await carriedIn(text)).toEqual({ carried: ['ASSERTS PROPOSED'], waits: [expect.stringContaining(`1 tie tells ${words},`)] });
  const { batch } = await readAs('a.ijson', text);
  const listed = batch.allegations.filter(({ claim }) => claim.en?.includes('Child is listed'));
  expect(listed.map(({ status }) => status)).toEqual(['ACCEPTED']);
});

test.each([
  { status: ['revoked'] },
  { status: ['Rejected by the register'] },
  { position: ['no. 2'] },
  { state: ['NO'] },
  { revokedOn: ['2019'] },
  { verified: ['yes'] },
  { valid: ['no'] },
  { status: ['inactive'] },
  { notes: ['It was denied a licence in 2019.'] },
])('what is only said of an entity leaves the ties that it says: %o', async (properties) => {
  const text = listOf({ id: 'child', schema: 'Company', properties: { name: ['Fictional Child'], parent: ['mill'], ...properties } });
  expect(await carriedIn(text)).toEqual({ carried: ['ASSERTS ACCEPTED'], waits: [] });
});

test('a denial that is written as one is one', async () => {
  expect(await carriedIn(listOf(tie('Membership', { assertion: ['DENIED'] })))).toEqual({ carried: ['DENIES ACCEPTED'], waits: [] });
  expect(await carriedIn(listOf(tie('Membership', { stance: ['doubts'] })))).toEqual({ carried: ['DOUBTS ACCEPTED'], waits: [] });
});

test.each([
  { role: ['Former director'] },
  { role: ['no. 2'] },
  { state: ['NO'] },
  { role: ['non-executive director'] },
  { role: ['Nothing'] },
  { role: ['Notary'], status: ['active'] },
  { status: ['no longer active'], description: ['No longer in office.'] },
  { summary: ['as listed'] },
])('what denies nothing is a tie: %o', async (properties) => {
  expect(await carriedIn(listOf(tie('Directorship', properties)))).toEqual({ carried: ['ASSERTS ACCEPTED'], waits: [] });
});

/** What is left out of a list, and between whom ties are stored. */
async function leftOf(files: Readonly<Record<string, string>>): Promise<{ readonly told: readonly string[]; readonly ties: unknown }> {
  return withFolder(files, async (folder) => {
    const { code, said } = await run(folder, '--leave-out-faulty-rows', ...Object.keys(files).map((name) => `${folder}/${name}`));
    const batches = await stored(folder);
    const labels = new Map(batches.flatMap(({ entities }) => entities.map(({ id, names }) => [id, names[0]?.text] as const)));
    expect(code).toBe(0);
    return {
      told: said.filter((line) => line.includes('left out')).slice(0, 1),
      ties: batches.flatMap(({ relationships }) => relationships.map(({ source, target }) => [labels.get(source), labels.get(target)])),
    };
  });
}

test('a denial is left out with all that joins the two, in whatever line and direction', async () => {
  const list = listOf(
    tie('UnknownLink', {}, ['bea', 'ada'], 'before'),
    tie('UnknownLink', { role: ['not related to'] }, ['ada', 'bea'], 'denial'),
    tie('Family', {}, ['ada', 'bea'], 'after'),
    tie('Family', {}, ['bea', 'cyn'], 'other'),
  );
  expect(await leftOf({ 'a.ijson': list })).toEqual({
    told: ['3 lines of 8 left out:'],
    ties: [['Fictional bea', 'Fictional cyn']],
  });
});

test.each([{ role: ['denied'], date: 5 }, { denied: true }, { status: 'denied', startDate: [2019] }])(
  'so is a line that is wrong in itself and may deny: %o',
  async (more) => {
    const { id, schema, properties } = tie('Membership');
    const denial = `${JSON.stringify({ id: 'denial', schema, properties: { ...properties, ...more } })}\n`;
    const list = listOf({ id, schema, properties }, tie('Membership', {}, ['bea', 'mill'], 'other')) + denial;
    expect(await leftOf({ 'a.ijson': list })).toEqual({ told: ['2 lines of 7 left out:'], ties: [['Fictional bea', 'Fictional Mill']] });
  },
);

test('a tie from somebody to himself is a fault of its line, and is left out alone', async () => {
  const list = listOf(tie('Ownership', {}, ['mill', 'mill'], 'loop'), tie('Ownership', {}, ['ada', 'mill']));
  await expect(readAs('a.ijson', list)).rejects.toThrow('names as asset whom it joins to that one');
  expect(await leftOf({ 'a.ijson': list })).toEqual({ told: ['1 line of 6 left out:'], ties: [['Fictional ada', 'Fictional Mill']] });
});

const mapping = (more = '') =>
  `fictional:\n  queries:\n    - csv_url: kin.csv\n      entities:\n` +
  ['A', 'B'].map((name) => `        ${name}: { schema: Person, key: ${name}, properties: { name: { column: ${name} } } }\n`).join('') +
  `        kin: { schema: Family, keys: [A, B], properties: { person: { entity: A }, relative: { entity: B }${more} } }\n`;

test('a row that joins somebody to himself is left out and counted', async () => {
  const files = { 'map.yml': mapping(), 'kin.csv': 'A,B\nInvented Ann,Invented Ann\nInvented Ann,Invented Bob\n' };
  expect(await complaintsAbout(files)).toEqual([expect.stringMatching(/^kin\.csv:2:1 names as relative/u)]);
  expect(await leftOf(files)).toEqual({ told: ['1 row of 2 left out:'], ties: [['Invented Ann', 'Invented Bob']] });
});

test.each(['denied', 'stance', 'refuted_by', 'موقف', 'Status', 'assertion'])(
  'a cell that may deny in a column %s of which the mapping does not speak refuses its row, and is left out with all that joins the two',
  async (header) => {
    const rows = ['Invented Bob,Invented Ann,', 'Invented Ann,Invented Bob,denied', 'Invented Ann,Invented Cyn,'];
    const files = { 'map.yml': mapping(), 'kin.csv': `A,B,${header}\n${rows.join('\n')}\n` };
    expect(await complaintsAbout(files)).toEqual([
      expect.stringContaining(`kin.csv:3:3 ${header}: has "denied" in a column of which the mapping does not speak`),
    ]);
    expect(await leftOf(files)).toEqual({ told: ['2 rows of 3 left out:'], ties: [['Invented Ann', 'Invented Cyn']] });
  },
);

test('where such a column says nothing against a row it is taken, and where the mapping speaks of it what it says waits', async () => {
  const plain = await batchIn({ 'map.yml': mapping(), 'kin.csv': 'A,B,denied\nInvented Ann,Invented Bob,no\n' });
  expect(plain.relationships.length).toBe(1);
  const told = await batchIn({
    'map.yml': mapping(', summary: { column: denied }'),
    'kin.csv': 'A,B,denied\nInvented Ann,Invented Bob,denied by both\n',
  });
  const claims = told.allegations.filter(({ id }) => told.relationships[0]?.allegations.includes(id));
  expect(claims.map(({ status }) => status)).toEqual(['PROPOSED']);
});
