import { usualLayout } from '#web/session/layout.ts';
import type { Desk } from '#web/actions/desk.ts';
import { linesOf } from '#web/session/lines.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import type { Session } from '#web/session/session.ts';

const mostWidening = 1.8;

/** Finds places for some names and their ties as if there were nothing else: for a small picture of them alone. standing: those that stand there and stay. aspect: how much wider than high the picture is. The table keeps its own. The same for the same names and ties; throws what arranging throws. */
export async function placeAlone(
  desk: Pick<Desk, 'arrange'>,
  entities: readonly KnownEntity[],
  ties: readonly KnownTie[],
  standing: Session['table'],
  aspect: number,
  signal: AbortSignal,
): Promise<Session['table']> {
  const nodes = entities.map(({ id, kind, label, degree }) => {
    const at = standing.get(id);
    return { id, kind, label, degree, latitude: null, longitude: null, fixed: at ? { x: at.x, y: at.y, labelSide: at.side } : null };
  });
  const edges = linesOf(ties, new Set()).map(({ tie: { source, target, type } }) => ({ source, target, type }));
  const order = nodes.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const places = await desk.arrange({ nodes: order, edges, layout: usualLayout, chosen: null }, signal);
  const across = standing.size === 0 ? widening([...places.values()], aspect) : 1;
  return new Map([...places].map(([id, { x, y, labelSide }]) => [id, { x: x * across, y, side: labelSide, pinned: false }]));
}

/** How much wider places may become so that they fill a picture of an aspect: what is farther apart overlaps no more than before. */
function widening(places: readonly { readonly x: number; readonly y: number }[], aspect: number): number {
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const [width, height] = [span(places.map(({ x }) => x)), span(places.map(({ y }) => y))];
  return width > 0 ? Math.min(mostWidening, Math.max(1, (aspect * height) / width)) : 1;
}
