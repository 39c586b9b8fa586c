import type { Adjacency } from '#server/engine/embedded/adjacency.ts';
import { number, type Database } from '#server/engine/embedded/database.ts';
import { gathered, isScattered, onGathered } from '#server/engine/embedded/incidence.ts';
import { readMerges, type MergedEntities } from '#server/engine/embedded/questions/merges.ts';
import { changingAdjacency, readingAdjacency } from '#server/engine/embedded/readAdjacency.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { atOnce, type Turns } from '#server/engine/turns.ts';

/** The graph as it is at one moment: a value that never changes. */
export type Version = { readonly adjacency: Adjacency; readonly merged: MergedEntities };

/** The versions of the graph in a file, of which one is shown. */
export type Versions = {
  /** The version that is shown; where none was read yet, it is read at once. */
  now: () => Version;
  /** The same; null where none was read yet. */
  shown: () => Version | null;
  /** Reads the graph in turns, so that no question has to. A question that is asked before it is done reads it at once. */
  read: (turns: Turns) => Promise<void>;
  /** The same, and nothing where something changes before it is done. */
  readUnchanged: (turns: Turns) => Promise<void>;
  /** Shows what a change has written, which is read by the rows that it touched; where these are most of the graph, it is read anew when it is asked for. For its transaction, and for no question until that has ended. */
  show: (touched: Touched) => void;
  /** The same in steps, where nobody else asks for this version or writes meanwhile. */
  showing: (touched: Touched) => Generator<undefined, void>;
  /** Shows a version that was made aside from the one that is shown; null: it is to be read. One that was let go and that a change had to read is asked for by that, so that the next change need not read it again. */
  put: (version: Version | null) => void;
  /** Shows a version again after what came later was undone; null: none is read yet. */
  goBackTo: (version: Version | null) => void;
  /**
   * Told when a change has landed. A version of which nobody asked anything while much was changed is let go, for to follow takes memory and time; else its lists are put together again where changes have scattered them, aside
   * and in turns.
   */
  settle: (touched: Touched) => void;
  /** The version that is shown; where none is, the one that its file holds now, if most of that was written since it was opened, for beside writing it to read it takes little. Otherwise null. */
  last: () => Version | null;
};

/** The adjacency of the graph in a file as it was opened, read from where it was kept; null where it was not. */
export type Kept = () => Generator<undefined, Adjacency | null>;

const mostUnasked = 100_000;
/** A graph of fewer rows is read in a moment. */
const manyRows = 10_000;

/** The versions of the graph in an open file. begun: the version that is shown at first; null: it is to be read. */
export function versionsOf(database: Database, begun: Version | null, kept: Kept | null): Versions {
  let shown = begun;
  let changes = 0;
  let isSettling = false;
  let unasked = 0;
  let touchedRows = 0;
  const now = (): Version => {
    unasked = 0;
    return (shown ??= atOnce(reading()));
  };
  function* reading(): Generator<undefined, Version> {
    const merged = readMerges(database);
    const known = kept && changes === 0 ? yield* kept() : null;
    return { merged, adjacency: known ?? (yield* readingAdjacency(database, merged)) };
  }
  async function readUnchanged(turns: Turns): Promise<void> {
    const before = changes;
    const steps = reading();
    for (;;) {
      const step = steps.next();
      if (step.done === true) [shown, unasked] = [step.value, 0];
      else if (turns.areOver()) await turns.giveWay();
      if (shown || changes !== before) return;
    }
  }
  const gather = async ({ incidence: before, entities }: Adjacency): Promise<void> => {
    isSettling = true;
    const base = await gathered(before, entities);
    isSettling = false;
    if (shown?.adjacency.incidence.incident !== before.incident) return;
    shown = { ...shown, adjacency: { ...shown.adjacency, incidence: onGathered(shown.adjacency.incidence, before, base) } };
  };
  function* showing(touched: Touched): Generator<undefined, void> {
    changes += 1;
    if (!shown) return;
    if (touched.relationships.size > shown.adjacency.relationships) {
      shown = null;
      return;
    }
    const before = shown.merged;
    const merged = touched.merged.size === 0 ? before : readMerges(database);
    const adjacency = yield* changingAdjacency(database, shown.adjacency, touched, { before, after: merged });
    shown = { merged, adjacency };
  }
  const isMostlyNew = (): boolean => {
    const rows = database.one(
      `SELECT ${['entity', 'relationship'].map((table) => `coalesce((SELECT max(n) FROM ${table}), 0)`).join(' + ')} AS rows`,
    );
    return touchedRows > Math.max(manyRows, number(rows ?? {}, 'rows') / 2);
  };
  return {
    now,
    shown: () => shown,
    async read(turns) {
      await readUnchanged(turns);
      now();
    },
    readUnchanged,
    show: (touched) => atOnce(showing(touched)),
    showing,
    put(version) {
      changes += 1;
      if (shown === null && version !== null) unasked = 0;
      shown = version;
    },
    goBackTo(version) {
      shown = version;
    },
    settle({ entities, relationships }) {
      touchedRows += entities.size + relationships.size;
      unasked += entities.size + relationships.size;
      if (unasked > mostUnasked) shown = null;
      if (!isSettling && shown && isScattered(shown.adjacency.incidence)) void gather(shown.adjacency);
    },
    last: () => (shown || isMostlyNew() ? now() : null),
  };
}
