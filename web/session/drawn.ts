import type { Motive } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, holds } from '#graph-schema/ontology.ts';
import type { Crowd } from '#web/session/crowd.ts';
import { foldTies, type Folded } from '#web/session/folds.ts';
import type { Known, KnownEntity, KnownTie } from '#web/session/known.ts';
import { lately } from '#web/session/lately.ts';
import type { Hidden, Session } from '#web/session/session.ts';
import { steadily } from '#web/session/steady.ts';

/**
 * What is drawn, what the legend keeps out of it, and what has no line of its own. ties: those that hold; unasserted: lines of what is only denied
 * or doubted, which are no ties. crowds: the counted nodes, whose members are not among the entities; counted: their ties, which are among neither.
 */
export type Drawn = {
  readonly entities: readonly KnownEntity[];
  readonly ties: readonly KnownTie[];
  readonly unasserted: readonly KnownTie[];
  readonly crowds: readonly Crowd[];
  readonly counted: readonly KnownTie[];
  readonly folded: Folded['folded'];
  readonly aside: Folded['aside'];
  readonly filtered: { readonly entities: number; readonly ties: number; readonly unasserted: number };
};

const sameEntities = steadily<readonly KnownEntity[]>([]);
const [sameTies, sameUnasserted] = [steadily<readonly KnownTie[]>([]), steadily<readonly KnownTie[]>([])];

/** The entities on the table that the legend shows, in the order they came, and the known ties between them that it shows. kept: ids of ties that have lines of their own whatever others tell. */
export function drawnOf(session: Session, known: Known, kept: readonly string[] = []): Drawn {
  const { entities, ties, unasserted, filtered } = shownByLegend(session.table, session.hidden, known.entities, known.ties);
  const { drawn, folded, aside } = foldTies(session, known, ties, kept);
  return {
    entities: sameEntities(entities.filter(({ id }) => !aside.has(id))),
    ties: sameTies(drawn),
    unasserted: sameUnasserted(unasserted),
    crowds: [],
    counted: [],
    folded,
    aside,
    filtered,
  };
}

/** What the legend shows of a table, whatever is selected: that is worked out anew for a table or a filter alone. */
const shownByLegend = lately((table: Session['table'], hidden: Hidden, known: Known['entities'], all: Known['ties']) => {
  const onTable = [...table.keys()].flatMap((id) => known.get(id) ?? []);
  const entities = onTable.filter(({ kind }) => !hidden.kinds.has(kind));
  const shown = new Set(entities.map(({ id }) => id));
  const shows = (tie: KnownTie) => shown.has(tie.source) && shown.has(tie.target) && showsTie(hidden, tie);
  const lines = linesBetween(table, all);
  const between = lines.filter(({ assertion }) => holds(assertion));
  const denials = lines.filter(isUnasserted);
  const [ties, unasserted] = [between.filter(shows), denials.filter(shows)];
  const filtered = {
    entities: onTable.length - entities.length,
    ties: between.length - ties.length,
    unasserted: denials.length - unasserted.length,
  };
  return { entities, ties, unasserted, filtered };
});

/** The same table, on which some names are drawn even where only ties between places join them. */
export function inSight(session: Session, known: Known, ids: readonly string[]): Session {
  const { aside } = foldTies(session, known, tiesOnTable(session, known));
  return ids.some((id) => aside.has(id)) ? { ...session, unfolded: new Set([...session.unfolded, 'PLACES']) } : session;
}

/** The known ties between entities on the table that hold, whatever the legend hides. */
export function tiesOnTable(session: Pick<Session, 'table'>, known: Known): readonly KnownTie[] {
  return linesOnTable(session, known).filter(({ assertion }) => holds(assertion));
}

/** What is only denied or doubted between entities on the table, whatever the legend hides. */
export function unassertedOnTable(session: Pick<Session, 'table'>, known: Known): readonly KnownTie[] {
  return linesOnTable(session, known).filter(isUnasserted);
}

function isUnasserted({ assertion }: KnownTie): boolean {
  return assertion === 'DENIED' || assertion === 'DOUBTED';
}

function linesOnTable({ table }: Pick<Session, 'table'>, { ties }: Known): readonly KnownTie[] {
  return linesBetween(table, ties);
}

const linesBetween = lately((table: Session['table'], ties: Known['ties']): readonly KnownTie[] =>
  [...ties.values()].filter((tie) => table.has(tie.source) && table.has(tie.target)),
);

/** The motives a tie is drawn with: a departure to which no claim gives one counts as UNKNOWN, other ties without one have none, nor has what does not hold. */
export function motivesDrawn(tie: KnownTie): readonly Motive[] {
  if (!holds(tie.assertion)) return [];
  return tie.motives.length === 0 && describeRelationship(tie.type).departure === 'LEFT' ? ['UNKNOWN'] : tie.motives;
}

function showsTie(hidden: Hidden, tie: KnownTie): boolean {
  const motives = motivesDrawn(tie);
  return !(
    hidden.types.has(tie.type) ||
    (motives.length > 0 && motives.every((motive) => hidden.motives.has(motive))) ||
    (hidden.traits.has('UNDATED') && !tie.dated && holds(tie.assertion)) ||
    (hidden.traits.has('DENIED') && tie.denials > 0 && holds(tie.assertion)) ||
    (hidden.traits.has('ONLY_DENIED') && tie.assertion === 'DENIED') ||
    (hidden.traits.has('ONLY_DOUBTED') && tie.assertion === 'DOUBTED') ||
    (hidden.traits.has('INFERRED') && tie.assertion === 'INFERRED')
  );
}
