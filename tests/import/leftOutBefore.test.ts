import { expect, test } from 'vitest';
import { gathered } from '#server/export/gathered.ts';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';

const person = (id: string, schema = 'Person') => JSON.stringify({ id, schema, properties: { name: [`Fictional ${id}`] } });

async function leftOutBefore(first: readonly string[], second: readonly string[]): Promise<unknown> {
  const door = await openDoor();
  try {
    for (const lines of [first, second])
      await lastOf(
        await send(door.app, bodyOf({ 'list.ijson': lines.join('\n') }, { title: 'A fictional list', leaveOut: lines === first })),
      );
    const newer = (await gathered(door.engine.export())).documents.find(({ succeeds }) => succeeds !== null);
    const query = `{ document(id: "${newer?.id}") { difference { leftOutBefore new same } } }`;
    const headers = { 'content-type': 'application/json' };
    const asked = new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    return await (await door.app.fetch(asked)).json();
  } finally {
    await door.close();
  }
}

test('a difference says whether rows of the edition before were left out, for then not all that is new is new', async () => {
  const told = (is: boolean) => ({ data: { document: { difference: { leftOutBefore: is, new: 1, same: 1 } } } });
  expect(await leftOutBefore([person('a'), person('b', 'Persn')], [person('a'), person('b')])).toEqual(told(true));
  expect(await leftOutBefore([person('a')], [person('a'), person('b')])).toEqual(told(false));
});
