import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find as findRows, sortBy } from '#web/actions/list.ts';
import { undo } from '#web/actions/undo.ts';
import { openView } from '#web/actions/view.ts';
import { initialState } from '#web/actions/state.ts';
import { createStore } from '#web/actions/store.ts';
import { createWords } from '#web/i18n/words.ts';
import { learn, nothingKnown, type KnownEntity } from '#web/session/known.ts';
import { columnsShown, listColumns, sortedBy, turnColumn, usualList } from '#web/session/list.ts';
import { pastedIds } from '#web/session/pastedIds.ts';
import { everyone } from '#web/session/perspective.ts';
import { emptySession } from '#web/session/session.ts';
import { isStep } from '#web/session/visit.ts';
import { csv } from '#web/views/list/csv.ts';
import { documentRows } from '#web/views/list/documentRows.ts';
import { gridSpotAfter } from '#web/views/list/gridSpot.ts';
import type { Listed, ListedClaim } from '#web/views/list/listAnswers.ts';
import { nameRows } from '#web/views/list/nameRows.ts';
import { narrowed } from '#web/views/list/narrowed.ts';
import { ordered } from '#web/views/list/ordered.ts';
import { saidOnly, type Rows } from '#web/views/list/rows.ts';
import { claimRows } from '#web/views/list/claimRows.ts';
import { tieRows } from '#web/views/list/tieRows.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const clerk = (id: string, en: string, ar: string): KnownEntity => ({
  id,
  kind: 'PERSON',
  label: { EN: en, AR: ar },
  degree: 1,
  mergedIds: [],
  latitude: null,
  longitude: null,
  precision: null,
});
const people = [clerk('baker', 'Fictional Baker', 'الخبّاز الخيالي'), clerk('guard', 'Fictional Guard', 'الحرس الخيالي')];
const left = { ...fictionalTie('left', 'baker', 'guard'), type: 'DEFECTED_FROM' as const, denials: 1 };
const denied = { ...left, id: 'denied', assertion: 'DENIED' as const, claims: 0 };
const known = learn(nothingKnown, people, [left, denied]);

const writer = { id: 'writer', kind: 'PERSON' as const, label: 'Fictional Writer', summary: null };
const claim = (id: string, stance: ListedClaim['stance'], line: number): ListedClaim => ({
  id,
  claim: 'The baker is said to have left the guard.',
  stance,
  status: 'ACCEPTED',
  note: null,
  motive: null,
  reliability: null,
  credibility: null,
  speakers: [stance === 'DENIES' ? { ...writer, id: 'guard', kind: 'UNIT', label: 'Fictional Guard' } : writer],
  transmittedBy: [],
  document: { id: 'report', title: 'A fictional report', language: 'en', published: null, publisher: null, copyOf: null, succeeds: null },
  locator: { lineFrom: line, lineTo: line, sha256: null },
  eventDate: null,
  reportedDate: null,
  about: [],
});
const told = (id: string, allegations: ListedClaim[]): [string, NonNullable<ReturnType<Listed['ties']['get']>>] => [
  id,
  { id, date: null, support: { documents: 1, independentDocuments: 1, bestReliability: null, bestCredibility: null }, allegations },
];
const [says, denies] = [claim('says', 'ASSERTS', 3), claim('denies', 'DENIES', 5)];
const listed: Listed = {
  ties: new Map([told('left', [says, denies]), told('denied', [denies])]),
  claims: new Map([says, denies].map((each) => [each.id, each])),
  naming: new Map([['baker', { ids: ['says', 'denies'], total: 2, earlier: 0, unread: 0 }]]),
  unlisted: 0,
};
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const wording = { known, listed, language: 'EN' as const, tag: 'en' as const, t: (await createWords('EN')).t };

function rowsOf(texts: readonly (string | number | null)[]): Rows {
  const text = (at: number) => String(texts[at] ?? '');
  return {
    ids: texts.map((_, at) => String(at)),
    selects: (at) => [String(at)],
    order: (at) => texts[at] ?? null,
    cell: (at) => ({ text: text(at) }),
    found: text,
    said: text,
  };
}

describe('a row of the table', () => {
  test('of a relationship is worded as a claim with who says so, and a denial as a denial', () => {
    const rows = tieRows([left, denied], wording);
    expect(rows.cell(0, 'tie').text).toBe('said to have left');
    expect(rows.cell(1, 'tie').text).toBe('denied: left');
    expect(plain(rows.cell(0, 'speakers').text)).toBe('Fictional Writer; denied by Fictional Guard');
    expect(plain(rows.said(0))).toBe(
      'Fictional Baker is said to have left Fictional Guard (Fictional Writer; denied by Fictional Guard; A fictional report, lines 3, 5; 1 claim · 1 denies; not graded)',
    );
    expect(plain(rows.said(1))).toMatch(/^That Fictional Baker left Fictional Guard is denied.*\(denied by Fictional Guard; .*1 denies\)$/);
  });

  test('says a line as one and lines as several, and according to whom it is given away', async () => {
    const one = tieRows([denied], wording);
    expect(plain(one.said(0))).toContain('A fictional report, line 5;');
    const { t } = await createWords('AR');
    const spoken = tieRows([left, denied], { ...wording, language: 'AR', tag: 'ar', t });
    expect([0, 1].map((at) => /ال(?:أ?سطر|سطران) [\d, ]+/.exec(plain(spoken.said(at)))?.[0])).toEqual(['السطران 3, 5', 'السطر 5']);
    const only = wording.t('perspective.only', { whom: 'Fictional Writer' });
    expect(saidOnly(one, only).said(0)).toBe(
      `${one.said(0)} [According to Fictional Writer; other claims, denials and ties are left out.]`,
    );
    expect(saidOnly(one, null)).toBe(one);
  });

  test('has the grades of the claims that count, and those alone', () => {
    const [good, poor] = [claim('good', 'ASSERTS', 3), claim('poor', 'ASSERTS', 4)];
    const support = { documents: 1, independentDocuments: 1, bestReliability: 'A' as const, bestCredibility: 1 };
    const graded = [
      { ...good, reliability: 'A' as const, credibility: 1 },
      { ...poor, reliability: 'D' as const, speakers: [{ ...writer, id: 'clerk' }] },
    ];
    const all: Listed = {
      ...listed,
      ties: new Map([['left', { id: 'left', date: null, support, allegations: graded }]]),
      claims: new Map(graded.map((each) => [each.id, each])),
    };
    const gradeOf = (speakers: string[]) =>
      tieRows([left], { ...wording, listed: narrowed(all, { ...everyone, speakers }) }).cell(0, 'grade').text;
    expect([gradeOf([]), gradeOf(['writer']), gradeOf(['clerk'])]).toEqual(['A1', 'A1', 'D6']);
  });

  test('of a name counts its ties without those that nobody asserts, and of a claim stands for the ties it speaks of', () => {
    const names = nameRows(people, [left, denied], wording);
    expect(names.cell(0, 'here').text).toBe('1 · 1 only denied or doubted');
    expect(plain(names.said(0))).toBe(
      'Fictional Baker (Person): named in 2 claims; Fictional Writer and Fictional Guard; A fictional report, lines 3, 5',
    );
    const part = new Map([['baker', { ids: ['says', 'denies'], total: 202, earlier: 0, unread: 200 }]]);
    const cut = nameRows(people, [left, denied], {
      ...wording,
      listed: narrowed({ ...listed, naming: part }, { ...everyone, speakers: ['writer'] }),
    });
    expect(cut.cell(0, 'naming').text).toBe('1 · 200 more claims were not read, and who speaks in them');
    expect(plain(cut.said(0))).toBe(
      'Fictional Baker (Person): named in 1 claim; Fictional Writer; A fictional report, line 3; 200 more claims were not read, and who speaks in them',
    );
    const claims = claimRows(people, [left, denied], wording);
    expect(claims.ids.map((id, at) => [id, claims.selects(at)])).toEqual([
      ['says', ['left']],
      ['denies', ['left', 'denied']],
    ]);
  });

  test('says of a claim that no longer counts what became of it, and of a tie who says so now', () => {
    const before: ListedClaim = { ...says, id: 'before', status: 'SAID_AGAIN', document: { ...says.document, id: 'earlier' } };
    const gone: ListedClaim = { ...claim('gone', 'ASSERTS', 7), status: 'NO_LONGER_SAID' };
    const editions: Listed = {
      ...listed,
      ties: new Map([told('left', [before, says, gone])]),
      claims: new Map([before, says, gone].map((each) => [each.id, each])),
    };
    const claims = claimRows([], [left], { ...wording, listed: editions });
    expect(claims.ids.map((id, at) => [id, claims.cell(at, 'stance').text])).toEqual([
      ['before', 'Asserts · Said again in a newer edition'],
      ['says', 'Asserts'],
      ['gone', 'Asserts · No longer said in a newer edition'],
    ]);
    expect(plain(claims.said(2))).toContain('(Fictional Writer: Asserts; No longer said in a newer edition; A fictional report, line 7;');
    const ties = tieRows([left], { ...wording, listed: editions });
    expect(plain(ties.cell(0, 'lines').text)).toBe('3');
    const documents = documentRows([], [left], { ...wording, listed: editions });
    expect(documents.ids.map((_, at) => documents.cell(at, 'holds').text)).toEqual([
      '0 · 1 more of earlier editions',
      '1 · 1 more of earlier editions',
    ]);
    const naming = new Map([['baker', { ids: ['before', 'says'], total: 1, earlier: 1, unread: 0 }]]);
    const names = nameRows(people, [left], { ...wording, listed: { ...editions, naming } });
    expect(names.cell(0, 'naming').text).toBe('1 · 1 more of earlier editions');
    expect(plain(names.said(0))).toContain('named in 1 claim; 1 more of earlier editions');
    expect(plain(ties.said(0))).toContain('(Fictional Writer; A fictional report, line 3;');
  });

  test('of a document counts the claims of it that speak of the table, and the ties that no other asserts', () => {
    const other = {
      ...claim('again', 'ASSERTS', 9),
      document: { ...says.document, id: 'copy', title: 'A fictional copy', copyOf: says.document },
    };
    const both: Listed = {
      ...listed,
      ties: new Map([told('left', [says, denies, other]), told('denied', [denies])]),
      claims: new Map([says, denies, other].map((each) => [each.id, each])),
    };
    const alone = documentRows(people, [left, denied], wording);
    const cells = (rows: Rows, at: number) =>
      (['document', 'copyOf', 'holds', 'alone', 'lines'] as const).map((column) => rows.cell(at, column).text);
    expect(cells(alone, 0)).toEqual(['A fictional report', '', '2 · 1 deny or doubt', '1', '3, 5']);
    const rows = documentRows(people, [left, denied], { ...wording, listed: both });
    expect([0, 1].map((at) => cells(rows, at))).toEqual([
      ['A fictional copy', 'A fictional report', '1', '0', '9'],
      ['A fictional report', '', '2 · 1 deny or doubt', '0', '3, 5'],
    ]);
    expect([0, 1].map((at) => rows.selects(at))).toEqual([['left'], ['left', 'denied']]);
    expect(plain(rows.said(0))).toBe(
      'A fictional copy (copy of A fictional report; 1 claim about what is here; by Fictional Writer; ties here that no other document asserts: 0)',
    );
  });

  test('is found by either language, however it is written, and what is not known comes last either way', () => {
    const names = nameRows(people, [], wording);
    for (const find of ['الخباز', 'BAKER fict', 'الخبّاز']) expect(ordered(names, { ...usualList, tab: 'names', find }, 'en')).toEqual([0]);
    const rows = rowsOf(['b', null, 'A10', 'a9', 'b']);
    const by = (down: boolean) => ordered(rows, { ...usualList, sort: { column: 'who', down } }, 'en');
    expect(by(false)).toEqual([3, 2, 0, 4, 1]);
    expect(by(true)).toEqual([0, 4, 2, 3, 1]);
  });

  test('gives a spreadsheet nothing to run, and every other sign as it is', async () => {
    const cells = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1+1', "'=1", 'a"b', 'a,b\n')),
      {
        minLength: 1,
      },
    );
    await fc.assert(
      fc.asyncProperty(cells, async (texts) => {
        const written = await csv(rowsOf(texts), [...texts.keys()], 'names', (column) => column);
        const read = [...written.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
        const width = listColumns.names.length + 1;
        expect(read).toHaveLength((texts.length + 1) * width);
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        const back = texts.map((_, at) => (read[(at + 1) * width] ?? '').replace(/^'(?='*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n]))/u, ''));
        expect(back).toEqual(texts.map(plain));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the list of the table', () => {
  test('is ordered up, down and no longer, and keeps one column', () => {
    const up = sortedBy(usualList, 'who');
    expect([up.sort, sortedBy(up, 'who').sort, sortedBy(sortedBy(up, 'who'), 'who').sort]).toEqual([
      { column: 'who', down: false },
      { column: 'who', down: true },
      null,
    ]);
    const none = listColumns.ties.reduce(
      turnColumn,
      listColumns.ties.reduce((list, column) => (columnsShown(list).includes(column) ? list : turnColumn(list, column)), usualList),
    );
    expect(columnsShown(none)).toHaveLength(1);
  });

  test('another view or tab is a step of the browser, and what is typed in one go is one step to undo, in whichever view', () => {
    const store = createStore(initialState('EN', 'light', true));
    const desk = { store };
    expect(isStep({ opening: 0, session: emptySession }, { opening: 0, session: { ...emptySession, view: 'list' } })).toBe(true);
    sortBy(desk, 'who');
    for (const text of ['b', 'ba', 'bak']) findRows(desk, text);
    openView(desk, 'list');
    undo(desk);
    expect(store.get().history.present).toMatchObject({ view: 'list', list: { find: '', sort: { column: 'who' } } });
    undo(desk);
    expect(store.get().history.present).toMatchObject({ view: 'list', list: { sort: null } });
  });

  test('keys lead through its cells as the page reads, and no further than it goes', () => {
    const size = { rows: 30, columns: 4 };
    const after = (key: string, ctrlKey = false, dir: 'ltr' | 'rtl' = 'ltr') =>
      gridSpotAfter({ key, ctrlKey }, { row: 1, column: 2 }, size, dir);
    expect(after('ArrowRight')).toEqual({ row: 1, column: 3 });
    expect(after('ArrowRight', false, 'rtl')).toEqual({ row: 1, column: 1 });
    expect(after('ArrowUp')).toEqual({ row: 0, column: 2 });
    expect(after('PageUp')).toEqual({ row: 1, column: 2 });
    expect(after('End', true)).toEqual({ row: 29, column: 3 });
    expect(after('Home')).toEqual({ row: 1, column: 0 });
    expect(after('x')).toBeNull();
  });

  test('of pasted ids takes each once, and names what is none and how many are too many', () => {
    expect(pastedIds('baker, guard;\n"baker"\tNot-An-Id\nwriter', 2)).toEqual({
      ids: ['baker', 'guard'],
      others: ['Not-An-Id'],
      beyond: 1,
    });
    expect(pastedIds(' \n', 2)).toEqual({ ids: [], others: [], beyond: 0 });
  });
});
