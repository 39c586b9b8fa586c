import { expect, test } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { gathered } from '#server/export/gathered.ts';
import { bringing, type ImportReport } from '#server/import/bring.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';
import { rollMapping } from '#tests/import/rollMapping.ts';

const header = 'Name,Body,Reply\n';
const ada = 'Ada Nobody,Paper Union,Denied\n';

type Rolls = {
  readonly bring: (...rows: readonly string[]) => Promise<ImportReport>;
  /** A person accepts every claim that waits. */
  readonly accept: () => Promise<void>;
  /** The states of the claims that carry ties. */
  readonly states: () => Promise<readonly string[]>;
};

/** An empty store, into which rolls of one name are brought. */
async function withRolls(run: (rolls: Rolls) => Promise<void>): Promise<void> {
  const { engine, close } = await openDoor();
  const signature = { by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', why: null };
  try {
    await withFolder({ 'roll.csv': header, 'mapping.yaml': rollMapping() }, (folder) =>
      run({
        async bring(...rows) {
          await writeFile(`${folder}/roll.csv`, header + rows.join(''));
          const bring = await bringing({
            files: [`${folder}/roll.csv`],
            format: null,
            published: { title: null, publisher: null },
            mapping: `${folder}/mapping.yaml`,
            edition: null,
            isDryRun: false,
            isLeaving: false,
            language: 'EN',
            signature,
          });
          return bring(engine, { stop: new AbortController().signal, told: () => undefined });
        },
        async accept() {
          const batch = await gathered(engine.export());
          const allegations = batch.allegations.map((each) =>
            each.status === 'PROPOSED' ? { ...each, status: 'ACCEPTED' as const } : each,
          );
          await engine.write({ ...batch, allegations }, signature);
        },
        async states() {
          const { relationships, allegations } = await gathered(engine.export());
          const carrying = new Set(relationships.flatMap((each) => each.allegations));
          return allegations.flatMap(({ id, status }) => (carrying.has(id) ? [status] : [])).toSorted();
        },
      }),
    );
  } finally {
    await close();
  }
}

test('through the door what waited and a person accepted does not wait again', async () => {
  const { app, engine, close } = await openDoor();
  const bring = async () => lastOf(await send(app, bodyOf({ 'roll.csv': header + ada }, { mapping: { text: rollMapping() } })));
  const accept = async () => {
    const batch = await gathered(engine.export());
    const carrying = new Set(batch.relationships.flatMap(({ allegations }) => allegations));
    const allegations = batch.allegations.map((each) => (carrying.has(each.id) ? { ...each, status: 'ACCEPTED' as const } : each));
    await engine.write({ ...batch, allegations }, { by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', why: null });
  };
  const states = async () => {
    const { relationships, allegations } = await gathered(engine.export());
    const carrying = new Set(relationships.flatMap((each) => each.allegations));
    return allegations.flatMap(({ id, status }) => (carrying.has(id) ? [status] : [])).toSorted();
  };
  try {
    await bring();
    expect(await states()).toEqual(['PROPOSED']);
    await accept();
    expect(await bring()).toMatchObject({ report: { written: true, changes: [] } });
    expect(await states()).toEqual(['ACCEPTED']);
  } finally {
    await close();
  }
});

test('a newer edition in which it stands unchanged leaves it accepted, and so does the next one, and the same file again', async () => {
  await withRolls(async ({ bring, accept, states }) => {
    await bring(ada);
    await accept();
    const further = (name: string) => `${name},Paper Union,\n`;
    const newer = await bring(further('Bo Nobody'), ada);
    expect(newer).toMatchObject({ editions: [{ same: 3, changed: 0, gone: 0 }] });
    expect(await states()).toEqual(['ACCEPTED', 'ACCEPTED', 'SAID_AGAIN']);
    expect(await bring(further('Bo Nobody'), ada)).toMatchObject({ written: true, changes: [] });
    expect(await states()).toEqual(['ACCEPTED', 'ACCEPTED', 'SAID_AGAIN']);
    await bring(ada, further('Bo Nobody'), further('Cy Nobody'));
    expect(await states()).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'SAID_AGAIN', 'SAID_AGAIN', 'SAID_AGAIN']);
  });
});

test('where its row says anything else, or nobody accepted it, it waits', async () => {
  await withRolls(async ({ bring, accept, states }) => {
    await bring(ada);
    await bring(ada, 'Bo Nobody,Paper Union,\n');
    expect(await states()).toEqual(['ACCEPTED', 'PROPOSED', 'PROPOSED']);
    await accept();
    await bring('Ada Nobody,Paper Union,Denied in court\n');
    expect(await states()).toContain('PROPOSED');
  });
});
