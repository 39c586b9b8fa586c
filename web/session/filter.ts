import { isEntityKind, isRelationshipType, isMotive } from '#graph-schema/ontology.ts';
import { nothingHidden, traits, type Fold, type Hidden, type Session, type Trait } from '#web/session/session.ts';

/** One row of the legend: which list it belongs to, and its value in that list. */
export type LegendRow = {
  readonly [Part in keyof Hidden]: { readonly part: Part; readonly value: Hidden[Part] extends ReadonlySet<infer Value> ? Value : never };
}[keyof Hidden];

/** Hides what a row of the legend stands for, or shows it again. */
export function toggle(session: Session, row: LegendRow): Session {
  return { ...session, hidden: toggled(session.hidden, row) };
}

/** Shows all that the legend hides. */
export function showAll(session: Session): Session {
  return { ...session, hidden: nothingHidden };
}

/** Draws ties that have no lines of their own all the same, or no longer. */
export function toggleFold(session: Session, fold: Fold): Session {
  return { ...session, unfolded: flipped(session.unfolded, fold) };
}

/** Whether a row of the legend is hidden. */
export function isHidden(hidden: Hidden, row: LegendRow): boolean {
  const values: ReadonlySet<string> = hidden[row.part];
  return values.has(row.value);
}

/** The row that a part and a word of a link stand for, or null. */
export function legendRow(part: string, word: string): LegendRow | null {
  const trait = traits.find((each) => each === word);
  if (part === 'kinds' && isEntityKind(word)) return { part, value: word };
  if (part === 'types' && isRelationshipType(word)) return { part, value: word };
  if (part === 'motives' && isMotive(word)) return { part, value: word };
  if (part === 'traits' && trait !== undefined) return { part, value: trait };
  return null;
}

function toggled(hidden: Hidden, row: LegendRow): Hidden {
  let next: Hidden;
  switch (row.part) {
    case 'kinds':
      next = { ...hidden, kinds: flipped(hidden.kinds, row.value) };
      break;
    case 'types':
      next = { ...hidden, types: flipped(hidden.types, row.value) };
      break;
    case 'motives':
      next = { ...hidden, motives: flipped(hidden.motives, row.value) };
      break;
    case 'traits':
      next = { ...hidden, traits: flipped<Trait>(hidden.traits, row.value) };
      break;
  }
  return next;
}

function flipped<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const copy = new Set(values);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}
