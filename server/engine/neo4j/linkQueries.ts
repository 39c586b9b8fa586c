import type { Batch } from '#server/engine/batch.ts';
import type { Held } from '#server/engine/changes/plan.ts';
import { createChains, createLinks, putChains, putLinks, type Link, type Links } from '#server/engine/neo4j/cypher/write.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Links the claims, documents and dossiers of a batch with all that they name, once all of it is written. Only those that stood before can have links that are no more. */
export function linkQueries({ documents, allegations, dossiers }: Batch, held: Held): Query[] {
  const linked = <Item extends { readonly id: string }>(
    items: readonly Item[],
    before: ReadonlyMap<string, unknown>,
    to: (item: Item) => readonly (string | null)[],
    create: (rows: Links) => Query,
    put: (rows: Links) => readonly Query[],
  ) => {
    const rows = items.map((item) => ({ id: item.id, to: to(item).filter((id) => id !== null) }));
    const [old, fresh] = [rows.filter(({ id }) => before.has(id)), rows.filter((row) => !before.has(row.id) && row.to.length > 0)];
    return [...(fresh.length > 0 ? [create(fresh)] : []), ...(old.length > 0 ? put(old) : [])];
  };
  const links = <Item extends { readonly id: string }>(
    link: Link,
    items: readonly Item[],
    before: ReadonlyMap<string, unknown>,
    to: (item: Item) => readonly (string | null)[],
  ) =>
    linked(
      items,
      before,
      to,
      (rows) => createLinks(link, rows),
      (rows) => putLinks(link, rows),
    );
  return [
    ...links('(:Document)-[:PUBLISHED_BY]->(:Entity)', documents, held.documents, ({ publisher }) => [publisher]),
    ...links('(:Document)-[:COPY_OF]->(:Document)', documents, held.documents, ({ copyOf }) => [copyOf]),
    ...links('(:Document)-[:SUCCEEDS]->(:Document)', documents, held.documents, ({ succeeds }) => [succeeds]),
    ...links('(:Allegation)-[:REPORTED_IN]->(:Document)', allegations, held.allegations, ({ document }) => [document]),
    ...links('(:Allegation)-[:CLAIMED_BY]->(:Entity)', allegations, held.allegations, ({ speakers }) => speakers),
    ...links('(:Allegation)-[:ABOUT]->(:Entity)', allegations, held.allegations, ({ about }) => about),
    ...links('(:Allegation)-[:CONTRADICTS]->(:Allegation)', allegations, held.allegations, ({ contradicts }) => contradicts),
    ...linked(allegations, held.allegations, ({ transmittedBy }) => transmittedBy, createChains, putChains),
    ...links('(:Dossier)-[:HOLDS]->(:Document)', dossiers, held.dossiers, (dossier) => dossier.documents),
  ];
}
