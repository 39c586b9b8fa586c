/** A question in Cypher, as data: values only in params. */
export type Query = { readonly text: string; readonly params: Readonly<Record<string, unknown>> };

/** A record of an answer, or the properties of a node or relationship, as the driver gave them. */
export type Row = Readonly<Record<string, unknown>>;

/** Asks a question within a transaction. */
export type Ask = (query: Query) => Promise<readonly Row[]>;
