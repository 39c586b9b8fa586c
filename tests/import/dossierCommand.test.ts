import { expect, test } from 'vitest';
import { engineOver } from '#server/engine/engineOver.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { runCommand } from '#server/command/runCommand.ts';
import { fictional, withFolder } from '#tests/import/dossierFolder.ts';

async function run(args: readonly string[], folder: string): Promise<{ code: number; said: string[]; warned: string[] }> {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await runCommand(args, {
    say: (line) => void said.push(line.replaceAll(folder, 'FOLDER')),
    by: 'a fictional editor',
    now: () => new Date('2030-01-01T00:00:00.000Z'),
    warn: (line) => void warned.push(line.replaceAll(folder, 'FOLDER')),
    open: async () => {
      const store = engineOver(openEmbedded(`${folder}/store`));
      return { store, close: () => store.close() };
    },
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

test.each([[[]], [['check']], [['eat', 'x']], [['check', 'a', 'b']], [['export']], [['export', '--force']]])(
  '%j is answered with how to use it',
  async (args) => {
    const { code, said, warned } = await run(args, '/none');
    expect([code, said, warned.length, warned[0]?.split('\n').length]).toEqual([1, [], 1, 5]);
  },
);
