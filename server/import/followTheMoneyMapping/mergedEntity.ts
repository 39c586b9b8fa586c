import { z } from 'zod';
import type { Telling } from '#server/import/followTheMoney/listedAt.ts';
import { schemaNamed, type Schema } from '#server/import/followTheMoney/model.ts';

/** Where a key stands. columns: what it is a key of. */
export type KeyAt = { readonly columns: string; readonly file: string; readonly line: number };

/** What rows say together of one id. row: the number of the first of them, among those of all tables; inOrder: what its id is made of in the order of columns, by what makes it; weight: about how many characters it holds. */
export type MergedEntity = {
  readonly id: string;
  readonly row: number;
  readonly madeOf: string;
  readonly inOrder: Map<string, string>;
  readonly values: Map<string, Set<string>>;
  readonly tellings: Telling[];
  schema: Schema;
  names: { readonly known: Set<string>; readonly at: KeyAt; readonly shown: string } | null;
  /** Where each key of other columns stands first, and each property that tells things apart. */
  readonly keys: KeyAt[];
  readonly toldAt: Map<string, KeyAt>;
  isByName: boolean;
  ends: string | null;
  weight: number;
};

const schema = z.string().transform((name, context) => {
  const found = schemaNamed(name);
  if (found !== null) return found;
  context.addIssue(`there is no schema ${name}`);
  return z.NEVER;
});
const keyAt = z.object({ columns: z.string(), file: z.string(), line: z.number() });
const texts = z.array(z.string());
const telling = z.object({
  file: z.string(),
  line: z.number(),
  lineTo: z.number(),
  sha256: z.string(),
  schema,
  values: z.array(z.tuple([z.string(), texts])),
});
const merged = z.object({
  id: z.string(),
  row: z.number(),
  madeOf: z.string(),
  inOrder: z.array(z.tuple([z.string(), z.string()])),
  tellings: z.array(telling),
  schema,
  names: z.object({ known: texts, at: keyAt, shown: z.string() }).nullable(),
  keys: z.array(keyAt),
  toldAt: z.array(z.tuple([z.string(), keyAt])),
  isByName: z.boolean(),
  ends: z.string().nullable(),
  weight: z.number(),
});

/** An entity as a text. Its values stand in what tells them. */
export function mergedText(entity: MergedEntity): string {
  const { id, row, madeOf, keys, isByName, ends, weight, names } = entity;
  return JSON.stringify({
    id,
    row,
    madeOf,
    keys,
    isByName,
    ends,
    weight,
    schema: entity.schema.name,
    inOrder: [...entity.inOrder],
    tellings: entity.tellings.map(({ listed, ...place }) => ({
      ...place,
      schema: listed.schema.name,
      values: Array.from(listed.values, ([name, said]): [string, string[]] => [name, [...said]]),
    })),
    names: names && { ...names, known: [...names.known] },
    toldAt: [...entity.toldAt],
  } satisfies z.input<typeof merged>);
}

/** The entity that a text was made of. */
export function mergedIn(text: string): MergedEntity {
  const { inOrder, tellings, names, toldAt, id, ...rest } = merged.parse(JSON.parse(text));
  const values = new Map<string, Set<string>>();
  for (const told of tellings) addValues(values, told.values);
  return {
    ...rest,
    id,
    values,
    inOrder: new Map(inOrder),
    tellings: tellings.map(({ schema: own, values: said, ...place }) => ({
      ...place,
      listed: { id, schema: own, values: new Map(said), besides: [] },
    })),
    names: names && { ...names, known: new Set(names.known) },
    toldAt: new Map(toldAt),
  };
}

/** Adds values to those of their properties. */
export function addValues(to: Map<string, Set<string>>, added: Iterable<readonly [string, readonly string[]]>): void {
  for (const [name, more] of added) {
    const own = to.get(name) ?? new Set<string>();
    to.set(name, own);
    for (const text of more) own.add(text);
  }
}
