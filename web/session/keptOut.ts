import { drawnOf, type Drawn } from '#web/session/drawn.ts';
import type { Known } from '#web/session/known.ts';
import { nothingHidden, type Session } from '#web/session/session.ts';

/** Why something of the table is not drawn by itself: it is counted in one node with its like, the perspective or the period leaves it out, the legend hides it, or it is drawn by another line or with another name. */
export type KeptOut = 'counted' | 'perspective' | 'period' | 'legend' | 'folded';

/** What is drawn, and what is known as the perspective draws it (seen), and as it then stood in the period (stood). */
export type Shown = Pick<Drawn, 'entities' | 'ties' | 'unasserted' | 'crowds' | 'counted'> & {
  readonly seen: Known;
  readonly stood: Known;
};

/** Why an entity or a line of the table is not drawn by itself; null where it is, or is not on the table at all. */
export function keptOut(id: string, session: Session, known: Known, shown: Shown): KeptOut | null {
  const line = known.ties.get(id);
  const isPlaced = session.table.has(id) || (line !== undefined && session.table.has(line.source) && session.table.has(line.target));
  if (!isPlaced || [...shown.entities, ...shown.ties, ...shown.unasserted].some((each) => each.id === id)) return null;
  const inNode = shown.crowds.some(({ members }) => members.some((member) => member.id === id));
  if (inNode || shown.counted.some((tie) => tie.id === id)) return 'counted';
  if (line !== undefined && !shown.seen.ties.has(id)) return 'perspective';
  if (line !== undefined && !shown.stood.ties.has(id)) return 'period';
  const everything = drawnOf(session, known);
  const isDrawn = [...everything.entities, ...everything.ties, ...everything.unasserted].some((each) => each.id === id);
  if (isDrawn) return 'perspective';
  const unhidden = drawnOf({ ...session, hidden: nothingHidden }, known);
  return [...unhidden.entities, ...unhidden.ties, ...unhidden.unasserted].some((each) => each.id === id) ? 'legend' : 'folded';
}
