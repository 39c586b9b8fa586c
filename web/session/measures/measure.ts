import type { Reliability } from '#graph-schema/generated/ontology.ts';
import type { KnownTie } from '#web/session/known.ts';
import type { Copied } from '#web/session/perspective.ts';

/** A claim as far as names are measured by it. */
export type MeasuredClaim = {
  readonly id: string;
  readonly reliability: Reliability | null;
  readonly speakers: readonly { readonly id: string }[];
  readonly document: Copied;
};

/** How much a money flow is said to be; min null: no least figure is given. */
export type MeasuredFlow = { readonly currency: string | null; readonly min: string | null };

/** What is measured. names: those that are drawn; ties: those that hold and are drawn or counted; claims: those that the ties rest on, by id; flows: by the id of the money; currency: in which sums are. */
export type Measured = {
  readonly names: readonly string[];
  readonly ties: readonly KnownTie[];
  readonly claims: ReadonlyMap<string, MeasuredClaim>;
  readonly flows: ReadonlyMap<string, MeasuredFlow>;
  readonly currency: string | null;
};

/** A measure of names. needs: what must be asked for; most: of how many names at most it is worked out. run gives each name that has a value one above 0; what has none is not in it. */
export type Measure = {
  readonly needs: 'NOTHING' | 'CLAIMS' | 'AMOUNTS';
  readonly most: number;
  readonly run: (measured: Measured) => ReadonlyMap<string, number>;
};

/** What each name is given by the ties at it: of gather each tie's parts, which count once a name. */
export function setsAt<Part>(
  { ties }: Measured,
  gather: (tie: KnownTie, end: string) => readonly Part[],
): ReadonlyMap<string, ReadonlySet<Part>> {
  const sets = new Map<string, Set<Part>>();
  for (const tie of ties)
    for (const end of [tie.source, tie.target]) {
      const there = sets.get(end) ?? new Set();
      for (const part of gather(tie, end)) there.add(part);
      sets.set(end, there);
    }
  return sets;
}

/** How many parts each name has, without those that have none. */
export function sizesOf(sets: ReadonlyMap<string, ReadonlySet<unknown>>): ReadonlyMap<string, number> {
  return new Map([...sets].flatMap(([id, { size }]): [string, number][] => (size > 0 ? [[id, size]] : [])));
}

/** The claims that a tie rests on, as far as they were read. */
export function claimsOf({ allegations }: KnownTie, { claims }: Measured): readonly MeasuredClaim[] {
  return allegations.flatMap((id) => claims.get(id) ?? []);
}
