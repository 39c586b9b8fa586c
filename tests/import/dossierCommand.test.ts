import { expect, test } from 'vitest';
import { engineOver } from '#server/engine/engineOver.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { commands } from '#server/command/commands.ts';
import { runCommand } from '#server/command/runCommand.ts';
import { keptIn } from '#tests/engine/embedded/keptIn.ts';
import { fictional, withFolder } from '#tests/import/dossierFolder.ts';

async function run(
  args: readonly string[],
  folder: string,
  now = () => new Date('2030-01-01T00:00:00.000Z'),
): Promise<{ code: number; said: string[]; warned: string[] }> {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await runCommand(args, {
    say: (line) => void said.push(line.replaceAll(folder, 'FOLDER')),
    by: 'a fictional editor',
    now,
    warn: (line) => void warned.push(line.replaceAll(folder, 'FOLDER')),
    open: async () => {
      const store = engineOver(openEmbedded(`${folder}/store`));
      return { store, close: () => store.close() };
    },
    openBoth: () => Promise.reject(new Error('no other store is opened')),
    stopping: () => new AbortController().signal,
    kept: keptIn(folder),
  });
  return { code, said, warned };
}

const counts = '1 document, 4 entities, 1 claim, 2 relationships';

test('a correct dossier is checked and loaded, and what it holds is said', async () => {
  await withFolder({ 'all.yaml': fictional }, async (folder) => {
    expect(await run(['check', folder], folder)).toEqual({ code: 0, said: [`FOLDER is correct: ${counts}`], warned: [] });
    expect(await run(['load', folder], folder)).toEqual({ code: 0, said: [`FOLDER is loaded: ${counts}`], warned: [] });
    expect(await run(['load', folder], folder)).toEqual({ code: 0, said: [`FOLDER is loaded: ${counts}`], warned: [] });
  });
});

test('what takes more than a second to read says how far it is, how fast and how long it will be, and that it is written then', async () => {
  const people = Array.from({ length: 700 }, (_, n) => `  - { id: person-${n}, kind: PERSON, names: [Fictional ${n}] }\n`).join('');
  await withFolder({ 'all.yaml': `dossier: { id: fictional-many, title: Many }\nentities:\n${people}` }, async (folder) => {
    let looks = 0;
    const slow = () => new Date(Date.UTC(2030, 0, 1) + 2_000 * (looks += 1));
    const { code, warned } = await run(['load', folder], folder, slow);
    expect([code, warned]).toEqual([
      0,
      [
        '256 of 701 records read, 128 a second, 4 s left',
        '512 of 701 records read, 128 a second, 2 s left',
        'read: 0 documents, 700 entities, 0 claims, 0 relationships; they are written now, all or none',
      ],
    ]);
  });
});

test('a check hints at names that are known from elsewhere, and finds the dossier correct; a load says nothing of them', async () => {
  const all = fictional.replace('names: [Fictional Office]', 'names: [Fictional Office, SNHR]');
  await withFolder({ 'all.yaml': all }, async (folder) => {
    const hint =
      'FOLDER/all.yaml:20:31 hint: SNHR is a known name of syrian-network-for-human-rights; if fictional-office is that, add ' +
      'knownAs: syrian-network-for-human-rights, and its other names are found, too';
    expect(await run(['check', folder], folder)).toEqual({ code: 0, said: [hint, `FOLDER is correct: ${counts}`], warned: [] });
    expect(await run(['load', folder], folder)).toEqual({ code: 0, said: [`FOLDER is loaded: ${counts}`], warned: [] });
  });
});

test('a check hints at the text of a claim that would be read as a fact, in the language in which it would; a load says nothing of it', async () => {
  const claim = '{ en: The clerk is said to have left the office., ar: يُقال إن الكاتب ترك المكتب. }';
  const hint = (column: number, examples: string) =>
    `FOLDER/all.yaml:26:${column} hint: copied alone this would be read as a fact; let it say that it is claimed, such as ${examples}`;
  const english = '"... is said to have ...", "according to ...", "... denies that ..."';
  const arabic = '«يُقال إن ...»، «بحسب ...»، «أنكرت ... أن ...»';
  const said = async (text: string, command = 'check') =>
    withFolder({ 'all.yaml': fictional.replace(claim, text) }, async (folder) => (await run([command, folder], folder)).said.slice(0, -1));

  expect(await said('The clerk left the office claiming to be ill.')).toEqual([hint(12, english)]);
  expect(await said('ترك الكاتب المكتب.')).toEqual([hint(12, arabic)]);
  expect(await said('{ en: The clerk left the office., ar: ترك الكاتب المكتب. }')).toEqual([hint(18, english), hint(50, arabic)]);
  expect(await said('{ en: The clerk left the office., ar: يُقال إن الكاتب ترك المكتب. }')).toEqual([hint(18, english)]);
  expect(await said('The clerk left the office.', 'load')).toEqual([]);
});

test.each([
  'The clerk, it is SAID, left the office.',
  'According to the writer the clerk left the office.',
  'The office denies that the clerk left it.',
  'يقال إن الكاتب ترك المكتب.',
  'وذكر الشاهد أن الكاتب ترك المكتب.',
  'أنكر المكتب أن الكاتب تركه.',
])('a check has no hint at “%s”', async (text) => {
  const claim = '{ en: The clerk is said to have left the office., ar: يُقال إن الكاتب ترك المكتب. }';
  await withFolder({ 'all.yaml': fictional.replace(claim, `'${text}'`) }, async (folder) => {
    expect((await run(['check', folder], folder)).said).toEqual([`FOLDER is correct: ${counts}`]);
  });
});

test('a check hints at money that moved after its currency was withdrawn, and at none that moved before', async () => {
  for (const [date, hints] of [
    ['2001/2003', []],
    ['2002-03-31', []],
    ['2002-04', ['FOLDER/all.yaml:23:13 hint: DEM was withdrawn in 2002-03, and the money moved later, on 2002-04-01 at the earliest']],
  ] as const) {
    const all = fictional.replace('currency: USD }', `currency: DEM }\n    date: ${date}`);
    await withFolder({ 'all.yaml': all }, async (folder) =>
      expect(await run(['check', folder], folder)).toEqual({ code: 0, said: [...hints, `FOLDER is correct: ${counts}`], warned: [] }),
    );
  }
});

test('a broken dossier ends with 1 and its complaints', async () => {
  await withFolder({ 'all.yaml': fictional.replace('motive: MONEY', 'motive: GREED') }, async (folder) => {
    const complaint = 'FOLDER/all.yaml:30:13 motive is "GREED", but should be one of CONVICTION, FEAR, MONEY, COVER, UNKNOWN';
    expect(await run(['check', folder], folder)).toEqual({ code: 1, said: [], warned: [complaint, 'FOLDER is not correct'] });
    expect(await run(['load', folder], folder)).toEqual({
      code: 1,
      said: [],
      warned: [complaint, 'FOLDER is not loaded; nothing was written'],
    });
  });
});

test('a store that is open elsewhere is said, and nothing is written', async () => {
  await withFolder({ 'all.yaml': fictional }, async (folder) => {
    const store = openEmbedded(`${folder}/store`);
    try {
      const { code, warned } = await run(['load', folder], folder);
      expect([code, warned.at(-1)]).toEqual([1, 'FOLDER is not loaded; nothing was written']);
    } finally {
      await store.close();
    }
  });
});

test.each([[[]], [['eat', 'x']]])('%j is answered with how to use all commands', async (args) => {
  const { code, said, warned } = await run(args, '/none');
  expect([code, said, warned.length, warned[0]?.split('\n').length]).toEqual([1, [], 1, commands.length + 2]);
});

test.each([
  [['check'], 'a path is missing'],
  [['check', 'a', 'b'], 'check takes one path'],
  [['export'], 'a path is missing'],
  [['export', '--force'], 'a path is missing'],
  [['import', 'a.csv', '--guess'], '--guess needs --mapping FILE: where the guessed mapping is written'],
])('%j is answered with what it lacks and how to use that command', async (args, lacks) => {
  const { code, said, warned } = await run(args, '/none');
  const [first, second = ''] = warned.flatMap((text) => text.split('\n'));
  expect([code, said, first, second.startsWith(`npm run -s isnad -- ${args[0]} `)]).toEqual([1, [], lacks, true]);
});

test('a fault in many records is said once, with how many more have it and where the first of them stand', async () => {
  const people = Array.from({ length: 2_000 }, (_, n) => `  - { id: person-${n}, kind: PERSON, names: [A], colour: red }\n`).join('');
  const files = { 'all.yaml': fictional, 'more.yaml': `entities:\n${people}` };
  await withFolder(files, async (folder) => {
    const { warned } = await run(['check', folder], folder);
    expect(warned.flatMap((text) => text.split('\n'))).toEqual([
      'FOLDER/more.yaml:2:47 "colour" is not known here; known are kind, id, names, knownAs, summary, note, identifiers, type, country, other, recordedFrom, sex, born, died',
      '  and 1,999 more the same, the first at FOLDER/more.yaml:3:47, FOLDER/more.yaml:4:47, FOLDER/more.yaml:5:47, FOLDER/more.yaml:6:47, FOLDER/more.yaml:7:47',
      'FOLDER is not correct',
    ]);
  });
});

test('of a fault whose words differ by the record ten are said, and the others are counted; other faults are said beside it', async () => {
  const ties = Array.from(
    { length: 60 },
    (_, n) => `  - { type: MEMBER_OF, from: fictional-clerk, to: nowhere-${n}, claims: fictional-claim }\n`,
  ).join('');
  const files = { 'all.yaml': fictional, 'more.yaml': `relationships:\n${ties}entities:\n  - { id: nobody, kind: PERSON }\n` };
  await withFolder(files, async (folder) => {
    const { warned } = await run(['check', folder], folder);
    const lines = warned.flatMap((text) => text.split('\n'));
    const named = Array.from({ length: 10 }, (_, n) => `no entity has the id nowhere-${n}; add it under entities, or correct the id`);
    expect(lines.slice(0, 10).map((text) => text.replace(/^.* to: /, ''))).toEqual(named);
    expect(lines.slice(10)).toEqual([
      expect.stringMatching(/^ {2}and 50 more alike, the first at FOLDER\/more\.yaml:12:\d+, FOLDER\/more\.yaml:13:/),
      'FOLDER/more.yaml:63:5 nobody, names: at least one name is needed',
      'FOLDER is not correct',
    ]);
  });
});

test('hints in the same words are said once, too', async () => {
  const claims = Array.from({ length: 300 }, (_, n) => `  - { id: claim-${n}, claim: The clerk left., speakers: fictional-writer }\n`).join(
    '',
  );
  await withFolder({ 'all.yaml': fictional, 'more.yaml': `allegations:\n${claims}` }, async (folder) => {
    expect((await run(['check', folder], folder)).said).toEqual([
      expect.stringMatching(/^FOLDER\/more\.yaml:2:\d+ hint: copied alone/),
      expect.stringMatching(/^ {2}and 299 more the same, the first at FOLDER\/more\.yaml:3:/),
      expect.stringContaining('FOLDER is correct'),
    ]);
  });
});
