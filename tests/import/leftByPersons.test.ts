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

/** A form of graphs, of which a row is a line. */
type Graph = { readonly ending: string; readonly whole: (rows: readonly string[]) => string };

/** An empty store, into which rolls of one name are brought. */
async function withRolls(run: (rolls: Rolls) => Promise<void>, as: Graph | null = null): Promise<void> {
  const { engine, close } = await openDoor();
  let isFirst = true;
  const signature = { by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', why: null };
  try {
    await withFolder({ 'mapping.yaml': rollMapping() }, (folder) =>
      run({
        async bring(...rows) {
          const file = `${folder}/roll${as?.ending ?? '.csv'}`;
          await writeFile(file, as?.whole(rows) ?? header + rows.join(''));
          const bring = await bringing({
            files: [file],
            format: null,
            published: { title: null, publisher: null },
            mapping: as === null ? `${folder}/mapping.yaml` : null,
            edition: as === null || isFirst ? null : 'newer',
            isDryRun: false,
            isLeaving: false,
            language: 'EN',
            signature,
          });
          isFirst = false;
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

const people = ['ada', 'bo', 'union'];
const stixId = (type: string, name: string) => `${type}--00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0')}`;
const graphs: readonly (Graph & { readonly tie: (from: string, note: string) => string })[] = [
  {
    ending: '.graphml',
    tie: (from, note) => `<edge source="${from}" target="union"><data key="n">${note}</data></edge>\n`,
    whole: (rows) =>
      `<graphml><key id="n" for="edge" attr.name="note"/><graph edgedefault="directed">\n${people.map((id) => `<node id="${id}"/>\n`).join('')}${rows.join('')}</graph></graphml>`,
  },
  {
    ending: '.gexf',
    tie: (from, note) => `<edge source="${from}" target="union"><attvalues><attvalue for="n" value="${note}"/></attvalues></edge>\n`,
    whole: (rows) =>
      `<gexf><graph defaultedgetype="directed">\n<attributes class="edge"><attribute id="n" title="note" type="string"/></attributes>\n<nodes>${people.map((id) => `<node id="${id}" label="${id}"/>`).join('')}</nodes>\n<edges>\n${rows.join('')}</edges></graph></gexf>`,
  },
  {
    ending: '.json',
    tie: (from, note) =>
      `{"type":"relationship","id":"${from}","label":"KNOWS","start":{"id":"${from}"},"end":{"id":"union"},"properties":{"note":"${note}"}}\n`,
    whole: (rows) =>
      people.map((id) => `{"type":"node","id":"${id}","labels":["P"],"properties":{"name":"${id}"}}\n`).join('') + rows.join(''),
  },
  {
    ending: '.stix.json',
    tie: (from, note) =>
      `,{"type":"relationship","spec_version":"2.1","id":"${stixId('relationship', from)}","relationship_type":"related-to","source_ref":"${stixId('identity', from)}","target_ref":"${stixId('identity', 'union')}","description":"${note}"}\n`,
    whole: (rows) =>
      `{"type":"bundle","id":"${stixId('bundle', 'b')}","objects":[\n${people.map((id) => `{"type":"identity","spec_version":"2.1","id":"${stixId('identity', id)}","name":"${id}"}`).join(',\n')}\n${rows.join('')}]}`,
  },
];

test.each(graphs)(
  'an edge that a person accepted does not wait again where a newer edition tells it in the same text: $ending',
  async (graph) => {
    const denied = graph.tie('ada', 'He denies it');
    await withRolls(async ({ bring, accept, states }) => {
      await bring(denied);
      expect(await states()).toEqual(['PROPOSED']);
      await accept();
      await bring(graph.tie('bo', 'seen'), denied);
      expect(await states()).toEqual(['ACCEPTED', 'ACCEPTED', 'SAID_AGAIN']);
      await bring(graph.tie('bo', 'seen'), graph.tie('ada', 'He denies it all'));
      expect(await states()).toContain('PROPOSED');
    }, graph);
  },
);

test('an object of STIX that a person accepted waits again where another one of its bundle speaks against it since', async () => {
  const bundle = graphs.find(({ ending }) => ending === '.stix.json');
  const denied = bundle?.tie('ada', 'He denies it') ?? '';
  const note = `,{"type":"note","spec_version":"2.1","id":"${stixId('note', 'n')}","content":"Denied in court.","object_refs":["${stixId('relationship', 'ada')}"]}\n`;
  await withRolls(async ({ bring, accept, states }) => {
    await bring(denied);
    await accept();
    await bring(denied, note);
    expect(await states()).toContain('PROPOSED');
  }, bundle);
});
