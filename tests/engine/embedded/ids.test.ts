import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byId } from '#server/domain/id.ts';
import { compareIds, draftOfIds, idAt } from '#server/engine/embedded/ids.ts';

const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9.:-]{0,6}[a-z0-9])?$/u);
const row = fc.oneof(fc.nat(4), fc.constantFrom(16_383, 16_384, 16_385, 40_000));

test('ids come back as they were set, in later versions and in those before, and stand in the order of their texts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(row, fc.oneof(id, fc.constant(''))), { maxLength: 8 }), { maxLength: 4 }), (versions) => {
      const plain = new Map<number, string>();
      let ids: ReturnType<ReturnType<typeof draftOfIds>['done']> = [];
      for (const sets of versions) {
        const [before, saidBefore] = [ids, new Map(plain)];
        const draft = draftOfIds(ids);
        for (const [n, text] of sets) {
          draft.set(n, text);
          plain.set(n, text);
        }
        ids = draft.done();
        for (const [n, text] of saidBefore) expect(idAt(before, n)).toBe(text);
        for (const [n, text] of plain) expect(idAt(ids, n)).toBe(text);
        for (const a of plain.keys())
          for (const b of plain.keys()) expect(Math.sign(compareIds(ids, a, b))).toBe(byId(plain.get(a) ?? '', plain.get(b) ?? ''));
      }
    }),
    { numRuns: 40, seed: 4 },
  );
});
