import type { Transaction } from 'neo4j-driver';
import { toRow } from '#server/engine/stored/read.ts';

/** A question in Cypher, as data: values only in params. */
export type Query = { readonly text: string; readonly params: Readonly<Record<string, unknown>> };

/** A record of an answer, or the properties of a node or relationship, as the driver gave them. */
export type Row = Readonly<Record<string, unknown>>;

/** Asks a question within a transaction. */
export type Ask = (query: Query) => Promise<readonly Row[]>;

/** The records that a transaction answers. */
export async function rowsOf(transaction: Pick<Transaction, 'run'>, { text, params }: Query): Promise<readonly Row[]> {
  const { records } = await transaction.run(text, { ...params });
  return records.map((record) => toRow(record.toObject()));
}
