import { byPlace, type AllegationRecord } from '#server/domain/allegation.ts';
import { leavingTypes, motivesRead } from '#server/domain/departure.ts';
import { everything } from '#server/domain/filter.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { isAsserted, type Evidence, type RelationshipRecord } from '#server/domain/relationship.ts';
import { strengthOf, supportOf } from '#server/domain/support.ts';
import type { Held } from '#server/engine/changes/plan.ts';
import type { Batch } from '#server/engine/batch.ts';
import { flag, motiveFlag } from '#server/engine/embedded/adjacency.ts';
import { number, type Database } from '#server/engine/embedded/database.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { evidenceFrom, isAccepted, originIn } from '#server/domain/evidence.ts';
import { evidenceBegins, readBody } from '#server/engine/stored/body.ts';
import { digested } from '#server/engine/stored/digest.ts';

/** Where documents come from, as the file says now. */
export function originsIn(database: Database): (document: Id) => Id {
  return originIn((document) => {
    const copyOf = database.one('SELECT copy_of FROM document WHERE id = ?', document)?.['copy_of'];
    return typeof copyOf === 'string' ? toId(copyOf) : null;
  });
}

/** A claim, and the evidence that it is, also as the bodies of the relationships that it carries write it; null where it is not accepted. */
export type Ground = { readonly claim: AllegationRecord; readonly said: { readonly evidence: Evidence; readonly json: string } | null };

/** What a claim gives to each of the relationships that it carries. */
export function groundIn(claim: AllegationRecord, originOf: (document: Id) => Id): Ground {
  if (!isAccepted(claim)) return { claim, said: null };
  const evidence = evidenceFrom(claim, originOf);
  return { claim, said: { evidence, json: JSON.stringify(evidence) } };
}

/** What a row says of a relationship that rests on these claims. The body is that of a Relationship, its evidence last. */
export function groundOf(
  { id, type, source, target, date, inferred, properties }: RelationshipRecord,
  grounds: readonly Ground[],
): { readonly body: string; readonly flags: number; readonly strength: number } {
  const inOrder = grounds.length < 2 ? grounds : grounds.toSorted((a, b) => byPlace(a.claim, b.claim));
  const said = inOrder.flatMap((each) => each.said ?? []);
  const evidence = said.map((each) => each.evidence);
  const allegations = inOrder.map(({ claim }) => claim.id);
  const alone = JSON.stringify({ id, type, source, target, date, inferred, allegations, properties });
  const body = digested(`${alone.slice(0, -1)}${evidenceBegins}${said.map(({ json }) => json).join(',')}]}`);
  const flags =
    (inferred ? flag.inferred : 0) |
    (evidence.length > 0 ? flag.carried : 0) |
    (evidence.some(({ stance }) => stance === 'DENIES') ? flag.denied : 0) |
    (isAsserted(evidence) ? flag.asserted : 0) |
    (leavingTypes.includes(type) ? motivesRead(everything, { evidence }).reduce((bits, motive) => bits | motiveFlag[motive], 0) : 0);
  return { body, flags, strength: strengthOf(supportOf(evidence)) };
}

const aStep = 64;

/** Sets anew, in steps, what relationships rest on that are not in a batch, where claims and documents are in it that the store held before, and answers their row numbers. Asked after all of it is written. */
export function* refreshEvidence(
  database: Database,
  batch: Batch,
  held: Held,
  originOf: (document: Id) => Id,
  touched: Touched,
): Generator<undefined, ReadonlySet<number>> {
  const resting = new Set<number>();
  const before = (list: 'allegations' | 'documents') => batch[list].flatMap(({ id }) => (held[list].has(id) ? [id] : []));
  const [claims, documents] = [before('allegations'), before('documents')];
  if (claims.length + documents.length === 0) return resting;
  const rows = database.all(
    `WITH RECURSIVE copy (id) AS (SELECT value FROM json_each(?1) UNION SELECT d.id FROM document d JOIN copy c ON d.copy_of = c.id)
     SELECT DISTINCT c.relationship AS n FROM carries c JOIN allegation a ON a.n = c.allegation WHERE a.id IN (SELECT value FROM json_each(?2)) OR a.document IN (SELECT id FROM copy)`,
    JSON.stringify(documents),
    JSON.stringify(claims),
  );
  const write = database.runner('UPDATE relationship SET body = ?, flags = ?, strength = ? WHERE n = ?');
  for (const [index, row] of rows.entries()) {
    if (index % aStep === 0) yield;
    const n = number(row, 'n');
    if (touched.relationships.has(n)) continue;
    const record = readBody('relationshipRecord', database.one('SELECT body FROM relationship WHERE n = ?', n));
    const carried = database.all('SELECT a.body FROM carries c JOIN allegation a ON a.n = c.allegation WHERE c.relationship = ?', n);
    const { body, flags, strength } = groundOf(
      record,
      carried.map((each) => groundIn(readBody('allegation', each), originOf)),
    );
    write(body, flags, strength, n);
    touched.relationships.add(n);
    resting.add(n);
  }
  return resting;
}
