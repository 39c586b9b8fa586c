import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import { fictional, readChecked, withFolder } from '#tests/import/dossierFolder.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { told } from '#tests/engine/told.ts';
import { signed } from '#tests/engine/write.ts';

async function withStore(files: Readonly<Record<string, string>>, run: (store: Engine, folder: string) => Promise<void>): Promise<void> {
  await withFolder(files, async (folder) => {
    const store = engineOver(openEmbedded(`${folder}/store`));
    try {
      await run(store, folder);
    } finally {
      await store.close();
    }
  });
}

async function contentOf(store: Engine): Promise<Batch[]> {
  return Array.fromAsync(store.export());
}

async function complaintsOf(loading: Promise<unknown>, folder: string): Promise<string[]> {
  const refusal = await loading.catch((error: unknown) => error);
  if (!(refusal instanceof ImportRefused)) throw new TypeError('it was not refused');
  return refusal.message.replaceAll(`${folder}/`, '').split('\n');
}

/** A second dossier, on entities that only the store holds. */
const second = `dossier: { id: fictional-second, title: A second fictional dossier }
documents:
  - { id: fictional-diary, title: A fictional diary }
allegations:
  - { id: fictional-second-claim, claim: The clerk left., speakers: fictional-writer }
relationships:
  - { id: fictional-second-tie, type: DEFECTED_FROM, from: fictional-clerk, to: fictional-office, claims: fictional-second-claim }
`;

test('reading twice gives the same batch, and loading twice changes nothing', async () => {
  await withStore({ 'all.yaml': fictional }, async (store, folder) => {
    const batch = await readChecked(folder);
    expect(await readChecked(folder)).toEqual(batch);
    expect(await land(store, await readRecords(folder), signed)).toMatchObject({ batch });
    const content = await contentOf(store);
    await land(store, await readRecords(folder), signed);
    expect(await contentOf(store)).toEqual(content);
  });
});

test('loading again while two of its entities are shown as one changes nothing, and keeps them one', async () => {
  await withStore({ 'all.yaml': fictional }, async (store, folder) => {
    await land(store, await readRecords(folder), signed);
    const pair = { a: toId('fictional-clerk'), b: toId('fictional-writer') };
    await store.decide({ ...pair, verdict: 'SAME', by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null });
    const before = await contentOf(store);
    await land(store, await readRecords(folder), signed);
    expect(await contentOf(store)).toEqual(before);
    const [clerk, writer] = await told(store).entities([pair.a, pair.b]);
    expect([clerk?.mergedIds.length, writer?.id]).toEqual([1, clerk?.id]);
  });
});

test('a broken dossier loads nothing', async () => {
  await withStore({ 'all.yaml': fictional.replace('motive: MONEY', 'motive: GREED') }, async (store, folder) => {
    const before = await contentOf(store);
    expect(await complaintsOf(land(store, await readRecords(folder), signed), folder)).toEqual([
      'all.yaml:30:13 motive is "GREED", but should be one of CONVICTION, FEAR, MONEY, COVER, UNKNOWN',
    ]);
    expect(await contentOf(store)).toEqual(before);
  });
});

test('a dossier may build on what the store holds, and alone it says what it lacks', async () => {
  await withStore({ 'first.yaml': fictional, 'second.yaml': second }, async (store, folder) => {
    expect(await complaintsOf(readChecked(`${folder}/second.yaml`), folder)).toEqual([
      'second.yaml:5:69 fictional-second-claim, speakers.0: no entity has the id fictional-writer; add it under entities, or correct the id',
      'second.yaml:7:60 fictional-second-tie, from: no entity has the id fictional-clerk; add it under entities, or correct the id',
      'second.yaml:7:81 fictional-second-tie, to: no entity has the id fictional-office; add it under entities, or correct the id',
    ]);
    await land(store, await readRecords(`${folder}/first.yaml`), signed);
    await land(store, await readRecords(`${folder}/second.yaml`), signed);
    expect((await told(store).overview()).documents).toBe(2);
  });
});

test('a dossier does not take claims of another one away', async () => {
  const taking = second
    .replace('id: fictional-second-tie', 'id: fictional-clerk.defected-from.fictional-office')
    .replaceAll('fictional-second-claim', 'fictional-claim');
  const dropping = second.replace('id: fictional-second-tie', 'id: fictional-clerk.defected-from.fictional-office');
  await withStore({ 'first.yaml': fictional, 'taking.yaml': taking, 'dropping.yaml': dropping }, async (store, folder) => {
    await land(store, await readRecords(`${folder}/first.yaml`), signed);
    const before = await contentOf(store);
    expect(await complaintsOf(land(store, await readRecords(`${folder}/taking.yaml`), signed), folder)).toEqual([
      'taking.yaml:5:11 fictional-claim, id: is a claim of the document fictional-letter in the store; choose another id',
    ]);
    expect(await complaintsOf(land(store, await readRecords(`${folder}/dropping.yaml`), signed), folder)).toEqual([
      'dropping.yaml:7:133 fictional-clerk.defected-from.fictional-office, claims: rests in the store on the claim fictional-claim ' +
        'of the document fictional-letter too; name it here as well, or give this tie an id of its own',
    ]);
    expect(await contentOf(store)).toEqual(before);
  });
});

test('what only the store finds wrong is told at its column in a line, too, and a claim of an unknown end is not told twice', async () => {
  const lines = [
    { dossier: { id: 'fictional-second', title: 'A second fictional dossier' } },
    { document: { id: 'fictional-diary', title: 'A fictional diary' } },
    { allegation: { id: 'fictional-second-claim', claim: 'The clerk is said to have left.', speakers: ['fictional-writer'] } },
    { relationship: { type: 'DEFECTED_FROM', from: 'fictional-stranger', to: 'fictional-office', claims: ['fictional-second-claim'] } },
  ];
  const text = lines.map((each) => `${JSON.stringify(each)}\n`).join('');
  await withStore({ 'first.yaml': fictional, 'second.ndjson': text }, async (store, folder) => {
    await land(store, await readRecords(`${folder}/first.yaml`), signed);
    expect(await complaintsOf(land(store, await readRecords(`${folder}/second.ndjson`), signed), folder)).toEqual([
      'second.ndjson:4:48 fictional-stranger.defected-from.fictional-office, from: no entity has the id fictional-stranger; add it under entities, or correct the id',
    ]);
  });
});

test('an end of a kind that only the store knows is judged by it', async () => {
  const wrong = second.replace('to: fictional-office', 'to: fictional-writer');
  await withStore({ 'first.yaml': fictional, 'second.yaml': wrong }, async (store, folder) => {
    await land(store, await readRecords(`${folder}/first.yaml`), signed);
    expect(await complaintsOf(land(store, await readRecords(`${folder}/second.yaml`), signed), folder)).toEqual([
      'second.yaml:7:81 fictional-second-tie, to: fictional-writer is a PERSON, but DEFECTED_FROM has as its target one of UNIT, ORGANIZATION',
    ]);
  });
});
