import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Engine } from '#server/engine/engine.ts';
import { gathered } from '#server/export/gathered.ts';
import { bringing, type ImportReport } from '#server/import/bring.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';

const roll = 'Name;Body;Patron\nAda Nobody;Paper Union;Mira Sample\n';
const tie = (from: string, to: string) =>
  `      - { type: ${to === 'body' ? 'MEMBER_OF' : 'ASSOCIATED_WITH'}, from: ${from}, to: ${to} }\n`;
const mappingWith = (...ties: readonly string[]) => `title: A fictional roll
publisher: Fictional Registry
tables:
  - entities:
      member: { kind: PERSON, key: Name, names: Name }
      body: { kind: ORGANIZATION, key: Body, names: Body }
      patron: { kind: PERSON, key: Patron, names: Patron }
    ties:
${ties.join('')}`;
const ftmWith = (properties: string) => `roll:
  label: A fictional roll
  query:
    csv_url: roll.csv
    entities:
      body: { schema: Company, key: Body, properties: { name: { column: Body } } }
      member: { schema: Company, key: Name, properties: { name: { column: Name }${properties} } }
`;

describeStores('the same table again in the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
  });
  afterEach(() => close());

  const signed = (why: string) => ({ by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', why });
  async function bring(files: readonly string[], mapping: string | null, why: string): Promise<ImportReport> {
    const published = { title: null, publisher: null };
    const asked = { files, mapping, published, format: null, edition: null, isDryRun: false, isLeaving: false, language: 'EN' } as const;
    return (await bringing({ ...asked, signature: signed(why) }))(engine, { stop: new AbortController().signal, told: () => undefined });
  }
  /** Of each tie what it is and the states of its claims. */
  async function ties(): Promise<readonly string[]> {
    const { relationships, allegations } = await gathered(engine.export());
    const stateOf = new Map<string, string>(allegations.map(({ id, status }) => [id, status]));
    const states = (claims: readonly string[]) =>
      claims.map((id) => stateOf.get(id) ?? '').toSorted((one, other) => (one < other ? -1 : 1));
    return relationships.map(({ type, allegations: claims }) => `${type} ${states(claims).join(' ')}`).toSorted();
  }

  test('by a mapping that makes a tie no more is a newer edition, in which nobody says the tie', async () => {
    const files = { 'roll.csv': roll, 'roll.yaml': mappingWith(tie('member', 'body'), tie('member', 'patron')) };
    await withFolder(files, async (folder) => {
      const [file, mapping] = [`${folder}/roll.csv`, `${folder}/roll.yaml`];
      await bring([file], mapping, 'first');
      await writeFile(mapping, `# said anew\n${files['roll.yaml']}`);
      const again = await bring([file], mapping, 'again');
      expect(again.written && again.changes).toEqual([]);
      await writeFile(mapping, mappingWith(tie('member', 'body')));
      const [edition] = (await bring([file], mapping, 'by another mapping')).editions;
      expect([edition?.gone, edition?.fresh]).toEqual([1, 0]);
      expect(await ties()).toEqual(['ASSOCIATED_WITH NO_LONGER_SAID', 'MEMBER_OF ACCEPTED SAID_AGAIN']);
    });
  });

  test('by a mapping of FollowTheMoney that makes a tie no more is a newer edition, too', async () => {
    await withFolder({ 'roll.csv': roll, 'roll.yml': ftmWith(', parent: { entity: body }') }, async (folder) => {
      const files = [`${folder}/roll.csv`, `${folder}/roll.yml`];
      await bring(files, null, 'first');
      await writeFile(`${folder}/roll.yml`, ftmWith(''));
      expect((await bring(files, null, 'by another mapping')).editions.map(({ gone }) => gone)).toEqual([1]);
      expect((await ties()).map((each) => each.replace(/^\w+ /u, ''))).toEqual(['NO_LONGER_SAID']);
    });
  });

  test('leaves taken back what a person took back since', async () => {
    await withFolder({ 'roll.csv': roll, 'roll.yaml': mappingWith(tie('member', 'body'), tie('member', 'patron')) }, async (folder) => {
      const [file, mapping] = [`${folder}/roll.csv`, `${folder}/roll.yaml`];
      await bring([file], mapping, 'first');
      const batch = await gathered(engine.export());
      const carrying = new Set(batch.relationships.flatMap(({ type, allegations }) => (type === 'MEMBER_OF' ? allegations : [])));
      const allegations = batch.allegations.map((each) => (carrying.has(each.id) ? { ...each, status: 'RETRACTED' as const } : each));
      await engine.write({ ...batch, allegations }, signed('taken back'));
      const again = await bring([file], mapping, 'again');
      expect(again.written && again.changes).toEqual([]);
      expect(await ties()).toEqual(['ASSOCIATED_WITH ACCEPTED', 'MEMBER_OF RETRACTED']);
    });
  });

  test.each([
    { was: { status: 'PROPOSED' }, told: 'MEMBER_OF PROPOSED' },
    { was: { stance: 'DENIES' }, told: 'MEMBER_OF ACCEPTED' },
  ] as const)('makes nothing firmer than a person left it: $was', async ({ was, told }) => {
    await withFolder({ 'roll.csv': roll, 'roll.yaml': mappingWith(tie('member', 'body'), tie('member', 'patron')) }, async (folder) => {
      const [file, mapping] = [`${folder}/roll.csv`, `${folder}/roll.yaml`];
      await bring([file], mapping, 'first');
      const batch = await gathered(engine.export());
      const carrying = new Set(batch.relationships.flatMap(({ type, allegations }) => (type === 'MEMBER_OF' ? allegations : [])));
      const allegations = batch.allegations.map((each) => (carrying.has(each.id) ? { ...each, ...was } : each));
      await engine.write({ ...batch, allegations }, signed('put otherwise'));
      const again = await bring([file], mapping, 'again');
      expect(again.written && again.changes).toEqual([]);
      expect(await ties()).toEqual(['ASSOCIATED_WITH ACCEPTED', told]);
      expect(
        (await gathered(engine.export())).allegations
          .filter(({ id }) => carrying.has(id))
          .every((each) => Object.entries(was).every(([name, value]) => Reflect.get(each, name) === value)),
      ).toBe(true);
    });
  });

  const denied = 'Name;Body;Patron;Reply\nAda Nobody;Paper Union;Mira Sample;Denied\n';
  /** Puts the claims that carry ties of a type otherwise, as a person. */
  async function put(type: string, was: Partial<AllegationRecord>): Promise<void> {
    const batch = await gathered(engine.export());
    const carrying = new Set(batch.relationships.flatMap((each) => (each.type === type ? each.allegations : [])));
    const allegations = batch.allegations.map((each) => (carrying.has(each.id) ? { ...each, ...was } : each));
    await engine.write({ ...batch, allegations }, signed('put otherwise'));
  }

  test('does not wait again where a person accepted it, until a person puts it off', async () => {
    await withFolder({ 'roll.csv': denied, 'roll.yaml': mappingWith(tie('member', 'body')) }, async (folder) => {
      const [file, mapping] = [`${folder}/roll.csv`, `${folder}/roll.yaml`];
      await bring([file], mapping, 'first');
      expect(await ties()).toEqual(['MEMBER_OF PROPOSED']);
      await put('MEMBER_OF', { status: 'ACCEPTED' });
      const again = await bring([file], mapping, 'again');
      expect([again.written && again.changes, await ties()]).toEqual([[], ['MEMBER_OF ACCEPTED']]);
      await put('MEMBER_OF', { status: 'PROPOSED' });
      await bring([file], mapping, 'again');
      expect(await ties()).toEqual(['MEMBER_OF PROPOSED']);
    });
  });

  test.each([
    ['another role', mappingWith(tie('member', 'body').replace(' }', ', role: Patron }'), tie('member', 'patron'))],
    ['another key', mappingWith(tie('member', 'body')).replace('key: Name', 'key: [Name, Patron]')],
    ['another title', mappingWith(tie('member', 'body')).replace('A fictional roll', 'Another roll')],
  ])('what a person took back waits where the same bytes say it by a mapping with %s, and it is told', async (_, other) => {
    await withFolder({ 'roll.csv': roll, 'roll.yaml': mappingWith(tie('member', 'body')) }, async (folder) => {
      const [file, mapping] = [`${folder}/roll.csv`, `${folder}/roll.yaml`];
      await bring([file], mapping, 'first');
      await put('MEMBER_OF', { status: 'RETRACTED' });
      await writeFile(mapping, other);
      const { notes } = await bring([file], mapping, 'by another mapping');
      expect(notes).toContainEqual(expect.stringContaining('1 claim waits for a person to decide'));
      expect((await ties()).filter((each) => each.startsWith('MEMBER_OF'))).toContainEqual(expect.stringContaining('PROPOSED'));
      expect((await ties()).some((each) => each.startsWith('MEMBER_OF') && each.includes('ACCEPTED'))).toBe(false);
      expect((await ties()).filter((each) => each.startsWith('ASSOCIATED_WITH')).every((each) => each.includes('ACCEPTED'))).toBe(true);
      await put('MEMBER_OF', { status: 'ACCEPTED' });
      await bring([file], mapping, 'again');
      expect((await ties()).some((each) => each.startsWith('MEMBER_OF') && each.includes('PROPOSED'))).toBe(false);
    });
  });

  test('by a mapping whose names stand in another order is the same', async () => {
    await withFolder({ 'roll.csv': roll, 'roll.yaml': mappingWith(tie('member', 'body')) }, async (folder) => {
      const [file, mapping] = [`${folder}/roll.csv`, `${folder}/roll.yaml`];
      await bring([file], mapping, 'first');
      await writeFile(mapping, mappingWith(tie('member', 'body')).replaceAll(/kind: (\w+), key: (\w+)/gu, 'key: $2, kind: $1'));
      const again = await bring([file], mapping, 'again');
      expect([again.written && again.changes, again.editions]).toEqual([[], []]);
    });
  });
});
