import { expect, test } from 'vitest';
import { gathered } from '#server/export/gathered.ts';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';
import { rollMapping } from '#tests/import/rollMapping.ts';

const roll = 'Name,Body,Reply\nAda Nobody,Paper Union,Denied\n';
const mapping = rollMapping();

test('through the door what waited and a person accepted does not wait again', async () => {
  const { app, engine, close } = await openDoor();
  const bring = async (how: string) => lastOf(await send(app, bodyOf({ 'roll.csv': roll }, { mapping: { text: how } })));
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
    await bring(mapping);
    expect(await states()).toEqual(['PROPOSED']);
    await accept();
    expect(await bring(mapping)).toMatchObject({ report: { written: true, changes: [] } });
    expect(await states()).toEqual(['ACCEPTED']);
  } finally {
    await close();
  }
});
