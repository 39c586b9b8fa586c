import type { Batch } from '#server/engine/batch.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';

const neighbors = 200;

/** How many hubs the graph has; more than the embedded store keeps rows of, as in a large graph. */
export const hubs = 150;

/** A fictional hub with 200 neighbors and 400 relationships, each resting on two claims: one of the neighborhoods that the benchmarks ask for. */
export function hub(number: number): Batch {
  const own = (word: string) => `${word}-${number}`;
  const people = Array.from({ length: neighbors }, (_, n) => own(`bench-${n}`));
  const claims = Array.from({ length: 40 }, (_, n) => own(`claim-${n}`));
  const rest = (n: number) => [own(`claim-${n % 40}`), own(`claim-${(n + 7) % 40}`)];
  return batch({
    entities: [entity(own('hub'), 'UNIT'), entity('one-speaker'), entity('other-speaker'), ...people.map((id) => entity(id))],
    documents: [document(own('report')), document(own('copied-report'), { copyOf: document(own('report')).id })],
    allegations: claims.map((id, n) =>
      claim(id, n % 2 ? 'one-speaker' : 'other-speaker', own(n % 3 ? 'report' : 'copied-report'), { reliability: 'C', credibility: 3 }),
    ),
    relationships: people.flatMap((id, n) => [
      tie(`in-${id}`, 'MEMBER_OF', id, own('hub'), rest(n)),
      tie(`with-${id}`, 'ASSOCIATED_WITH', id, people[(n + 1) % neighbors] ?? id, rest(n + 3)),
    ]),
  });
}

/** The question whose answer is 201 entities and 400 relationships. */
export const lean = `query Lean($ids: [ID!]!) { neighborhood(ids: $ids, first: 200) { entities { id kind label degree } relationships
  { id type inferred source { id } target { id } support { allegations denials independentDocuments } } omitted { reason count } } }`;

/** The same with names and two claims a relationship. */
export const fat = `query Fat($ids: [ID!]!) { neighborhood(ids: $ids, first: 200) { entities { id kind label degree names { text
  script kind } } relationships { id type inferred source { id label } target { id label } support { allegations denials
  independentDocuments } allegations { id claim stance speakers { id label } document { id title } } } omitted { reason count } } }`;
