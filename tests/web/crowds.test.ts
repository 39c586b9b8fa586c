import { describe, expect, test } from 'vitest';
import { crowded, crowdsOf, alikeOn, leastAlike, straysOf } from '#web/session/crowds.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { toggle } from '#web/session/filter.ts';
import { noGhosts } from '#web/session/ghosts.ts';
import { inPeriod } from '#web/session/inPeriod.ts';
import { learn, nothingKnown, type Known, type KnownEntity, type KnownTie } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import { notesIn } from '#web/session/notes.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { selectOne } from '#web/session/select.ts';
import { emptySession, type Session } from '#web/session/session.ts';
import { put, remove, setCounted, setPinned } from '#web/session/table.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const entity = (id: string, kind: KnownEntity['kind'] = 'PERSON'): KnownEntity => ({
  id,
  kind,
  label: sameLabel(`Fictional ${id}`),
  degree: 1,
  mergedIds: [],
  latitude: null,
  longitude: null,
  precision: null,
});
const member = (id: string, over: Partial<KnownTie> = {}): KnownTie => ({
  ...fictionalTie(`${id}-in`, id, 'body'),
  allegations: ['c1'],
  ...over,
});
const names = Array.from({ length: leastAlike + 2 }, (_, at) => `m${at}`);
const others = ['denied', 'rich', 'left', 'moved'];
const known = learn(
  nothingKnown,
  [...[...names, ...others].map((id) => entity(id)), entity('body', 'UNIT'), entity('sum', 'MONEY_FLOW'), entity('town', 'LOCATION')],
  [
    ...names.map((id, at) => member(id, { allegations: [at < 10 ? 'c1' : 'c2'] })),
    member('denied', { denials: 1 }),
    member('rich'),
    { ...fictionalTie('rich-sum', 'rich', 'sum'), type: 'LEFT_WITH' },
    member('left', { type: 'DEFECTED_FROM' }),
    member('moved'),
    { ...fictionalTie('moved-town', 'moved', 'town'), type: 'OPERATES_IN' },
  ],
);
const table = put(emptySession, new Map([...known.entities.keys()].map((id, x) => [id, { x: x * 100, y: 0 }])));
const counted = setCounted(put(table, new Map(names.map((id) => [id, { x: 7, y: 8 }]))), known.entities.keys(), true);
const membersOf = (session: Session, all: Known = known, kept: readonly string[] = []) =>
  crowdsOf(session, all, kept).map(({ members }) => members.map(({ id }) => id));
const picture = (session: Session, all: Known = known, seen: Known = all) => {
  const drawn = crowded(drawnOf(session, seen), crowdsOf(session, all));
  const looks = { language: 'EN', numerals: 'latn', theme: 'light', words: { or: 'or', weakest: 'weakest' } } as const;
  return {
    drawn,
    of: (then?: Parameters<typeof inPeriod>[2]) =>
      pictureOf(session, drawn, new Set(), looks, null, noGhosts, then && inPeriod(session, seen, then)),
  };
};

describe('those that are alike', () => {
  test('are of one kind with the same tie to the same other and nothing else drawn: nobody with money, a departure, a denial or a further tie is among them', () => {
    expect(alikeOn(table, known)).toEqual([names]);
    expect(alikeOn(remove(table, names.slice(0, 3)), known)).toEqual([]);
  });

  test('are counted only where the table says so, and stay so whatever the legend hides', () => {
    expect(membersOf(table)).toEqual([]);
    expect(membersOf(counted)).toEqual([names]);
    expect(membersOf(toggle(counted, { part: 'types', value: 'MEMBER_OF' }))).toEqual([names]);
  });

  test('leave out who is chosen, also by a tie, who is pinned or noted, and whom a route leads through; these are strays until they have a place of their own', () => {
    const without = (id: string) => [names.filter((each) => each !== id)];
    expect(membersOf(selectOne(counted, 'm1'))).toEqual(without('m1'));
    expect(membersOf(selectOne(counted, 'm1-in'))).toEqual(without('m1'));
    expect(membersOf(setPinned(counted, ['m1'], true))).toEqual(without('m1'));
    expect(membersOf({ ...counted, notes: notesIn([{ on: 'ENTITY', about: 'm1', text: 'Fictional' }]) })).toEqual(without('m1'));
    expect(membersOf(counted, known, ['m1'])).toEqual(without('m1'));
    expect(straysOf(counted, crowdsOf(counted, known, ['m1']))).toEqual(['m1', ...others, 'body', 'sum', 'town']);
  });

  test('stay one, without a tie, where what they were tied to is hidden', () => {
    expect(crowdsOf(remove(counted, ['body']), known).map(({ tie, members }) => [tie, members.length])).toEqual([[null, names.length]]);
  });
});

describe('a counted node', () => {
  test('holds exactly its members and their ties: every name and every tie of the table is drawn or counted, and none twice', () => {
    const { drawn } = picture(counted);
    const all = drawnOf(counted, known);
    expect([...drawn.entities, ...drawn.crowds.flatMap(({ members }) => members)].map(({ id }) => id).toSorted()).toEqual(
      all.entities.map(({ id }) => id).toSorted(),
    );
    expect([...drawn.ties, ...drawn.counted].map(({ id }) => id).toSorted()).toEqual(all.ties.map(({ id }) => id).toSorted());
  });

  test('says in words how many it holds, and by how many claims where that is more than one, and stands where its members do', () => {
    const node = picture(counted)
      .of()
      .nodes.find(({ kind }) => kind === 'MANY');
    expect(node).toMatchObject({ x: 7, y: 8, label: { EN: '15 people\nby 2 claims', AR: 'أشخاص: 15\nالادعاءات: 2' } });
  });

  test('has one line for ties that are alike, as wide as the claims of all, and a line each where they stand otherwise in the period', () => {
    const lines = ({ edges, doubts }: ReturnType<ReturnType<typeof picture>['of']>) =>
      edges.filter(({ id }) => id.startsWith('many~')).map(({ id, claims, members }) => [claims, members.length, doubts.get(id) ?? null]);
    expect(lines(picture(counted).of())).toEqual([[2, 1, null]]);
    const then = new Map(names.map((id, at) => [`${id}-in`, at < 4 ? ('PERHAPS' as const) : null]));
    expect(lines(picture(counted).of(then))).toEqual([
      [1, 4, 'PERHAPS'],
      [2, 11, null],
    ]);
  });

  test('tells of how many a tie is drawn where a period or a perspective keeps only some, and shows by a line of its own what a perspective makes a denial', () => {
    const some = learn(
      nothingKnown,
      [...known.entities.values()],
      [...known.ties.values()].filter(({ id }) => id !== 'm0-in'),
    );
    const seen = learn(some, [], [member('m1', { assertion: 'DENIED', claims: 0, denials: 1, allegations: [] })]);
    const { nodes, edges } = picture(counted, known, seen).of();
    expect(nodes.find(({ kind }) => kind === 'MANY')?.label.EN).toBe('14 of 15 people\nby 2 claims');
    expect(edges.filter(({ id }) => id.startsWith('many~')).map(({ assertion, members }) => [assertion, members.length])).toEqual([
      ['ASSERTED', 13],
      ['DENIED', 1],
    ]);
  });
});
