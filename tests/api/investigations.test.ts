import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

const shown = 'id name state nameCount noteCount notes { on about text } by version';
const save = `mutation ($work: InvestigationInput!, $base: ID, $request: ID!, $by: String!) {
  saveInvestigation(investigation: $work, base: $base, request: $request, by: $by) { ${shown} } }`;
const rename = `mutation ($id: ID!, $name: String!, $base: ID!, $request: ID!) {
  renameInvestigation(id: $id, name: $name, base: $base, request: $request, by: "Somebody else") { ${shown} } }`;
const copy = `mutation ($id: ID!, $version: ID, $name: String!, $request: ID!) {
  copyInvestigation(id: $id, version: $version, name: $name, request: $request, by: "Somebody else") { ${shown} } }`;
const remove = `mutation ($id: ID!, $base: ID!, $request: ID!) {
  deleteInvestigation(id: $id, base: $base, request: $request, by: "Somebody") { change { id } created changed withdrawn } }`;
const undo = 'mutation ($id: ID!, $request: ID!) { undoChange(id: $id, request: $request) { created changed withdrawn } }';
const one = `query ($id: ID!, $version: ID) { investigation(id: $id, version: $version) { ${shown} } }`;
const versions = 'query ($id: ID!) { investigation(id: $id) { versions { totalCount nodes { id by undoes investigation { name } } } } }';
const list = 'query ($first: Int, $after: String) { investigations(first: $first, after: $after) { totalCount nodes { id name } } }';

const note = { on: 'ENTITY', about: 'ana', text: ' Ask again.\nNobody knows. ' };
const work = { name: '  Fictional work ', state: 'v=1&on=ana~0~0~b,bob~a~-a~bp', notes: [note] };
const first = {
  id: 'r1',
  name: 'Fictional work',
  state: work.state,
  nameCount: 2,
  noteCount: 1,
  notes: [{ on: 'ENTITY', about: 'ana', text: 'Ask again.\nNobody knows.' }],
  by: 'Somebody',
  version: 'r1',
};
const handed = (more: object = {}, rest: object = {}) => ({ work: { ...work, ...more }, request: 'r1', by: 'Somebody', ...rest });

describeStores('investigations over $name', (store) => {
  let app: App;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const opened = await store.open();
    close = opened.close;
    await write(opened.engine, small);
    app = appOver(opened.engine);
  });
  afterEach(() => close());

  test('are saved, saved again, renamed, copied, deleted and brought back, and each version can be read', async () => {
    expect((await ask(app, save, handed())).data).toEqual({ saveInvestigation: first });
    expect((await ask(app, save, handed())).data).toEqual({ saveInvestigation: first });
    const again = handed({ id: 'r1', notes: [] }, { base: 'r1', request: 'r2' });
    const second = { ...first, noteCount: 0, notes: [], version: 'r2' };
    expect((await ask(app, save, again)).data).toEqual({ saveInvestigation: second });
    expect((await ask(app, save, handed())).data).toEqual({ saveInvestigation: first });
    const third = { ...second, name: 'Other', by: 'Somebody else', version: 'r3' };
    expect((await ask(app, rename, { id: 'r1', name: 'Other', base: 'r2', request: 'r3' })).data).toEqual({ renameInvestigation: third });
    const copied = { ...first, id: 'r4', name: 'Copy', by: 'Somebody else', version: 'r4' };
    expect((await ask(app, copy, { id: 'r1', version: 'r1', name: 'Copy', request: 'r4' })).data).toEqual({ copyInvestigation: copied });
    expect((await ask(app, list)).data).toMatchObject({ investigations: { totalCount: 2 } });
    const gone = { change: { id: 'r5' }, created: [], changed: [], withdrawn: ['r1'] };
    expect((await ask(app, remove, { id: 'r1', base: 'r3', request: 'r5' })).data).toEqual({ deleteInvestigation: gone });
    expect((await ask(app, list)).data).toEqual({ investigations: { totalCount: 1, nodes: [{ id: 'r4', name: 'Copy' }] } });
    expect((await ask(app, one, { id: 'r1' })).data).toEqual({ investigation: null });
    expect((await ask(app, one, { id: 'r1', version: 'r1' })).data).toEqual({ investigation: first });
    expect((await ask(app, undo, { id: 'r5', request: 'r6' })).data).toEqual({
      undoChange: { created: ['r1'], changed: [], withdrawn: [] },
    });
    expect((await ask(app, one, { id: 'r1' })).data).toEqual({ investigation: { ...third, version: 'r6' } });
    const version = (id: string, by: string, name: string | null, undoes: string | null = null) => ({
      id,
      by,
      undoes,
      investigation: name === null ? null : { name },
    });
    expect((await ask(app, versions, { id: 'r1' })).data).toEqual({
      investigation: {
        versions: {
          totalCount: 5,
          nodes: [
            version('r6', 'somebody who gave no name', 'Other', 'r5'),
            version('r5', 'Somebody', null),
            version('r3', 'Somebody else', 'Other'),
            version('r2', 'Somebody', 'Fictional work'),
            version('r1', 'Somebody', 'Fictional work'),
          ],
        },
      },
    });
  });

  test('are refused where they are not the latest, with the code of a conflict', async () => {
    await ask(app, save, handed());
    await ask(app, save, handed({ id: 'r1' }, { base: 'r1', request: 'r2' }));
    const refused = [
      await ask(app, save, handed({ id: 'r1' }, { base: 'r1', request: 'r3' })),
      await ask(app, rename, { id: 'r1', name: 'Other', base: 'r1', request: 'r4' }),
      await ask(app, remove, { id: 'r1', base: 'r1', request: 'r5' }),
      await ask(app, save, handed({ id: 'nobody' }, { request: 'r6' })),
      await ask(app, rename, { id: 'nobody', name: 'Other', base: 'r1', request: 'r7' }),
      await ask(app, copy, { id: 'r1', version: 'nobody', name: 'Other', request: 'r8' }),
      await ask(app, save, handed({}, { request: 'r2' })),
    ];
    const [conflict, unknown, invalid] = ['CONFLICT', 'UNKNOWN_INVESTIGATION', 'INVALID_ARGUMENT'].map((code) => [code]);
    expect(refused.map(codes)).toEqual([conflict, conflict, conflict, unknown, unknown, unknown, invalid]);
    expect((await ask(app, one, { id: 'r1' })).data).toMatchObject({ investigation: { version: 'r2' } });
  });

  test('hold no text that shows another than it says, nothing without bounds and no state that is no link', async () => {
    const many = Array.from({ length: 1_001 }, (_, n) => ({ on: 'ENTITY', about: `e${n}`, text: 'Fictional' }));
    const long = many.slice(0, 101).map((each) => ({ ...each, text: 'x'.repeat(2_000) }));
    const wrong: readonly (readonly [object, string])[] = [
      [{ name: ' ' }, 'investigation.name'],
      [{ name: 'Fictional \u202E work' }, 'investigation.name'],
      [{ name: 'Fictional\nwork' }, 'investigation.name'],
      [{ name: 'x'.repeat(201) }, 'investigation.name'],
      [{ state: 'Fictional' }, 'investigation.state'],
      [{ state: `v=1&on=${'a'.repeat(200_000)}` }, 'investigation.state'],
      [{ notes: [{ ...note, text: 'Fictional \u0007' }] }, 'investigation.notes.0.text'],
      [{ notes: [{ ...note, text: '' }] }, 'investigation.notes.0.text'],
      [{ notes: [{ ...note, about: null }] }, 'investigation.notes.0.about'],
      [{ notes: [{ ...note, on: 'CANVAS' }] }, 'investigation.notes.0.about'],
      [{ notes: [{ ...note, about: 'No Id' }] }, 'investigation.notes.0.about'],
      [{ notes: [note, note] }, 'investigation.notes.1'],
      [{ notes: many }, 'investigation.notes'],
      [{ notes: long }, 'investigation.notes'],
    ];
    for (const [more, argument] of wrong) {
      const { errors } = await ask(app, save, handed(more));
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'INVALID_ARGUMENT', argument }]);
    }
    expect(codes(await ask(app, save, handed({}, { by: '' })))).toEqual(['INVALID_ARGUMENT']);
    expect(codes(await ask(app, save, handed({}, { request: 'No Id' })))).toEqual(['INVALID_ARGUMENT']);
    expect((await ask(app, list)).data).toEqual({ investigations: { totalCount: 0, nodes: [] } });
  });
});
