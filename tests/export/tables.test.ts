import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { csvCell } from '#server/export/csv/cell.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { hostileGraph, hostileTexts } from '#tests/export/hostileGraph.ts';
import { unzipped } from '#tests/export/unzipped.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';

/** The cells of a text in CSV, as RFC 4180 says. */
function parsedCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** The rows of a table by the names of its columns, as a program reads them that knows what the apostrophe is for. */
function tableIn(files: ReadonlyMap<string, Buffer>, name: string): readonly Readonly<Record<string, string>>[] {
  const text = files.get(`${name}.csv`)?.toString('utf8') ?? '';
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [columns = [], ...rows] = parsedCsv(text.slice(1));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at] ?? '', cell.replace(/^'(?='*[=+\-@\t\r\n])/, '')])));
}

test('the texts of a graph come back from CSV letter for letter, and none of them is a formula', async () => {
  const { bytes, leftOut } = await writtenAs('csv', hostileGraph);
  const files = unzipped(bytes);
  const [entities, ties, claims, documents] = ['entities', 'relationships', 'claims', 'documents'].map((name) => tableIn(files, name));
  expect(entities?.slice(0, hostileTexts.length).map((row) => row['noteEn'])).toEqual(hostileTexts);
  expect(entities?.map(({ id }) => id)).toEqual(hostileGraph.entities.map(({ id }) => id));
  expect(claims?.slice(0, hostileTexts.length).map((row) => row['claimEn'])).toEqual(hostileTexts);
  expect(claims?.map(({ id, stance, status }) => ({ id, stance, status }))).toEqual(
    hostileGraph.allegations.map(({ id, stance, status }) => ({ id, stance, status })),
  );
  expect(documents?.[0]).toMatchObject({ title: '=title, "quoted"', publisher: 'Fictional press', publishedEarliest: '2020-03-01' });
  expect(ties?.map(({ id, type, source, target }) => ({ id, type, source, target }))).toEqual(
    hostileGraph.relationships.map(({ id, type, source, target }) => ({ id, type, source, target })),
  );
  const cells = [...files]
    .filter(([name]) => name.endsWith('.csv'))
    .flatMap(([, text]) => parsedCsv(text.toString('utf8').slice(1)).flat());
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual(['-1.5']);
  expect(leftOut).toEqual(['1 place in the picture of a dossier']);
  expect(files.get('README.txt')?.toString('utf8')).toContain('left out, for CSV has no words for it: 1 place in the picture of a dossier');
});

test('who says and who denies stands beside every relationship, and one that nobody asserts reads as what it is', async () => {
  const ties = tableIn(unzipped((await writtenAs('csv', hostileGraph)).bytes), 'relationships');
  const told = new Map(ties.map(({ id, assertion, saysEn, deniedBy, denials }) => [id, { assertion, saysEn, deniedBy, denials }]));
  const name = hostileTexts[0];
  expect(told.get('both')).toEqual({
    assertion: 'ASSERTED',
    saysEn: `${name} is said to have left Fictional office`,
    deniedBy: 'Fictional office',
    denials: '1',
  });
  expect(told.get('denied')).toMatchObject({
    assertion: 'DENIED',
    saysEn: `That ${name} headed Fictional office is denied; nobody asserts it here`,
  });
  expect(told.get('waits')?.assertion).toBe('PROPOSED');
  expect(told.get('thought')?.assertion).toBe('INFERRED');
  expect(told.get('thought')?.saysEn).toMatch(/^An editor infers that /);
});

test('who doubts a tie and through whom it came stand beside it, and its claims say which of them deny, doubt or were taken back', async () => {
  const graph = batch({
    documents: [document('letter')],
    entities: ['who', 'heard', 'other', 'office'].map((id) => entity(id, 'ORGANIZATION')),
    allegations: [
      claim('says', 'who', 'letter', { transmittedBy: [toId('heard')] }),
      claim('not-so', 'other', 'letter', { stance: 'DOUBTS', claim: { en: 'Fictional', ar: 'خيالي' } }),
      claim('taken', 'other', 'letter', { stance: 'DENIES', status: 'RETRACTED' }),
    ],
    relationships: [tie('t', 'MEMBER_OF', 'who', 'office', ['says', 'not-so', 'taken'])],
  });
  expect(tableIn(unzipped((await writtenAs('csv', graph)).bytes), 'relationships')[0]).toMatchObject({
    saidBy: 'Fictional who',
    deniedBy: '',
    doubtedBy: 'Fictional other',
    passedOnBy: 'Fictional heard',
    claimsEn: 'Fictional [Doubts]\nFictional claim says\nFictional claim taken [Denies | Retracted]',
    claimsAr: 'خيالي [يشكك]',
  });
});

test('whatever a cell holds, a spreadsheet reads it as a text and a program gets it back', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '＝', ' ', '\u200B'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const text = parts.join('');
      const [[cell = ''] = []] = parsedCsv(`${csvCell(text)}\r\n`);
      expect(cell).not.toMatch(/^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u);
      expect(cell.replace(/^'(?='*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n]))/u, '')).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('a workbook has a sheet for each sort, its texts letter for letter and none of them a formula', async () => {
  const files = unzipped((await writtenAs('xlsx', hostileGraph)).bytes);
  const names = [...(files.get('xl/workbook.xml')?.toString('utf8') ?? '').matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['entities', 'relationships', 'claims', 'documents', 'dossiers', 'decisions', 'about']);
  const sheet = files.get('xl/worksheets/sheet3.xml')?.toString('utf8') ?? '';
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#10': '\n', '#9': '\t' };
  const texts = [...sheet.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text = '']) =>
    text.replaceAll(/&(#?\w+);/g, (_, name: string) => entities[name] ?? name).replaceAll('_x005F_', '_'),
  );
  expect(hostileTexts.filter((text) => !texts.includes(text))).toEqual([]);
  expect(sheet).not.toContain('<f>');
  expect(sheet.match(/s="2"/g)?.length).toBe(23);
  expect(files.get('xl/worksheets/sheet7.xml')?.toString('utf8')).toContain('1 place in the picture of a dossier');
});
