import type { Language } from '#graph-schema/generated/ontology.ts';
import type { Allegation, AllegationRecord } from '#server/domain/allegation.ts';
import { inLanguage } from '#server/domain/localized.ts';
import type { Id } from '#server/domain/id.ts';
import type { Difference } from '#server/import/editions/planEditions.ts';
import { asked, type LandingStore } from '#server/import/land.ts';

const mostTold = 20;

/** A claim as it is told in a report: its line in its file, and its words. */
type ToldClaim = { readonly line: number | null; readonly words: string };

/** What an edition says otherwise than the one before, counted, with the first claims of each sort. document: its id; name: of its file; earlier: the one before; number: which edition it is, counted from the first. */
export type EditionReport = {
  readonly document: Id;
  readonly name: string;
  readonly earlier: { readonly id: Id; readonly title: string; readonly name: string | null };
  readonly number: number;
  readonly fresh: number;
  readonly gone: number;
  readonly changed: number;
  readonly same: number;
  readonly first: {
    readonly fresh: readonly ToldClaim[];
    readonly gone: readonly ToldClaim[];
    readonly changed: readonly { readonly before: ToldClaim; readonly after: ToldClaim }[];
  };
};

/** Tells differences. claims: those of the files, by their ids. */
export async function editionReports(
  store: LandingStore,
  differences: readonly Difference[],
  claims: ReadonlyMap<Id, AllegationRecord>,
  language: Language,
): Promise<readonly EditionReport[]> {
  const before = differences.flatMap(({ gone, changed }) => [
    ...gone.slice(0, mostTold),
    ...changed.slice(0, mostTold).map((each) => each.before),
  ]);
  const rows = await asked(store, (reading) => reading.allegations(before));
  const held = new Map<Id, Allegation>(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
  const told = (id: Id): ToldClaim => {
    const claim = claims.get(id) ?? held.get(id);
    return { line: claim?.locator?.lineFrom ?? null, words: claim === undefined ? id : (inLanguage(claim.claim, language) ?? id) };
  };
  return differences.map(({ listing: { document }, earlier, number, fresh, gone, changed, same }) => ({
    document: document.id,
    name: document.fileName ?? document.title,
    earlier: { id: earlier.id, title: earlier.title, name: earlier.fileName },
    number,
    fresh: fresh.length,
    gone: gone.length,
    changed: changed.length,
    same,
    first: {
      fresh: fresh.slice(0, mostTold).map(told),
      gone: gone.slice(0, mostTold).map(told),
      changed: changed.slice(0, mostTold).map((each) => ({ before: told(each.before), after: told(each.after) })),
    },
  }));
}

/** The claims that reports tell of, among all that are passed. */
export function claimsToTell(differences: readonly Difference[]): ReadonlySet<Id> {
  return new Set(
    differences.flatMap(({ fresh, changed }) => [...fresh.slice(0, mostTold), ...changed.slice(0, mostTold).map(({ after }) => after)]),
  );
}
