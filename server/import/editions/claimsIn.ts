import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';
import type { LandingReading } from '#server/import/land.ts';

const claimsAtOnce = 1_000;

/** Claims of a document as they were written, in the order of their places, with the ties that they carry or deny. */
export async function* claimsIn(
  reading: LandingReading,
  document: Id,
): AsyncIterable<{ readonly claim: AllegationRecord; readonly ties: readonly Id[] }> {
  let counted: { readonly counted?: number } = {};
  for (let after: Id | null = null, more = true; more;) {
    const [slice] = await reading.findAllegations([{ document, speaker: null, about: null, first: claimsAtOnce, after, ...counted }]);
    if (slice !== undefined) counted = { counted: slice.total };
    const items = slice?.items ?? [];
    const written = await reading.writtenAllegations(items.map(({ id }) => id));
    for (const [index, { relationships }] of items.entries()) {
      const claim = written[index] ?? null;
      if (claim !== null) yield { claim, ties: relationships };
    }
    more = slice?.more ?? false;
    after = items.at(-1)?.id ?? null;
  }
}
