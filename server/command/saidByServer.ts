import { said } from '#server/import/words/said.ts';
import { z } from 'zod';
import { isId } from '#server/domain/id.ts';

const count = z.int().nonnegative();
const lists = <Counts extends z.ZodType>(counts: Counts) =>
  z.object({ documents: counts, entities: counts, allegations: counts, relationships: counts });
const claim = z.object({ line: count.nullable(), words: z.string() });
const edition = z.object({
  document: z.string().refine(isId),
  name: z.string(),
  earlier: z.object({ id: z.string().refine(isId), title: z.string(), name: z.string().nullable() }),
  number: count,
  fresh: count,
  gone: count,
  changed: count,
  same: count,
  first: z.object({
    fresh: z.array(claim),
    gone: z.array(claim),
    changed: z.array(z.object({ before: claim, after: claim })),
  }),
});
const complaint = z.object({
  file: z.string(),
  line: count,
  column: count,
  message: z.string(),
  fault: z.string().optional(),
  more: count.optional(),
});
const placed = complaint.transform((each) => ({ ...each, said: said('asWords', { words: each.message }) }));
const held = {
  rows: count.nullable(),
  notes: z.array(z.string()),
  decisions: count,
  dossiers: z.array(z.string()),
  editions: z.array(edition),
  leftOut: z.object({ rows: count, of: count, complaints: z.array(placed) }),
  counts: lists(z.object({ read: count, created: count, changed: count })),
};

const schema = z.union([
  z.object({ doing: z.string(), rows: count, of: count.nullable() }),
  z.object({
    report: z.union([
      z.object({ ...held, written: z.literal(false) }),
      z.object({ ...held, written: z.literal(true), changes: z.array(z.string().refine(isId)) }),
    ]),
  }),
  z.object({
    failed: z.object({
      code: z.string(),
      message: z.string(),
      complaints: z.array(placed).nullable(),
    }),
  }),
]);

/** What a line of the server's answer to an import says. */
export type SaidByServer = z.infer<typeof schema>;

/** Reads a line of the server's answer to an import; null of what is none. */
export function saidBy(line: string): SaidByServer | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
