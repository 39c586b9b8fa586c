import { storedFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';

/** Bits of `flags`: what a filter can judge without reading the row. carried, denied and asserted are said of accepted claims. */
export const flag = { inferred: 1, carried: 2, denied: 4, asserted: 8 } as const;

/** The bits of which one is enough for a relationship to hold. */
export const holdingFlags = flag.inferred | flag.asserted;

/**
 * The graph as typed arrays. Entities and relationships go by their row numbers. incident lists each entity's relationships by row number,
 * from offsets[entity] up to offsets[entity + 1]. A relationship both of whose ends are merged into one has type 0 and is incident to nothing.
 */
export type Adjacency = {
  readonly ids: readonly string[];
  readonly kinds: Uint8Array;
  readonly offsets: Uint32Array;
  readonly incident: Uint32Array;
  readonly types: Uint8Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly flags: Uint8Array;
  readonly strengths: Float64Array;
  /** What tieDates and entityDates number, from 1 on; 0 is no date. */
  readonly dates: readonly (FuzzyDate | null)[];
  readonly tieDates: Uint32Array;
  /** When entities happened; of a merged one its own. */
  readonly entityDates: Uint32Array;
  /** How many relationships of an entity hold. */
  readonly holding: Uint32Array;
  /** How many relationships that hold were written with an entity, whatever is merged. */
  readonly written: Uint32Array;
  /** Relationships both of whose ends are merged into one. */
  readonly within: readonly number[];
};

/** Reads the graph. merged: by row number what each merged entity stands for. Time and memory are linear: about 19 bytes an end of a relationship. */
export function readAdjacency(database: Database, merged: ReadonlyMap<number, number>): Adjacency {
  const entities = highest(database, 'entity') + 1;
  const relationships = highest(database, 'relationship') + 1;
  const ids: string[] = Array.from({ length: entities }, () => '');
  const kinds = new Uint8Array(entities);
  const dates = numberedDates();
  const entityDates = new Uint32Array(entities);
  for (const row of database.each('SELECT n, id, kind, date FROM entity')) {
    const n = number(row, 'n');
    ids[n] = text(row, 'id');
    kinds[n] = number(row, 'kind');
    entityDates[n] = dates.numberOf(row['date']);
  }
  const types = new Uint8Array(relationships);
  const sources = new Uint32Array(relationships);
  const targets = new Uint32Array(relationships);
  const flags = new Uint8Array(relationships);
  const strengths = new Float64Array(relationships);
  const tieDates = new Uint32Array(relationships);
  const offsets = new Uint32Array(entities + 2);
  const holding = new Uint32Array(entities);
  const written = new Uint32Array(entities);
  const within: number[] = [];
  for (const row of database.each('SELECT n, type, source, target, flags, strength, date FROM relationship')) {
    const n = number(row, 'n');
    const ends = [number(row, 'source'), number(row, 'target')] as const;
    const held = (number(row, 'flags') & holdingFlags) === 0 ? 0 : 1;
    for (const end of ends) written[end] = at(written, end) + held;
    const [source, target] = [merged.get(ends[0]) ?? ends[0], merged.get(ends[1]) ?? ends[1]];
    if (source === target) {
      within.push(n);
      continue;
    }
    for (const end of [source, target]) holding[end] = at(holding, end) + held;
    types[n] = number(row, 'type');
    sources[n] = source;
    targets[n] = target;
    flags[n] = number(row, 'flags');
    strengths[n] = number(row, 'strength');
    tieDates[n] = dates.numberOf(row['date']);
    offsets[source + 1] = at(offsets, source + 1) + 1;
    offsets[target + 1] = at(offsets, target + 1) + 1;
  }
  for (let n = 1; n < offsets.length; n += 1) offsets[n] = at(offsets, n) + at(offsets, n - 1);
  const incident = new Uint32Array(at(offsets, entities));
  const next = offsets.slice();
  for (let n = 1; n < relationships; n += 1) {
    if (at(types, n) === 0) continue;
    for (const end of [at(sources, n), at(targets, n)]) {
      incident[at(next, end)] = n;
      next[end] = at(next, end) + 1;
    }
  }
  return {
    ids,
    kinds,
    offsets,
    incident,
    types,
    sources,
    targets,
    flags,
    strengths,
    dates: dates.all,
    tieDates,
    entityDates,
    holding,
    written,
    within,
  };
}

/** The number of relationships at an entity that hold. */
export function degreeOf({ holding }: Adjacency, entity: number): number {
  return at(holding, entity);
}

/** The number of relationships at an entity that are written and that nobody asserts. */
export function unassertedOf({ offsets, holding }: Adjacency, entity: number): number {
  return at(offsets, entity + 1) - at(offsets, entity) - at(holding, entity);
}

/** The relationships at an entity, by row number. */
export function incidentTo({ offsets, incident }: Adjacency, entity: number): Uint32Array {
  return incident.subarray(at(offsets, entity), at(offsets, entity + 1));
}

/** The other end of a relationship, seen from one end. */
export function otherEnd({ sources, targets }: Adjacency, relationship: number, entity: number): number {
  const source = at(sources, relationship);
  return source === entity ? at(targets, relationship) : source;
}

/** An element of a typed array that is known to be there. */
export function at(array: Float64Array | Int32Array | Uint32Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}

function numberedDates(): { readonly all: readonly (FuzzyDate | null)[]; readonly numberOf: (edtf: unknown) => number } {
  const all: (FuzzyDate | null)[] = [null];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(edtf) {
      if (typeof edtf !== 'string') return 0;
      const known = numbers.get(edtf);
      if (known !== undefined) return known;
      numbers.set(edtf, all.length);
      return all.push(storedFuzzyDate(edtf)) - 1;
    },
  };
}

function highest(database: Database, table: 'entity' | 'relationship'): number {
  return number(database.one(`SELECT coalesce(max(n), 0) AS n FROM ${table}`) ?? {}, 'n');
}
