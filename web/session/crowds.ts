import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { otherEnd } from '#web/session/company.ts';
import { crowdId, type Crowd } from '#web/session/crowd.ts';
import { motivesDrawn, tiesOnTable, unassertedOnTable, type Drawn } from '#web/session/drawn.ts';
import { foldTies } from '#web/session/folds.ts';
import type { Known, KnownEntity, KnownTie } from '#web/session/known.ts';
import { noteKey } from '#web/session/notes.ts';
import type { Place, Session } from '#web/session/session.ts';

/** A table of so many names, those that are hidden among them, counts like ones by itself. */
export const many = 80;

/** So many like ones, or more, are counted. */
export const leastAlike = 13;

/** The counted nodes of a table, each of two or more. kept: ids of entities and ties that stand by themselves whatever the table says, as what is selected does. */
export function crowdsOf(session: Session, known: Known, kept: readonly string[] = []): readonly Crowd[] {
  if (!countsSome(session)) return [];
  const likes = alikes(session, known, kept).filter(({ place }) => place.counted);
  return [...Map.groupBy(likes, keyOf)].flatMap(([key, alike]): Crowd[] => {
    const [first] = alike;
    if (!first || alike.length < 2) return [];
    const { kind, tie, place } = first;
    const common = tie && { type: tie.type, hub: otherEnd(tie, first.entity.id), out: tie.source === first.entity.id };
    return [{ id: crowdId(key), kind, tie: common, place, members: alike.map(({ entity }) => entity) }];
  });
}

function countsSome({ table }: Session): boolean {
  for (const { counted } of table.values()) if (counted) return true;
  return false;
}

/** The entities that stand in a counted node by what the table says, and can no longer: something else is drawn of them, or none is like them. */
export function straysOf(session: Session, crowds: readonly Crowd[]): readonly string[] {
  if (!countsSome(session)) return [];
  const inside = new Set(crowds.flatMap(({ members }) => members.map(({ id }) => id)));
  return [...session.table].flatMap(([id, { counted }]) => (counted && !inside.has(id) ? [id] : []));
}

/** The entities of a table of which there are 13 or more alike, by what they have in common. */
export function alikeOn(session: Session, known: Known): readonly (readonly string[])[] {
  const tied = alikes(session, known, []).filter(({ tie }) => tie !== null);
  return [...Map.groupBy(tied, keyOf).values()]
    .filter((alike) => alike.length >= leastAlike)
    .map((alike) => alike.map(({ entity }) => entity.id));
}

/** What is drawn where counted nodes stand for their members, as far as the legend shows these. counted: the ties of the members, which have no lines of their own. */
export function crowded(drawn: Drawn, crowds: readonly Crowd[]): Drawn {
  if (crowds.length === 0) return drawn;
  const shown = new Set(drawn.entities.map(({ id }) => id));
  const left = crowds
    .map((crowd) => ({ ...crowd, members: crowd.members.filter(({ id }) => shown.has(id)) }))
    .filter(({ members }) => members.length > 0);
  const inside = new Set(left.flatMap(({ members }) => members.map(({ id }) => id)));
  const isCounted = ({ source, target }: KnownTie) => inside.has(source) || inside.has(target);
  return {
    ...drawn,
    entities: drawn.entities.filter(({ id }) => !inside.has(id)),
    ties: drawn.ties.filter((tie) => !isCounted(tie)),
    unasserted: drawn.unasserted.filter((tie) => !isCounted(tie)),
    crowds: left,
    counted: [...drawn.ties, ...drawn.unasserted].filter(isCounted),
  };
}

type Alike = { readonly entity: KnownEntity; readonly kind: EntityKind; readonly place: Place; readonly tie: KnownTie | null };

/** Entities of which at most one tie is drawn, whatever the legend hides, which nobody denies and which is no departure and no money; those that the reader has chosen, pinned or noted are not among them. */
function alikes(session: Session, known: Known, kept: readonly string[]): readonly Alike[] {
  const chosen = new Set([...session.selected, ...kept]);
  const drawn = foldTies(session, known, tiesOnTable(session, known), kept).drawn;
  const own = new Map<string, KnownTie[]>();
  for (const tie of [...drawn, ...unassertedOnTable(session, known)])
    for (const end of new Set([tie.source, tie.target])) {
      const before = own.get(end);
      if (before) before.push(tie);
      else own.set(end, [tie]);
      if (chosen.has(tie.id)) chosen.add(end);
    }
  const isNoted = ({ id, mergedIds }: KnownEntity) => [id, ...mergedIds].some((each) => session.notes.has(noteKey('ENTITY', each)));
  return [...session.table].flatMap(([id, place]): Alike[] => {
    const entity = known.entities.get(id);
    const [tie = null, ...more] = own.get(id) ?? [];
    if (!entity || more.length > 0 || place.pinned || chosen.has(id) || isNoted(entity)) return [];
    if (describeKind(entity.kind).nature === 'FLOW' || (tie && !isPlain(tie))) return [];
    return [{ entity, kind: entity.kind, place, tie }];
  });
}

/** Whether a tie may be counted with others: it holds, nobody denies it, and it says nothing of a departure, a motive or money. */
function isPlain(tie: KnownTie): boolean {
  const { departure, money } = describeRelationship(tie.type);
  const isHeld = tie.assertion === 'ASSERTED' || tie.assertion === 'INFERRED';
  return (
    isHeld &&
    tie.denials === 0 &&
    tie.source !== tie.target &&
    motivesDrawn(tie).length === 0 &&
    departure === undefined &&
    money === undefined
  );
}

/** What like ones have in common; those without a tie, where they lie. */
function keyOf({ entity, kind, place, tie }: Alike): string {
  if (!tie) return [kind, place.x, place.y].join('~');
  return [kind, tie.type, tie.source === entity.id ? 'out' : 'in', tie.assertion, otherEnd(tie, entity.id)].join('~');
}
