import type { Assertion } from '#graph-schema/generated/ontology.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { isShareDoubtful, isTie, joinedBy, type Find, type Joined } from '#server/import/followTheMoney/joined.ts';
import type { ListedAt, Telling } from '#server/import/followTheMoney/listedAt.ts';
import { pairsIn, saysAgainst } from '#server/import/followTheMoney/saysAgainst.ts';
import type { Listing } from '#server/import/listing.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** Among what records are read. find: whom an id of the file names; denied: pairs of whom a denial was left out before, to which those that are read come. */
export type Among = { readonly find: Find; readonly denied: Set<string> };

/** A record as it is read. entity: what it is, null of a tie; as: what it says of its ties that they are. */
export type ReadRecord = {
  readonly record: ListedAt;
  readonly entity: EntityRecord | null;
  readonly ties: readonly Joined[];
  readonly as: Assertion;
};

/** What is wrong with the records of a file, by their lines. shares: of how many it is not sure how much is owned; besideDenials: what else joins two of whom a tie is refused for it may deny that they are tied, wrong where that is left out; waiting: the words of ties that wait for a person. */
export type FileCheck = {
  readonly faults: readonly { readonly line: number; readonly said: Said }[];
  readonly shares: number;
  readonly besideDenials: FileCheck['faults'];
  readonly waiting: readonly string[];
};

/** Looks at what a file says. all: records of any file of its list. */
export function checkOf(
  listing: Listing,
  all: readonly ListedAt[],
  { find, denied }: Among,
): FileCheck & { readonly read: readonly ReadRecord[] } {
  const records = all.filter((each) => [each, ...(each.tellings ?? [])].some(({ file }) => file === listing.path));
  const faults: FileCheck['faults'][number][] = [];
  const waiting: string[] = [];
  const read = records.map((record): ReadRecord => {
    const { listed, file, line } = record;
    const entity = find(listed.id);
    const { ties, faults: wrong } = joinedBy(listed, entity, find);
    const { fault, waiting: waits, assertion } = saysAgainst(listed);
    if (fault !== null) for (const pair of pairsIn(listed)) denied.add(pair);
    if (file === listing.path) {
      for (const each of [...wrong, ...(fault === null ? [] : [fault])]) faults.push({ line, said: each });
      if (waits !== null) waiting.push(waits);
    }
    return { record, entity, ties, as: assertion };
  });
  return {
    read,
    faults,
    shares: records.filter(({ listed, file }) => file === listing.path && isTie(listed) && isShareDoubtful(listed)).length,
    besideDenials: records.flatMap((record) => besideDenial(listing, record, denied)),
    waiting,
  };
}

/** What a record says of two of whom a denial is left out, at the row or the line that says it. */
function besideDenial(listing: Listing, record: ListedAt, denied: ReadonlySet<string>): FileCheck['faults'] {
  const isBeside = ({ listed }: Pick<Telling, 'listed'>): boolean => pairsIn(listed).some((pair) => denied.has(pair));
  if (denied.size === 0 || !isBeside(record)) return [];
  const { file, line } = record.tellings?.find(isBeside) ?? record;
  return file === listing.path ? [{ line, said: said('besidesDenial') }] : [];
}
