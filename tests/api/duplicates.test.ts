import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp, type App } from '#server/app.ts';
import type { Name } from '#server/domain/entity.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { createLog } from '#server/log.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

const named = (id: string, text: string, script: 'Arab' | 'Latn') =>
  entity(id, 'PERSON', { names: [{ text, script, language: null, kind: 'PRIMARY' } satisfies Name] });

/** Fictional people: one written in two scripts, tied to one cell; one of like name tied to nothing; the brother of the first. */
const people = batch({
  entities: [
    named('clerk-arabic', 'فريد الوهمي الخيالي', 'Arab'),
    named('clerk-latin', 'Farid al-Wahmi al-Khayali', 'Latn'),
    named('stranger', 'فريد الوهمي الخيالي', 'Arab'),
    named('brother', 'سعيد الوهمي الخيالي', 'Arab'),
    named('speaker', 'Quentin Testperson', 'Latn'),
    entity('cell', 'UNIT', { names: [{ text: 'Fictional Cell', script: 'Latn', language: null, kind: 'PRIMARY' }] }),
  ],
  documents: [document('one')],
  allegations: [
    claim('a', 'speaker', 'one', { about: [toId('clerk-arabic')] }),
    claim('b', 'speaker', 'one', { about: [toId('clerk-latin')] }),
  ],
  relationships: [
    tie('a-in-cell', 'MEMBER_OF', 'clerk-arabic', 'cell', ['a']),
    tie('b-in-cell', 'MEMBER_OF', 'clerk-latin', 'cell', ['b']),
  ],
});

const suggested =
  '{ duplicates { nodes { a { id } b { id } band decision { verdict by } } compared toCompare pageInfo { hasNextPage endCursor } } }';
const decide = `mutation ($a: ID!, $b: ID!, $verdict: Verdict!, $by: String!, $note: String) {
  decide(a: $a, b: $b, verdict: $verdict, by: $by, note: $note) { a b verdict by at note undoneBy undoneAt canonical { id } } }`;
const undoDecision = 'mutation ($a: ID!, $b: ID!, $by: String!) { undoDecision(a: $a, b: $b, by: $by) }';
const by = 'a fictional editor';
const another = 'another fictional editor';

describeStores('duplicates over $name', (store) => {
  let app: App;
  let engine: Engine;
  let close: () => Promise<void>;
  const pairs = async () => {
    await engine.compareAll(neverStopped);
    const { data, errors } = await ask(app, suggested);
    expect(errors).toEqual([]);
    const { nodes }: { nodes: { a: { id: string }; b: { id: string }; band: string; decision: { verdict: string } | null }[] } =
      data['duplicates'];
    return nodes.map(({ a, b, band, decision }) => [a.id, b.id, band, decision?.verdict ?? null]);
  };
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    await write(engine, people);
    app = createApp({ engine, log: createLog(), pages: null, token: null, now: () => new Date('2030-01-02T03:04:05.678Z') });
  });
  afterEach(() => close());

  test('are suggested across scripts, likely only where the graph agrees, and relatives are not', async () => {
    expect(await pairs()).toEqual([
      ['clerk-arabic', 'clerk-latin', 'LIKELY', null],
      ['clerk-arabic', 'stranger', 'POSSIBLE', null],
      ['clerk-latin', 'stranger', 'POSSIBLE', null],
    ]);
    expect((await ask(app, '{ duplicates { compared toCompare common } }')).data).toEqual({
      duplicates: { compared: 6, toCompare: 0, common: 0 },
    });
    const { data } = await ask(
      app,
      '{ duplicates(entity: "clerk-latin", first: 1) { nodes { score evidence { text ar: text(language: AR) weight } words { a b how } } compared } }',
    );
    expect(data).toMatchObject({
      duplicates: {
        nodes: [
          {
            evidence: [
              { text: '“فريد الوهمي الخيالي” and “Farid al-Wahmi al-Khayali” are alike as names' },
              { text: 'Claims tie both to Fictional Cell', ar: 'تربط ادعاءات كليهما بـFictional Cell', weight: 0.06 },
            ],
            words: [
              { a: 'فريد', b: 'Farid', how: 'reads alike, no other has it so written' },
              { a: 'الوهمي', b: 'al-Wahmi', how: 'reads alike, no other has it so written' },
              { a: 'الخيالي', b: 'al-Khayali', how: 'reads alike, no other has it so written' },
            ],
          },
        ],
        compared: 1,
      },
    });
  });

  test('come page by page, none twice and none missing', async () => {
    await engine.compareAll(neverStopped);
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { data } = await ask(
        app,
        'query ($after: String) { duplicates(first: 1, after: $after) { nodes { a { id } b { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const answer: { nodes: { a: { id: string }; b: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } =
        data['duplicates'];
      seen.push(...answer.nodes.map(({ a, b }) => `${a.id} ${b.id}`));
      after = answer.pageInfo.endCursor;
      if (!answer.pageInfo.hasNextPage) break;
    }
    expect(after).toBeNull();
    expect(seen).toEqual(['clerk-arabic clerk-latin', 'clerk-arabic stranger', 'clerk-latin stranger']);
  });

  test('that a person told apart are not suggested again, and those not sure of come last', async () => {
    await ask(app, decide, { a: 'clerk-latin', b: 'clerk-arabic', verdict: 'UNSURE', by });
    await ask(app, decide, { a: 'stranger', b: 'clerk-arabic', verdict: 'DIFFERENT', by });
    expect(await pairs()).toEqual([
      ['clerk-latin', 'stranger', 'POSSIBLE', null],
      ['clerk-arabic', 'clerk-latin', 'LIKELY', 'UNSURE'],
    ]);
  });

  test('become one by a recorded decision, and two again when it is undone', async () => {
    const { data, errors } = await ask(app, decide, {
      a: 'clerk-latin',
      b: 'clerk-arabic',
      verdict: 'SAME',
      by: ` ${by} `,
      note: 'Same cell.',
    });
    expect(errors).toEqual([]);
    const decision = {
      a: 'clerk-arabic',
      b: 'clerk-latin',
      verdict: 'SAME',
      by,
      at: '2030-01-02T03:04:05.678Z',
      note: 'Same cell.',
      undoneBy: null,
      undoneAt: null,
      canonical: { id: 'clerk-arabic' },
    };
    expect(data).toEqual({ decide: decision });
    const shown =
      '{ entity(id: "clerk-latin") { id mergedIds degree names { text from } relationships { nodes { id source { id } } } allegations { nodes { id about { id } } } } }';
    expect((await ask(app, shown)).data).toEqual({
      entity: {
        id: 'clerk-arabic',
        mergedIds: ['clerk-latin'],
        degree: 2,
        names: [
          { text: 'فريد الوهمي الخيالي', from: null },
          { text: 'Farid al-Wahmi al-Khayali', from: 'clerk-latin' },
        ],
        relationships: {
          nodes: [
            { id: 'a-in-cell', source: { id: 'clerk-arabic' } },
            { id: 'b-in-cell', source: { id: 'clerk-arabic' } },
          ],
        },
        allegations: {
          nodes: [
            { id: 'a', about: [{ id: 'clerk-arabic' }] },
            { id: 'b', about: [{ id: 'clerk-arabic' }] },
          ],
        },
      },
    });
    expect((await ask(app, '{ search(text: "Farid Wahmi Khayali", first: 1) { entity { id } } }')).data).toEqual({
      search: [{ entity: { id: 'clerk-arabic' } }],
    });
    expect(await pairs()).toEqual([['clerk-arabic', 'stranger', 'POSSIBLE', null]]);
    const undo = () => ask(app, undoDecision, { a: 'clerk-latin', b: 'clerk-arabic', by: ` ${another} ` });
    expect((await undo()).data).toEqual({ undoDecision: true });
    expect((await undo()).data).toEqual({ undoDecision: false });
    expect((await ask(app, '{ entity(id: "clerk-latin") { id mergedIds names { from } } }')).data).toEqual({
      entity: { id: 'clerk-latin', mergedIds: [], names: [{ from: null }] },
    });
    const kept =
      '{ decisions { totalCount nodes { a b verdict by at note undoneBy undoneAt canonical { id } } pageInfo { hasNextPage } } }';
    expect((await ask(app, kept)).data).toEqual({
      decisions: {
        totalCount: 1,
        nodes: [{ ...decision, undoneBy: another, undoneAt: '2030-01-02T03:04:05.678Z', canonical: null }],
        pageInfo: { hasNextPage: false },
      },
    });
  });

  test('refuse what makes no sense, with a code', async () => {
    const refused = async (variables: Readonly<Record<string, unknown>>) =>
      codes(await ask(app, decide, { a: 'stranger', b: 'brother', verdict: 'SAME', by, ...variables }));
    expect(await refused({ b: 'cell' })).toEqual(['DECISION_REFUSED']);
    expect(await refused({ b: 'stranger' })).toEqual(['DECISION_REFUSED']);
    expect(await refused({ b: 'nobody' })).toEqual(['UNKNOWN_ENTITY']);
    expect(await refused({ b: 'No Id!' })).toEqual(['UNKNOWN_ENTITY']);
    expect(await refused({ by: '  ' })).toEqual(['INVALID_ARGUMENT']);
    expect(await refused({ by: 'x'.repeat(201) })).toEqual(['INVALID_ARGUMENT']);
    expect(await refused({ note: 'a\u0000b' })).toEqual(['INVALID_ARGUMENT']);
    expect(await refused({ note: 'a\u202eb' })).toEqual(['INVALID_ARGUMENT']);
    expect(codes(await ask(app, '{ duplicates(after: "no cursor") { compared } }'))).toEqual(['INVALID_ARGUMENT']);
    expect(codes(await ask(app, '{ duplicates(entity: "nobody") { compared } }'))).toEqual(['UNKNOWN_ENTITY']);
    expect((await ask(app, '{ decisions { totalCount } }')).data).toEqual({ decisions: { totalCount: 0 } });
  });

  test('are undone by somebody only, and stay as they are where nobody is named', async () => {
    const pair = { a: 'clerk-latin', b: 'clerk-arabic' };
    await ask(app, decide, { ...pair, verdict: 'SAME', by });
    const refusals = [' \n ', 'x'.repeat(201), 'a\u0000b', 'a\u202eb', 'a\ud800'];
    for (const wrong of refusals) {
      const refusal = await ask(app, undoDecision, { ...pair, by: wrong });
      expect(codes(refusal)).toEqual(['INVALID_ARGUMENT']);
      const likewise = await ask(app, decide, { ...pair, verdict: 'DIFFERENT', by: wrong });
      expect(refusal.errors.map(({ message }) => message)).toEqual(likewise.errors.map(({ message }) => message));
    }
    expect(codes(await ask(app, 'mutation { undoDecision(a: "clerk-latin", b: "clerk-arabic") }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const { data } = await ask(app, '{ decisions { nodes { verdict undoneBy undoneAt canonical { id } } } }');
    expect(data).toEqual({
      decisions: { nodes: [{ verdict: 'SAME', undoneBy: null, undoneAt: null, canonical: { id: 'clerk-arabic' } }] },
    });
    expect((await ask(app, undoDecision, { ...pair, by: 'x'.repeat(200) })).data).toEqual({ undoDecision: true });
  });

  test('are decided by a request that changes things, never by a link', async () => {
    const question = encodeURIComponent('mutation { decide(a: "stranger", b: "clerk-arabic", verdict: SAME, by: "a link") { verdict } }');
    const response = await app.fetch(
      new Request(`http://localhost/graphql?query=${question}`, { headers: { accept: 'application/json' } }),
    );
    expect(response.status).toBe(405);
    expect((await ask(app, '{ decisions { totalCount } }')).data).toEqual({ decisions: { totalCount: 0 } });
  });
});
