import { describe, expect, test } from 'vitest';
import { createJournal } from '#web/api/journal.ts';
import { filterOf } from '#web/panels/perspective/filterOf.ts';
import { behind } from '#web/panels/query/behind.ts';
import { curlOf } from '#web/panels/query/curlOf.ts';
import { cypherOf } from '#web/panels/query/cypherOf.ts';
import { emptySession } from '#web/session/session.ts';

const text = (name: string) => `fragment Told on Entity { id }\nquery ${name}($id: ID!) { entity(id: $id) { ...Told } }`;

describe('what was asked for what is seen', () => {
  test('is held with its variables, the last first, once each, no more than there is room for, and nothing that writes', () => {
    const journal = createJournal(3);
    for (const id of ['a', 'b', 'c', 'a', 'd']) journal.note(text('Entity'), { id });
    journal.note('mutation Decide($a: ID!) { decide(a: $a) { id } }', { a: 'a' });
    journal.note('subscription Changes { changes { complete } }', {});
    expect(journal.latest().map(({ variables }) => variables)).toEqual([{ id: 'd' }, { id: 'a' }, { id: 'c' }]);
    expect(journal.latest()[0]).toEqual({ name: 'Entity', query: text('Entity'), variables: { id: 'd' } });
  });

  test('is told for the selected by its id, for the view, and for the table, in the language of the page', () => {
    const journal = createJournal();
    journal.note(text('Dossier'), { id: null });
    for (const id of ['a', 'b']) for (const language of ['EN', 'AR']) journal.note(text('Entity'), { id, language });
    journal.note(text('ListedTies'), { ids: ['a'], language: 'EN' });
    journal.note(text('ListedTies'), { ids: ['b'], language: 'EN' });
    journal.note(text('Kept'), { ids: ['a'] });
    const told = (view: 'list' | 'network', selected: readonly string[], isEveryone = true) =>
      behind(journal.latest(), { ...emptySession, selected }, { view, language: 'EN', own: null, isEveryone }).map(
        ({ part, operations }) => [part, operations.map(({ name, variables }) => [name, variables])],
      );
    expect(told('list', ['a'])).toEqual([
      ['selected', [['Entity', [{ id: 'a', language: 'EN' }]]]],
      [
        'view',
        [
          [
            'ListedTies',
            [
              { ids: ['b'], language: 'EN' },
              { ids: ['a'], language: 'EN' },
            ],
          ],
        ],
      ],
      ['table', [['Dossier', [{ id: null }]]]],
    ]);
    expect(told('network', [], false)).toEqual([
      [
        'table',
        [
          ['Dossier', [{ id: null }]],
          ['Kept', [{ ids: ['a'] }]],
        ],
      ],
    ]);
  });

  test('is told first as it is looked at now, also where the answer was still held', () => {
    const journal = createJournal();
    const now = {
      ...emptySession,
      perspective: { ...emptySession.perspective, speakers: ['a'] },
      period: { from: '2014-01-01', to: '2014-12-31' },
    };
    const other = { ...now.perspective, speakers: ['b'] };
    const days = { from: '2015-01-01', to: '2015-12-31' };
    journal.note(text('Kept'), { ids: [], filter: filterOf(now.perspective) });
    journal.note(text('Possible'), { ids: [], filter: { ...filterOf(now.perspective), during: now.period } });
    journal.note(text('Strip'), { ids: [], filter: { ...filterOf(now.perspective), includeOnlyDenied: false } });
    journal.note(text('Kept'), { ids: [], filter: filterOf(other) });
    journal.note(text('Possible'), { ids: [], filter: { ...filterOf(now.perspective), during: days } });
    journal.note(text('Strip'), { ids: [], filter: { ...filterOf(other), includeOnlyDenied: false } });
    const [table] = behind(journal.latest(), now, { view: 'network', language: 'EN', own: null, isEveryone: false });
    expect(table?.operations.map(({ name, variables }) => [name, variables[0]])).toEqual([
      ['Kept', { ids: [], filter: filterOf(now.perspective) }],
      ['Possible', { ids: [], filter: { ...filterOf(now.perspective), during: now.period } }],
      ['Strip', { ids: [], filter: { ...filterOf(now.perspective), includeOnlyDenied: false } }],
    ]);

    const routes = createJournal();
    for (const to of ['b', 'c'])
      routes.note(text('Routes'), { from: 'a', to, via: [], avoid: [], most: 6, filter: { includeInferred: false } });
    const asked = { ...emptySession, entrance: 'routes', routes: { ...emptySession.routes, from: 'a', to: 'b' } } as const;
    const [view] = behind(routes.latest(), asked, { view: 'network', language: 'EN', own: null, isEveryone: true });
    expect(view?.operations[0]?.variables).toMatchObject([{ to: 'b' }, { to: 'c' }]);
  });

  test('is a command whose quotes no name can leave, and Cypher only where one statement finds the same', () => {
    const command = curlOf({ query: '{ overview { engine } }' }, { text: "it's; rm -rf /" }, 'http://127.0.0.1:4000/graphql');
    expect(command).toBe(
      String.raw`curl 'http://127.0.0.1:4000/graphql' -H 'content-type: application/json' --data-raw '{"query":"{ overview { engine } }","variables":{"text":"it'\''s; rm -rf /"}}'`,
    );
    expect(cypherOf('Among', { ids: ['a'] })?.parameters).toEqual({ ids: ['a'] });
    for (const [name, variables] of [
      ['Among', { ids: ['a'], beside: ['b'] }],
      ['Routes', { from: 'a', to: 'b' }],
      ['Entity', { id: 'a' }],
    ] as const)
      expect(cypherOf(name, variables)).toBe(null);
  });
});
