import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import { gathered } from '#server/export/gathered.ts';
import { bringing, type Bringing, type ImportReport } from '#server/import/bring.ts';
import type { EditionReport } from '#server/import/editions/editionReport.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import { setBack } from '#server/import/setBack.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { address, clerk, linesOf, mill, type Line } from '#tests/import/fictionalList.ts';
import { rollMapping } from '#tests/import/rollMapping.ts';

const person = (id: string, name: string, more: Line['properties'] = {}): Line => ({
  id,
  schema: 'Person',
  properties: { name: [name], ...more },
});
const payment = (amount: string): Line => ({
  id: 'p',
  schema: 'Payment',
  properties: { payer: ['Mill/1'], beneficiary: ['clerk'], amount: [amount], currency: ['usd'] },
});
const directorship = (director: string): Line => ({
  id: `d-${director}`,
  schema: 'Directorship',
  properties: { director: [director], organization: ['Mill/1'], role: ['chair'] },
});
const writer = (phone: string) => person('writer', 'Fictional Writer', { phone: [phone] });

const january = linesOf(mill, clerk, address, payment('10'), directorship('clerk'), writer('+99 1'), person('gone', 'Nobody Any More'));
const february = linesOf(
  writer('+99 2'),
  person('newcomer', 'Fictional Newcomer'),
  mill,
  clerk,
  address,
  payment('20'),
  directorship('writer'),
);

const header = 'Name;Body;Since\n';
const rows = (...lines: readonly string[]) => header + lines.join('\n');
const tableMapping = rollMapping(', date: Since');

const numbers = ({ fresh, gone, changed, same }: EditionReport) => ({ fresh, gone, changed, same });

describeStores('editions in the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
  });
  afterEach(() => close());

  let made = 0;
  async function bring(file: string, more: Partial<Bringing> = {}): Promise<ImportReport> {
    const signature = { by: 'a fictional editor', at: `2030-01-01T00:00:0${(made += 1) % 10}.000Z`, why: `import ${made}` };
    const asked: Bringing = {
      files: [file],
      format: null,
      published: { title: 'A fictional list', publisher: 'Fictional Registry' },
      mapping: null,
      edition: null,
      isDryRun: false,
      isLeaving: false,
      language: 'EN',
      signature,
      ...more,
    };
    return (await bringing(asked))(engine, { stop: new AbortController().signal, told: () => undefined });
  }
  const all = (): Promise<Batch> => gathered(engine.export());
  const states = ({ allegations }: Batch, of: string) =>
    allegations
      .filter(({ claim }) => claim.en?.includes(of))
      .map(({ status }) => status)
      .toSorted();

  test('are compared: what is new, gone and changed is told before and after, and marked, and nothing is deleted', async () => {
    await withFolder({ 'list.ijson': january }, async (folder) => {
      const file = `${folder}/list.ijson`;
      await bring(file);
      const before = await all();
      await writeFile(file, february);
      const tried = await bring(file, { isDryRun: true });
      expect(await all()).toEqual(before);
      const done = await bring(file);
      expect([done.counts, done.editions]).toEqual([tried.counts, tried.editions]);
      const [edition] = done.editions;
      expect(edition && numbers(edition)).toEqual({ fresh: 2, gone: 2, changed: 2, same: 5 });
      const first = edition?.first;
      expect(first?.fresh.map(({ line, words }) => [line, words.slice(54)])).toEqual([
        [2, 'Fictional Newcomer is listed (person).'],
        [7, 'Fictional Writer is said to have been on the board of Fictional Mill (chair).'],
      ]);
      expect(first?.gone.map(({ line, words }) => [line, words.slice(54).replaceAll(/[\u2068\u2069]/g, '')])).toEqual([
        [5, 'كاتب خيالي is said to have been on the board of Fictional Mill (chair).'],
        [7, 'Nobody Any More is listed (person).'],
      ]);
      expect(first?.changed.map((each) => [each.before.line, each.after.line, /\d+(?= USD)/.exec(each.after.words)?.[0]])).toEqual([
        [6, 1, undefined],
        [4, 6, '20'],
      ]);
      const after = await all();
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
      expect(ids(before.allegations).filter((id) => !ids(after.allegations).includes(id))).toEqual([]);
      expect(ids(before.entities).filter((id) => !ids(after.entities).includes(id))).toEqual([]);
      expect(states(after, 'Nobody Any More')).toEqual(['NO_LONGER_SAID']);
      expect(states(after, 'Fictional Writer is listed')).toEqual(['ACCEPTED', 'SAID_OTHERWISE']);
      expect(states(after, 'Fictional Mill is listed')).toEqual(['ACCEPTED', 'SAID_AGAIN']);
      expect(new Set(after.documents.map(({ succeeds }) => succeeds))).toEqual(new Set([null, before.documents[0]?.id]));
      expect(after.dossiers.map(({ documents }) => documents.length)).toEqual([2]);
    });
  });

  test('leave a tie that nobody says any more as just that: not asserted, not denied, and in no walk', async () => {
    await withFolder({ 'list.ijson': january }, async (folder) => {
      const file = `${folder}/list.ijson`;
      await bring(file);
      await writeFile(file, february);
      await bring(file);
      const { relationships, documents } = await all();
      const claims = new Map((await all()).allegations.map((each) => [each.id, each]));
      const lost = relationships.find(({ allegations }) => allegations.every((id) => claims.get(id)?.status === 'NO_LONGER_SAID'));
      const unsaid = [...claims.values()].find(({ claim }) => claim.en?.includes('Nobody Any More'));
      const later = documents.find(({ succeeds }) => succeeds !== null);
      const others = relationships
        .filter(({ id, source, target }) => id !== lost?.id && [source, target].some((end) => end === lost?.source))
        .map(({ id }) => ({ id }));
      const app = appOver(engine);
      const { data } = await ask(
        app,
        `query ($tie: ID!, $source: ID!, $later: ID!) {
          relationship(id: $tie) { assertion support { allegations denials } allegations { status } }
          noLongerSaid(at: [$source]) { totalCount unasserted nodes { id } pageInfo { hasNextPage } }
          other: noLongerSaid(types: [PAYS], first: 1) { totalCount }
          all: noLongerSaid(first: 1) { totalCount nodes { id } }
          entity(id: $source) { allegations { totalCount earlier } relationships(filter: {includeOnlyDenied: true}) { nodes { id } } }
          document(id: $later) {
            edition label arabic: label(language: AR) succeeds { edition label succeededBy { id } } succeededBy { id }
            difference { complete new gone changed same earlier { succeeds { id } }
              gone: claims(of: GONE, first: 1, skip: 1) { before { id status } after { id } }
              changed: claims(of: CHANGED) { before { locator { lineFrom } } after { locator { lineFrom } } } }
          }
        }`.replace('complete new gone changed same', 'complete new numberGone: gone numberChanged: changed same'),
        { tie: lost?.id, source: lost?.source, later: later?.id },
      );
      expect(data).toEqual({
        relationship: { assertion: 'NO_LONGER_SAID', support: { allegations: 0, denials: 0 }, allegations: [{ status: 'NO_LONGER_SAID' }] },
        noLongerSaid: { totalCount: 1, unasserted: 1, nodes: [{ id: lost?.id }], pageInfo: { hasNextPage: false } },
        other: { totalCount: 0 },
        all: { totalCount: 1, nodes: [{ id: lost?.id }] },
        entity: { allegations: { totalCount: 7, earlier: 4 }, relationships: { nodes: others } },
        document: {
          edition: 2,
          label: 'A fictional list (edition 2)',
          arabic: 'A fictional list (الطبعة 2)',
          succeeds: { edition: 1, label: 'A fictional list (edition 1)', succeededBy: { id: later?.id } },
          succeededBy: null,
          difference: {
            complete: true,
            new: 2,
            numberGone: 2,
            numberChanged: 2,
            same: 5,
            earlier: { succeeds: null },
            gone: [{ before: { id: unsaid?.id, status: 'NO_LONGER_SAID' }, after: null }],
            changed: [
              { before: { locator: { lineFrom: 6 } }, after: { locator: { lineFrom: 1 } } },
              { before: { locator: { lineFrom: 4 } }, after: { locator: { lineFrom: 6 } } },
            ],
          },
        },
      });
    });
  });

  test('change nothing when they are brought again, the newer and the older one, and can be set back whole', async () => {
    await withFolder({ 'list.ijson': january, 'other.ijson': february }, async (folder) => {
      const file = `${folder}/list.ijson`;
      await bring(file);
      const before = await all();
      await writeFile(file, february);
      const done = await bring(file);
      const after = await all();
      const again = await bring(file);
      expect(again.written && again.changes).toEqual([]);
      expect(Object.values(again.counts).map(({ created, changed }) => created + changed)).toEqual([0, 0, 0, 0]);
      expect(again.editions).toEqual(done.editions);
      await writeFile(file, january);
      const older = await bring(file);
      expect([older.written && older.changes, older.notes]).toEqual([
        [],
        [`${file} is here already, and "list.ijson", which is newer, too: nothing was to be done with it`],
      ]);
      expect(await all()).toEqual(after);
      const changes = done.written ? done.changes : [];
      expect(changes).toHaveLength(1);
      await setBack(
        engine,
        changes,
        { by: 'a fictional editor', at: '2030-01-02T00:00:00.000Z', why: null, because: null },
        () => undefined,
      );
      expect(await all()).toEqual(before);
    });
  });

  test('of another name are taken for one only where a person says so', async () => {
    await withFolder({ 'list.ijson': january, 'other.ijson': february }, async (folder) => {
      await bring(`${folder}/list.ijson`);
      const before = await all();
      const refused = await bring(`${folder}/other.ijson`).catch((error: unknown) => error);
      expect(refused instanceof ImportRefused && refused.complaints.map(({ file, said }) => [file, said.code])).toEqual([
        [`${folder}/other.ijson`, 'editionOrFurther'],
      ]);
      expect(await all()).toEqual(before);
      const [edition] = (await bring(`${folder}/other.ijson`, { edition: 'newer' })).editions;
      expect(edition && numbers(edition)).toEqual({ fresh: 2, gone: 2, changed: 2, same: 5 });
      const further = linesOf(person('third', 'Fictional Third'));
      await writeFile(`${folder}/third.ijson`, further);
      const beside = await bring(`${folder}/third.ijson`, { edition: 'further' });
      expect([beside.editions, (await all()).dossiers.map(({ documents }) => documents.length)]).toEqual([[], [3]]);
      expect((await all()).allegations.filter(({ status }) => status === 'NO_LONGER_SAID')).toHaveLength(2);
    });
  });

  test('keep what was merged, and a third one counts what the second said', async () => {
    await withFolder({ 'list.ijson': january }, async (folder) => {
      const file = `${folder}/list.ijson`;
      await bring(file);
      const people = (await told(engine).entityIds(null, 100)).filter((id) => /:(writer|clerk)$/.test(id));
      const [a = toId('none'), b = toId('none')] = people;
      await engine.decide({ a, b, verdict: 'SAME', by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null });
      await writeFile(file, february);
      const [second] = (await bring(file)).editions;
      expect(second && numbers(second)).toEqual({ fresh: 2, gone: 2, changed: 2, same: 5 });
      await writeFile(file, january);
      await writeFile(file, `${january}\n`);
      const [third] = (await bring(file)).editions;
      expect(third && numbers(third)).toEqual({ fresh: 2, gone: 2, changed: 2, same: 5 });
      expect(states(await all(), 'Nobody Any More')).toEqual(['ACCEPTED', 'NO_LONGER_SAID']);
      expect(states(await all(), 'Fictional Mill is listed')).toEqual(['ACCEPTED', 'SAID_AGAIN', 'SAID_AGAIN']);
    });
  });

  test('of tables are compared by their rows, part by part', async () => {
    await withFolder(
      { 'roll.csv': rows('Ada Nobody;Paper Union;2010', 'Omar Nowhere;Paper Union;2011'), 'roll.yaml': tableMapping },
      async (folder) => {
        const [file, mapping] = [`${folder}/roll.csv`, `${folder}/roll.yaml`];
        const published = { title: null, publisher: null };
        await bring(file, { mapping, published });
        await writeFile(file, rows('Mira Sample;Paper Union;2012', 'Ada Nobody;Paper Union;2010'));
        const tried = await bring(file, { mapping, published, isDryRun: true });
        const done = await bring(file, { mapping, published });
        expect([done.counts, done.editions]).toEqual([tried.counts, tried.editions]);
        expect(done.editions.map(numbers)).toEqual([{ fresh: 2, gone: 2, changed: 0, same: 3 }]);
        expect(done.written && done.changes).toHaveLength(1);
        expect(states(await all(), 'Omar Nowhere')).toEqual(['NO_LONGER_SAID', 'NO_LONGER_SAID']);
      },
    );
  });
});
