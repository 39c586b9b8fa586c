import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import { recordedFromOf } from '#server/domain/recordedFrom.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';

/**
 * A batch in parts of about so many records, each of which a store takes by itself once it has those before: what names others comes after them, documents come together where what is recorded of who published one is from another, claims that contradict each other come together, and so do
 * all decisions, for one may stand only while another does not.
 */
export function* partsOf(batch: Batch, most: number): Iterable<Batch> {
  const publishers = new Set(batch.documents.map(({ publisher }) => publisher));
  const [unsourced, sourced] = [false, true].map((is) => batch.entities.filter((each) => recordedFromOf(each).length > 0 === is));
  const among = (sourced ?? []).filter(({ id }) => publishers.has(id));
  for (const entities of chunks(
    (unsourced ?? []).map((each) => [each]),
    most,
  ))
    yield { ...emptyBatch, entities };
  const documents = originalsFirst(batch.documents);
  const whole = among.length > 0 ? [documents] : documents.map((each) => [each]);
  for (const [at, some] of [...chunks(whole, most)].entries()) yield { ...emptyBatch, documents: some, entities: at === 0 ? among : [] };
  const rest = (sourced ?? []).filter(({ id }) => !publishers.has(id));
  for (const entities of chunks(
    rest.map((each) => [each]),
    most,
  ))
    yield { ...emptyBatch, entities };
  for (const allegations of chunks(contradicting(batch.allegations), most)) yield { ...emptyBatch, allegations };
  for (const relationships of chunks(
    batch.relationships.map((each) => [each]),
    most,
  ))
    yield { ...emptyBatch, relationships };
  const { dossiers, investigations, decisions } = batch;
  if (dossiers.length + investigations.length > 0) yield { ...emptyBatch, dossiers, investigations };
  if (decisions.length > 0) yield { ...emptyBatch, decisions };
}

/** Groups in rows of at least so many of their members, the last aside; no group is parted. */
function* chunks<Row>(groups: readonly (readonly Row[])[], least: number): Iterable<readonly Row[]> {
  let rows: Row[] = [];
  for (const group of groups) {
    rows.push(...group);
    if (rows.length < least) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** Documents after those that they were copied from, or succeed. */
function originalsFirst(documents: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const byId = new Map(documents.map((each) => [each.id, each] as const));
  const ordered = new Set<DocumentRecord>();
  const waiting = new Set<DocumentRecord>();
  for (const each of documents) {
    const left = [each];
    for (let at = left.at(-1); at !== undefined; at = left.at(-1)) {
      const { copyOf, succeeds } = at;
      const before = [copyOf, succeeds].flatMap((id) => (id === null ? [] : (byId.get(id) ?? []))).filter((one) => !ordered.has(one));
      if (waiting.has(at) || before.length === 0) {
        left.pop();
        ordered.add(at);
      } else {
        waiting.add(at);
        left.push(...before);
      }
    }
  }
  return [...ordered];
}

/** Claims in groups that contradict each other, on whichever way. */
function contradicting(claims: readonly AllegationRecord[]): readonly (readonly AllegationRecord[])[] {
  const byId = new Map<string, AllegationRecord>(claims.map((each) => [each.id, each]));
  const joined = new Map<string, string[]>();
  for (const { id, contradicts } of claims)
    for (const other of contradicts) {
      joined.set(id, [...(joined.get(id) ?? []), other]);
      joined.set(other, [...(joined.get(other) ?? []), id]);
    }
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    if (seen.has(claim.id)) return [];
    const group = new Set<string>([claim.id]);
    for (const id of group) for (const next of joined.get(id) ?? []) group.add(next);
    for (const id of group) seen.add(id);
    return [[...group].flatMap((id) => byId.get(id) ?? [])];
  });
}
