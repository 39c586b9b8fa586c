import { createHash } from 'node:crypto';
import type { ReviewStatus } from '#graph-schema/generated/ontology.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import {
  becameOf,
  comparedBy,
  editionLabel,
  matchEditions,
  type Compared,
  type EditionClaim,
  type EditionDifference,
} from '#server/domain/edition.ts';
import { tellsLeftOut } from '#server/domain/leftOutMark.ts';
import type { Id } from '#server/domain/id.ts';
import type { Reading } from '#server/engine/engine.ts';
import { bounded } from '#server/graphql/arguments.ts';
import type { Context } from '#server/graphql/context.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

const mostCompared = 100_000;
const claimsAtOnce = 1_000;

/** The editions of a document, and what one says otherwise than the one before. */
export const edition: Resolvers = {
  Document: {
    edition: (row, _, context) => numberOf(row, context),
    async label(row, { language }, context) {
      const isAlone = row.succeeds === null && (row.sha256 === null || (await newerThan(row, context)) === null);
      return isAlone ? row.title : editionLabel(row.title, await numberOf(row, context), language ?? 'EN');
    },
    succeeds: (row, _, { documents }) => (row.succeeds === null ? null : documents.read(row.succeeds)),
    succeededBy: (row, _, context) => newerThan(row, context),
    difference: (row, _, { reading }) => (row.succeeds === null ? null : differenceOf(row.id, row.succeeds, reading)),
  },
  EditionDifference: {
    async earlier(row, _, { documents }) {
      const found = await documents.read(row.earlier);
      if (found === null) throw new TypeError(`no document has the id ${row.earlier}`);
      return found;
    },
    async leftOutBefore({ earlier }, _, { documents, reading }) {
      const found = await documents.read(earlier);
      const holding = (await dossiersIn(reading)).filter((each) => each.documents.includes(earlier));
      return found !== null && holding.some(({ summary }) => tellsLeftOut(summary, found));
    },
    new: ({ complete, fresh }) => (complete ? fresh.length : null),
    gone: ({ complete, gone }) => (complete ? gone.length : null),
    changed: ({ complete, changed }) => (complete ? changed.length : null),
    same: ({ complete, same }) => (complete ? same : null),
    claims(row, { of, first, skip }) {
      const from = bounded('skip', skip, { least: 0, most: 2 * mostCompared, otherwise: 0 });
      return claimsOf(row, of).slice(from, from + bounded('first', first, { most: 200, otherwise: 50 }));
    },
  },
  EditionClaim: {
    before: ({ before }, _, { allegations }) => (before === null ? null : allegations.read(before)),
    after: ({ after }, _, { allegations }) => (after === null ? null : allegations.read(after)),
  },
};

function claimsOf({ fresh, gone, changed }: EditionDifference, of: 'NEW' | 'GONE' | 'CHANGED'): readonly EditionClaim[] {
  switch (of) {
    case 'NEW':
      return fresh.map((after) => ({ before: null, after }));
    case 'GONE':
      return gone.map((before) => ({ before, after: null }));
    case 'CHANGED':
      return changed;
  }
  return of satisfies never;
}

/** Which edition a document is, counted from the first that is here. */
async function numberOf({ id, succeeds }: DocumentRecord, { documents }: Context): Promise<number> {
  const seen = new Set<Id>([id]);
  for (let at = succeeds; at !== null && !seen.has(at);) {
    seen.add(at);
    at = (await documents.read(at))?.succeeds ?? null;
  }
  return seen.size;
}

const dossiersRead = new WeakMap<Reading, ReturnType<Reading['dossiers']>>();

/** The dossiers of a reading, asked for once. */
function dossiersIn(reading: Reading): ReturnType<Reading['dossiers']> {
  const asked = dossiersRead.get(reading) ?? reading.dossiers();
  dossiersRead.set(reading, asked);
  return asked;
}

/** Editions stand in one dossier. */
async function newerThan({ id }: DocumentRecord, { reading, documents }: Context): Promise<DocumentRecord | null> {
  const beside = new Set((await dossiersIn(reading)).flatMap((each) => (each.documents.includes(id) ? each.documents : [])));
  beside.delete(id);
  return (await documents.readAll([...beside])).find(({ succeeds }) => succeeds === id) ?? null;
}

async function differenceOf(document: Id, earlier: Id, reading: Reading): Promise<EditionDifference> {
  const before = await claimsIn(earlier, reading);
  const now = before.complete ? await claimsIn(document, reading) : before;
  if (!now.complete) return { earlier, fresh: [], gone: [], changed: [], same: 0, complete: false };
  const { again, fresh, gone } = matchEditions(before.claims, now.claims);
  const both = [...again].map(([after, { earlier: id, inSameWords }]) => ({
    before: id,
    after,
    became: becameOf(before.status.get(id) ?? 'ACCEPTED', now.status.get(after) ?? 'ACCEPTED', inSameWords),
  }));
  const changed = both.filter(({ became }) => became === 'CHANGED');
  const takenBack = both.flatMap((each) => (each.became === 'GONE' ? [each.before] : []));
  const same = both.length - changed.length - takenBack.length;
  return { earlier, fresh, gone: [...gone, ...takenBack], changed, same, complete: true };
}

async function claimsIn(
  document: Id,
  reading: Reading,
): Promise<{ readonly claims: readonly Compared[]; readonly status: ReadonlyMap<Id, ReviewStatus>; readonly complete: boolean }> {
  const claims: Compared[] = [];
  const status = new Map<Id, ReviewStatus>();
  let counted: { readonly counted?: number } = {};
  for (let after: Id | null = null; ;) {
    const [slice] = await reading.findAllegations([{ document, speaker: null, about: null, first: claimsAtOnce, after, ...counted }]);
    if (slice !== undefined) counted = { counted: slice.total };
    for (const claim of slice?.items ?? []) {
      claims.push(comparedBy(claim, claim.relationships, short));
      status.set(claim.id, claim.status);
    }
    after = slice?.items.at(-1)?.id ?? null;
    if (after === null || slice?.more !== true) return { claims, status, complete: true };
    if (claims.length >= mostCompared) return { claims, status, complete: false };
  }
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
