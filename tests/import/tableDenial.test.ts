import { expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const mapping = (more = '') => `title: A fictional roll
publisher: Fictional Registry
tables:
  - entities:
      who: { kind: PERSON, key: Person, names: Person }
      body: { kind: ORGANIZATION, key: Body, names: Body }
    ties:
      - { type: MEMBER_OF, from: who, to: body, role: Role${more} }
`;
const paid = `title: A fictional list of payments
publisher: Fictional Registry
tables:
  - entities:
      who: { kind: PERSON, key: Person, names: Person }
      body: { kind: ORGANIZATION, key: Body, names: Body }
      payment: { kind: MONEY_FLOW, amount: { column: Role, currency: XXX, decimal: "." } }
    ties:
      - { type: PAYS, from: who, to: payment }
      - { type: PAID_TO, from: payment, to: body }
`;

/** The states of the claims that carry ties of a table, and what is told to wait. */
async function carriedIn(
  table: string,
  how = mapping(),
): Promise<{ readonly states: readonly string[]; readonly waits: readonly string[] }> {
  return withFolder({ 'roll.csv': table, 'how.yaml': how }, async (folder) => {
    const { code, said } = await run(folder, `${folder}/roll.csv`, '--mapping', `${folder}/how.yaml`);
    expect(code).toBe(0);
    const batches = await stored(folder);
    const carrying = new Set(batches.flatMap(({ relationships }) => relationships.flatMap(({ allegations }) => allegations)));
    const claims = batches.flatMap(({ allegations }) => allegations.filter(({ id }) => carrying.has(id)));
    return { states: claims.map(({ status }) => status).toSorted(), waits: said.filter((line) => line.includes('wait')) };
  });
}

test.each([
  ['Denied', 'yes', 'Denied: yes'],
  ['stance', 'denies', 'stance: denies'],
  ['موقف', 'ينفي', 'موقف: ينفي'],
  ['Status', 'disputed', 'Status: disputed'],
  ['verified', 'no', 'verified: no'],
  ['Note', 'Denied by both.', 'Note: Denied by both.'],
  ['assertion', 'DENIED', 'assertion: DENIED'],
  ['Reply', 'Denied', 'Reply: Denied'],
  ['الرد', 'نفى', 'الرد: نفى'],
  ['Is member', 'no', 'Is member: no'],
  ['عضو؟', 'لا', 'عضو؟: لا'],
  ['Not a member', 'yes', 'Not a member: yes'],
  ['Source', 'He denies being a member', 'Source: He denies being a member'],
  ['ملف', 'قال إنه ينفي أنه عضو', 'ملف: قال إنه ينفي أنه عضو'],
  ['Confidence', '0', 'Confidence: 0'],
] as const)('a tie waits whose row says in a column %s of which the mapping does not speak: %s', async (header, cell, words) => {
  const rows = `Person,Body,Role,${header}\nAda Nobody,Paper Union,member,${cell}\nOmar Nowhere,Paper Union,member,\n`;
  const found = { states: ['ACCEPTED', 'PROPOSED'], waits: [expect.stringContaining(`1 tie tells ${words}, which may deny or doubt it`)] };
  expect(await carriedIn(rows)).toEqual(found);
  expect(await carriedIn(rows, mapping(`, other: ${JSON.stringify(header)}`))).toEqual(found);
});

test.each([
  ['    claims:\n      - { text: Denied, about: who }\n', 'Denied', 'yes'],
  ['    claims:\n      - { text: Notes (EN), about: who }\n', 'Notes (EN)', 'Denied by both.'],
  ['    claims:\n      - { text: Remarks, about: who }\n', 'Remarks', 'Not a member'],
] as const)('a tie waits whose row denies it in a column that the mapping takes for something else: %s', async (claims, header, cell) => {
  const { waits } = await carriedIn(`Person,Body,Role,${header}\nAda Nobody,Paper Union,member,${cell}\n`, mapping() + claims);
  expect(waits).toEqual([expect.stringContaining(`1 tie tells ${header}: ${cell}, which may deny or doubt it`)]);
});

test.each([
  [': { en: Role, ar: Other }', 'member', 'ليس عضوا'],
  [': { en: { column: Role, values: { d: denied membership } } }', 'd', ''],
])('a tie waits whose role denies it in one language, or as it is read: %s', async (role, one, other) => {
  const how = mapping().replace(': Role', role);
  expect((await carriedIn(`Person,Body,Role,Other\nAda Nobody,Paper Union,${one},${other}\n`, how)).states).toEqual(['PROPOSED']);
});

test.each(['denied membership', 'member (denied)', 'ليس عضواً', 'not a member'])('a tie waits whose role is "%s"', async (role) => {
  expect(await carriedIn(`Person,Body,Role\nAda Nobody,Paper Union,${role}\n`)).toEqual({
    states: ['PROPOSED'],
    waits: [expect.stringContaining(`1 tie tells Role: ${role},`)],
  });
});

test('what somebody is called denies nothing', async () => {
  const rows = 'Person,Body,Role\nAda Nobody,Committee that denies it,member\nNever Denied,Paper Union,member\n';
  expect(await carriedIn(rows)).toEqual({ states: ['ACCEPTED', 'ACCEPTED'], waits: [] });
});

test('a row that denies what an earlier one says waits beside it, and is not taken for the same again', async () => {
  const rows = 'Person,Body,Role,Denied\nAda Nobody,Paper Union,member,\nAda Nobody,Paper Union,member,yes\n';
  expect((await carriedIn(rows)).states).toEqual(['ACCEPTED', 'PROPOSED']);
});

test('a payment that its row disputes waits with both its ends', async () => {
  const { states, waits } = await carriedIn('Person,Body,Role,Status\nAda Nobody,Paper Union,10,disputed\n', paid);
  expect([states, waits]).toEqual([['PROPOSED'], [expect.stringContaining('2 ties tell Status: disputed,')]]);
});

test.each([
  'Role,Denied\nAda Nobody,Paper Union,member,no',
  'Role,Status\nAda Nobody,Paper Union,former member,active',
  'Role,State\nAda Nobody,Paper Union,no. 2,NO',
  'Role,Denied\nAda Nobody,Paper Union,non-executive director,',
  'Role,Note\nAda Nobody,Paper Union,member,entered once',
  'Role,Is current member\nAda Nobody,Paper Union,member,no',
  'Role,Visa\nAda Nobody,Paper Union,member,denied',
  'Role,Reply\nAda Nobody,Paper Union,member,none yet',
])('what tells nothing against a tie leaves it asserted: %s', async (rows) => {
  expect(await carriedIn(`Person,Body,${rows}\n`)).toEqual({ states: ['ACCEPTED'], waits: [] });
});
