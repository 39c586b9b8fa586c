import { expect, test } from 'vitest';
import type { RouteFragment } from '#web/api/generated.ts';
import { createWords } from '#web/i18n/words.ts';
import { hubsLast, hubsOf } from '#web/panels/routes/hubs.ts';
import { relaxations } from '#web/panels/routes/relaxed.ts';
import { titleWords } from '#web/panels/routes/routeWords.ts';
import { drawnRoute } from '#web/panels/routes/weakest.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { learn, nothingKnown } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import { decode, encode } from '#web/session/link.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { askedRoutes, noRoutes } from '#web/session/routeQuestion.ts';
import { askRoutes, chooseRoute, routesTo, swapEnds } from '#web/session/routes.ts';
import { emptySession } from '#web/session/session.ts';
import { put } from '#web/session/table.ts';
import { isStep, lookedAtAs } from '#web/session/visit.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const asked = askRoutes(emptySession, { from: 'ann', to: 'bob' });

test('a question is asked once it has two different ends, and each change of it shows the first route again', () => {
  expect(askedRoutes(noRoutes)).toBeNull();
  expect(askedRoutes(askRoutes(asked, { to: 'ann' }).routes)).toBeNull();
  expect(askedRoutes(asked.routes)).toMatchObject({ from: 'ann', to: 'bob', rank: 'BEST_SUPPORTED', inferred: false, most: 6 });
  expect(askRoutes(chooseRoute(asked, 3), { most: 4 }).routes).toMatchObject({ chosen: 0, most: 4 });
  expect(swapEnds(swapEnds(asked))).toEqual(asked);
});

test('no name is to be gone through and avoided at once, and no end is either', () => {
  const held = askRoutes(asked, { avoid: ['hub', 'ann', 'hub'] });
  expect(held.routes.avoid).toEqual(['hub']);
  expect(askRoutes(held, { via: ['hub', 'bob'] }).routes).toMatchObject({ via: ['hub'], avoid: [] });
  expect(askRoutes(held, { to: 'hub' }).routes.avoid).toEqual([]);
});

test('routes to a name begin where they did, unless that is the name', () => {
  expect(routesTo(asked, 'eve')).toMatchObject({ entrance: 'routes', routes: { from: 'ann', to: 'eve' } });
  expect(routesTo(asked, 'ann').routes).toMatchObject({ from: null, to: 'ann' });
});

test('a link that asks what cannot be asked is refused whole, and going back brings an earlier question back', () => {
  const link = encode({ session: asked, language: null, camera: null, sight: null });
  expect(link).toContain('way=ann~bob~1~6~0~0');
  for (const broken of ['ann~bob~1~11~0~0', 'ann~bob~2~6~0~0', 'ann~bob~1~6~2~0', '!nn~bob~1~6~0~0', 'ann', 'ann~bob~1~6~0~1.5'])
    expect(decode(link.replace('ann~bob~1~6~0~0', broken)).problem).toBe('MALFORMED');
  const [before, now] = [asked, swapEnds(asked)];
  expect(isStep({ opening: 0, session: before }, { opening: 0, session: now })).toBe(true);
  expect(lookedAtAs(now, before, nothingKnown).routes).toEqual(before.routes);
});

const support = {
  allegations: 1,
  denials: 0,
  assertions: 1,
  speakers: 1,
  documents: 1,
  independentDocuments: 1,
  bestReliability: null,
  bestCredibility: null,
};

function route(names: readonly (readonly [string, number])[], claims: readonly number[]): RouteFragment {
  const entities = names.map(([id, degree]) => ({ id, kind: 'PERSON' as const, degree, mergedIds: [], EN: id, AR: id }));
  const relationships = claims.map((allegations, at) => ({
    id: `${names[at]?.[0]}-${names[at + 1]?.[0]}`,
    type: 'MEMBER_OF' as const,
    source: { kind: 'PERSON' as const, id: names[at]?.[0] ?? '', EN: '', AR: '' },
    target: { kind: 'PERSON' as const, id: names[at + 1]?.[0] ?? '', EN: '', AR: '' },
    span: { from: null, to: null },
    date: null,
    assertion: 'ASSERTED' as const,
    inferenceReason: null,
    motives: [],
    support: { ...support, allegations },
    allegations: [],
  }));
  return { length: claims.length, weakestSupport: { ...support, allegations: Math.min(...claims) }, entities, relationships };
}

test('a route is called by a sentence that stays true alone: its one step, what both have a tie to, or a chain of what it is made of', async () => {
  const { t } = await createWords('EN');
  const called = (names: readonly string[], inferred: readonly boolean[] = []) => {
    const found = route(
      names.map((name) => [name, 1] as const),
      names.slice(1).map(() => 1),
    );
    const relationships = found.relationships.map((tie, at) => ({
      ...tie,
      source: { kind: 'PERSON' as const, id: names[at] ?? '', EN: names[at] ?? '', AR: '' },
      target: { kind: 'PERSON' as const, id: names[at + 1] ?? '', EN: names[at + 1] ?? '', AR: '' },
      assertion: inferred[at] ? ('INFERRED' as const) : tie.assertion,
    }));
    return titleWords({ ...found, relationships }, 'EN', t).replaceAll(/[\u2066-\u2069]/g, '');
  };
  expect(called(['Ann', 'Yard'])).toBe('Ann is said to have belonged to Yard');
  expect(called(['Ann', 'Yard', 'Bob'])).toBe('Both are said to have had a tie to Yard');
  expect(called(['Ann', 'Yard', 'Mill', 'Bob'])).toBe('A chain of claims from Ann to Bob, through Yard, then Mill');
  expect(called(['Ann', 'Yard', 'Bob'], [true, false])).toBe('A chain of claims and an editor’s inferences from Ann to Bob, through Yard');
  expect(called(['Ann', 'Yard', 'Bob'], [true, true])).toBe('A chain of an editor’s inferences from Ann to Bob, through Yard');
});

test('hubs are named, and of routes as good as each other those that cross none come first', () => {
  const [crossing, plain, better] = [
    route(
      [
        ['ann', 1],
        ['hub', 40],
        ['bob', 1],
      ],
      [1, 1],
    ),
    route(
      [
        ['ann', 1],
        ['yard', 3],
        ['bob', 1],
      ],
      [1, 1],
    ),
    route(
      [
        ['ann', 1],
        ['hub', 40],
        ['bob', 1],
      ],
      [2, 2],
    ),
  ];
  expect(hubsOf(crossing, 100).map(({ id }) => id)).toEqual(['hub']);
  expect(hubsOf(crossing, 1_000)).toEqual([]);
  expect(hubsLast([better, crossing, plain], 100)).toEqual([better, plain, crossing]);
});

test('a route is numbered on its lines, marked at its weakest step, and has lines of its own for ties that others tell', () => {
  const ids = ['ann', 'group', 'band'];
  const known = learn(
    nothingKnown,
    ids.map((id) => ({
      id,
      kind: id === 'ann' ? 'PERSON' : 'UNIT',
      label: sameLabel(id),
      degree: 2,
      mergedIds: [],
      latitude: null,
      longitude: null,
      precision: null,
    })),
    [
      { ...fictionalTie('ann-group', 'ann', 'group'), allegations: ['c'] },
      { ...fictionalTie('group-band', 'group', 'band'), allegations: ['c'] },
      { ...fictionalTie('ann-band', 'ann', 'band'), allegations: ['c'] },
    ],
  );
  const session = put(emptySession, new Map(ids.map((id) => [id, { x: 0, y: 0 }])));
  const looks = { language: 'EN', numerals: 'latn', theme: 'light', words: { or: 'or', weakest: 'weakest' } } as const;
  const words = (found: RouteFragment) => {
    const drawn = drawnRoute(found);
    const { edges } = pictureOf(session, drawnOf(session, known, drawn.ties), new Set(), looks, drawn);
    return edges.flatMap(({ id, step, words: { EN } }) => (step ? [`${id} ${EN}`] : []));
  };
  expect(
    words(
      route(
        [
          ['ann', 1],
          ['group', 1],
          ['band', 1],
        ],
        [3, 1],
      ),
    ),
  ).toEqual(['ann-group 1', 'group-band 2 · weakest']);
  expect(
    words(
      route(
        [
          ['ann', 1],
          ['band', 1],
        ],
        [1],
      ),
    ),
  ).toEqual(['ann-band 1']);
  expect(drawnOf(session, known).ties.map(({ id }) => id)).toEqual(['ann-group', 'group-band']);
});

test('each limit can be let go of by itself, and all of them', () => {
  const limited = askedRoutes(askRoutes(asked, { avoid: ['hub'], via: ['yard'] }).routes);
  const lets = (question: typeof limited) =>
    question ? relaxations(question).map(({ lets: what, name }) => [what, name ?? ''].join(' ').trim()) : [];
  expect(lets(limited)).toEqual(['in hub', 'without yard', 'inferred', 'longer', 'both', 'all']);
  expect(lets(askedRoutes({ ...asked.routes, inferred: true, most: 10 }))).toEqual([]);
});
