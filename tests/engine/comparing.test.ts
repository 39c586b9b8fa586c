import { afterEach, beforeEach, expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { compareAll } from '#server/engine/compareAll.ts';
import type { Engine } from '#server/engine/engine.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { nothingRemembered } from '#server/engine/walk/remembered.ts';
import type { SuggestionPage } from '#server/engine/suggestion.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { duplicates } from '#server/engine/walk/duplicates.ts';
import type { Batch } from '#server/engine/batch.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { signed, write } from '#tests/engine/write.ts';

const house = (id: string, name: string) =>
  entity(id, 'ORGANIZATION', { names: [{ text: name, script: 'Latn', language: null, kind: 'PRIMARY' }] });
const lantern = 'Lantern Trading House';
const harbour = 'Imaginary Harbour Bank';
const ruling = { by: signed.by, at: signed.at, note: null };

/** Fictional bodies: two of one name, two of another, and a registry of its own name. */
const bodies = batch({
  entities: [
    house('lantern-1', lantern),
    house('lantern-2', lantern),
    house('harbour-1', harbour),
    house('harbour-2', harbour),
    house('registry', 'Quiet Registry Office'),
  ],
  documents: [document('one')],
});

/** A page with all that it says in words. */
const spoken = ({ suggestions, ...rest }: SuggestionPage) => ({
  ...rest,
  suggestions: suggestions.map(({ evidence, words, ...each }) => ({
    ...each,
    evidence: evidence.map(({ text, weight }) => [inLanguage(text, 'EN'), weight]),
    words: words.map(({ a, b, how }) => [a, b, inLanguage(how, 'EN')]),
  })),
});

describeStores('entities are compared in the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    await write(engine, bodies);
  });
  afterEach(() => close());

  const waiting = async () => (await told(engine).toCompare(100)).map(({ id }) => id).toSorted();
  const page = () => told(engine).duplicates({ entity: null, first: 100, after: null });
  const shown = async () => (await page()).suggestions.map(({ a, b }) => `${a} ${b}`);
  const found = async () => (await told(engine).foundPairs(null, 100)).map(({ place }) => place);
  const compared = () => engine.compareAll(neverStopped);
  const both = ['harbour-1 harbour-2', 'lantern-1 lantern-2'];

  test('when they were loaded, and then only those that a change touches', async () => {
    expect(await page()).toEqual({ suggestions: [], compared: 0, toCompare: 5, inPart: 0, end: null });
    await compared();
    expect(await page()).toMatchObject({ compared: 5, toCompare: 0, inPart: 0 });
    expect(await shown()).toEqual(both);

    await write(engine, batch({ allegations: [claim('said', 'registry', 'one', { about: [toId('lantern-1')] })] }));
    expect(await waiting()).toEqual(['lantern-1']);
    const tied = batch({
      relationships: [tie('l1', 'MEMBER_OF', 'lantern-1', 'registry', ['said']), tie('l2', 'MEMBER_OF', 'lantern-2', 'registry', ['said'])],
    });
    const { change } = await write(engine, tied);
    expect(await waiting()).toEqual(['lantern-1', 'lantern-2', 'registry']);
    await compared();
    expect((await page()).suggestions.map(({ a, band }) => `${a} ${band}`)).toEqual(['lantern-1 LIKELY', 'harbour-1 POSSIBLE']);

    await engine.undoChange(change.id, { id: toId('undone'), ...signed });
    expect(await waiting()).toEqual(['lantern-1', 'lantern-2', 'registry']);
    await compared();
    expect(await shown()).toEqual(both);

    await write(engine, batch({ entities: [house('lantern-2', 'Quiet Registry Office')] }));
    await compared();
    expect(await shown()).toEqual(['harbour-1 harbour-2', 'lantern-2 registry']);
    expect(await waiting()).toEqual([]);
  });

  test('again where a claim elsewhere says no longer what a tie rests on', async () => {
    const said = claim('said', 'registry', 'one');
    await write(engine, batch({ allegations: [said], relationships: [tie('l1', 'MEMBER_OF', 'lantern-1', 'registry', ['said'])] }));
    await compared();
    await write(engine, batch({ allegations: [{ ...said, status: 'RETRACTED' }] }));
    expect(await waiting()).toEqual(['lantern-1', 'registry']);
  });

  test('and what was decided, merged or withdrawn since is not offered, compared again or not', async () => {
    const loaded = await write(engine, batch({ entities: [house('lantern-3', lantern), house('harbour-3', harbour)] }));
    await compared();
    const lanterns = ['lantern-1 lantern-2', 'lantern-1 lantern-3', 'lantern-2 lantern-3'];
    const harbours = ['harbour-1 harbour-2', 'harbour-1 harbour-3', 'harbour-2 harbour-3'];
    expect(await shown()).toEqual([...harbours, ...lanterns]);

    const [one, two, three] = ['lantern-1', 'lantern-2', 'lantern-3'].map(toId);
    if (!one || !two || !three) throw new TypeError('three houses');
    await engine.decide({ ...ruling, a: one, b: two, verdict: 'SAME' });
    await engine.decide({ ...ruling, a: toId('harbour-1'), b: toId('harbour-2'), verdict: 'DIFFERENT' });
    const left = [...harbours.slice(1), 'lantern-1 lantern-3'];
    expect(await shown()).toEqual(left);
    await compared();
    expect([await shown(), (await found()).length]).toEqual([left, 3]);

    await engine.undo(one, two, { by: signed.by, at: signed.at });
    await engine.undo(toId('harbour-1'), toId('harbour-2'), { by: signed.by, at: signed.at });
    await compared();
    expect(await shown()).toEqual([...harbours, ...lanterns]);

    await engine.undoChange(loaded.change.id, { id: toId('undone'), ...signed });
    expect(await shown()).toEqual(both);
    await compared();
    expect([await found(), await waiting()]).toEqual([['10250000 harbour-1 harbour-2', '10250000 lantern-1 lantern-2'], []]);
  });

  test('and a page is full whatever was decided since, and says rightly whether there is another', async () => {
    await write(engine, batch({ entities: Array.from({ length: 6 }, (_, n) => house(`tower-${n}`, 'Invented Tower Fund')) }));
    await compared();
    const all = (await page()).suggestions;
    expect(all).toHaveLength(17);
    for (const { a, b } of all.slice(1, 15)) await engine.decide({ ...ruling, a, b, verdict: 'DIFFERENT' });
    const left = [all[0], ...all.slice(15)].flatMap((each) => (each ? [`${each.a} ${each.b}`] : []));
    const first = await told(engine).duplicates({ entity: null, first: 2, after: null });
    expect(first.suggestions.map(({ a, b }) => `${a} ${b}`)).toEqual(left.slice(0, 2));
    const second = await told(engine).duplicates({ entity: null, first: 2, after: first.end });
    expect([second.suggestions.map(({ a, b }) => `${a} ${b}`), second.end]).toEqual([left.slice(2), null]);
    const whole = await told(engine).duplicates({ entity: null, first: 3, after: null });
    expect([whole.suggestions.length, whole.end]).toEqual([3, null]);
  });

  test('and what is remembered of a page is what a new start says, whatever was changed', async () => {
    const said = (id: string, about: readonly string[]) => claim(id, 'registry', 'one', { about: about.map(toId) });
    const pair = (a: string, b: string) => ({ a: toId(a), b: toId(b) });
    await compared();
    const changes: (() => Promise<unknown>)[] = [
      () => write(engine, batch({ allegations: [said('s1', ['lantern-1', 'lantern-2'])] })),
      () =>
        write(
          engine,
          batch({
            allegations: [said('s2', ['registry'])],
            relationships: [
              tie('t1', 'MEMBER_OF', 'lantern-1', 'registry', ['s2']),
              tie('t2', 'MEMBER_OF', 'lantern-2', 'registry', ['s2']),
            ],
          }),
        ),
      () => write(engine, batch({ entities: [house('registry', 'Loud Registry Office')] })),
      () => write(engine, batch({ entities: [house('lantern-9', 'Lantern Paper Office'), house('tower', 'Trading Tower House')] })),
      () => write(engine, batch({ relationships: [tie('t3', 'MEMBER_OF', 'tower', 'registry', ['s2'])] })),
      () => write(engine, batch({ allegations: [{ ...said('s2', ['registry']), status: 'RETRACTED' }] })),
      () => write(engine, batch({ allegations: [said('s2', ['registry'])] })),
      () => engine.decide({ ...ruling, ...pair('registry', 'tower'), verdict: 'SAME' }),
      () => engine.undo(toId('registry'), toId('tower'), { by: signed.by, at: signed.at }),
      () => engine.decide({ ...ruling, ...pair('harbour-1', 'harbour-2'), verdict: 'UNSURE' }),
      () => engine.decide({ ...ruling, ...pair('harbour-1', 'harbour-2'), verdict: 'DIFFERENT' }),
    ];
    for (const change of changes) {
      await page();
      await change();
      const anew = await duplicates(told(engine), { entity: null, first: 100, after: null }, nothingRemembered());
      expect(spoken(await page())).toEqual(spoken(anew));
    }
  });

  test('and only those pairs are judged anew that a change concerns', async () => {
    await compared();
    const asked: string[] = [];
    const reading = told(engine);
    const relationshipsOf: typeof reading.relationshipsOf = (ids, question) => {
      asked.push(...ids);
      return reading.relationshipsOf(ids, question);
    };
    const remembered = nothingRemembered();
    const read = () => duplicates({ ...reading, relationshipsOf }, { entity: null, first: 100, after: null }, remembered);
    const judged = async (change: Batch | null) => {
      if (change) await write(engine, change);
      asked.length = 0;
      const { suggestions } = await read();
      return [suggestions.length, asked.toSorted()];
    };
    expect(await judged(null)).toEqual([2, ['harbour-1', 'harbour-2', 'lantern-1', 'lantern-2']]);
    expect(await judged(null)).toEqual([2, []]);
    expect(await judged(batch({ entities: [house('stranger', 'Quiet Paper Office')] }))).toEqual([2, []]);
    const said = claim('said', 'registry', 'one', { about: [toId('harbour-1')] });
    expect(await judged(batch({ allegations: [said] }))).toEqual([2, ['harbour-1', 'harbour-2']]);
    expect(await judged(batch({ entities: [house('another', 'Paper Lantern')] }))).toEqual([2, ['lantern-1', 'lantern-2']]);
  });

  test('in parts: what was done before a stop is kept, and the rest is done afterwards', async () => {
    const many = Array.from({ length: 12 }, (_, n) => house(`tower-${String(n).padStart(2, '0')}`, 'Invented Tower Fund'));
    await write(engine, batch({ entities: many }));
    const stop = new AbortController();
    const keepsOnce: Pick<Engine, 'reading' | 'keepComparisons'> = {
      reading: engine.reading,
      async keepComparisons(comparisons) {
        await engine.keepComparisons(comparisons);
        stop.abort(new Error('stopped'));
      },
    };
    await expect(compareAll(keepsOnce, stop.signal)).rejects.toThrow('stopped');
    const { compared: done, toCompare } = await page();
    expect([done > 0, toCompare > 0, done + toCompare]).toEqual([true, true, 17]);
    await Promise.all([compared(), compared()]);
    expect(await found()).toHaveLength((12 * 11) / 2 + 2);
    expect(await page()).toMatchObject({ compared: 17, toCompare: 0, suggestions: { length: 68 } });
  });

  test('again where something changed after they were read and before it was kept', async () => {
    let isFirst = true;
    await compareAll(
      {
        reading: engine.reading,
        async keepComparisons(comparisons) {
          if (isFirst) await write(engine, batch({ entities: [house('lantern-2', harbour)] }));
          isFirst = false;
          await engine.keepComparisons(comparisons);
        },
      },
      neverStopped,
    );
    expect(await shown()).toEqual(['harbour-1 harbour-2', 'harbour-1 lantern-2', 'harbour-2 lantern-2']);
    expect(await waiting()).toEqual([]);
  });
});
