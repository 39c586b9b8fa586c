import { createHash } from 'node:crypto';

/** What an id is made of: what the mapping writes, and the cells of the key in the order of its columns. */
type KeyOf = { readonly dataset: string; readonly literal: string; readonly cells: readonly string[] };

/** An id as FollowTheMoney makes it. madeOf: that of which it is made; two that are not equal are never one, though their ids may be. */
type EntityKey = { readonly id: string; readonly madeOf: string };

/** The id of an entity by its key: SHA-1 of the name of the data set, of key_literal, and of the cells that hold anything in the order of their bytes, with nothing between them, as followthemoney.mapping makes it. null: no cell holds anything. */
export function entityKey({ dataset, literal, cells }: KeyOf): EntityKey | null {
  const values = cells
    .filter((cell) => cell !== '')
    .map((cell) => Buffer.from(cell))
    .toSorted((one, other) => Buffer.compare(one, other));
  if (values.length === 0) return null;
  const digest = createHash('sha1').update(dataset).update(literal);
  for (const value of values) digest.update(value);
  return { id: digest.digest('hex'), madeOf: JSON.stringify([literal, ...values.map(String)]) };
}
