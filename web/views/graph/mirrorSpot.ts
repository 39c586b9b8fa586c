import { otherEnd, touches } from '#web/session/company.ts';
import type { KnownTie } from '#web/session/known.ts';

/** A place in the tree of names: a name, or a tie below it. */
export type MirrorSpot = { readonly entity: string; readonly tie: string | null };

/** The id of a place in the document. */
export function domId({ entity, tie }: MirrorSpot): string {
  return tie === null ? `on-${entity}` : `on-${entity}-${tie}`;
}

/** The ties below a name, in their order. */
export function tiesAt(ties: readonly KnownTie[], entity: string): readonly KnownTie[] {
  return ties.filter((tie) => touches(tie, entity));
}

/** So many places further along the names, or along the ties of one; null where there is none. */
export function along(
  { entity, tie }: MirrorSpot,
  by: number,
  names: readonly { readonly id: string }[],
  ties: readonly KnownTie[],
): MirrorSpot | null {
  const ids = (tie === null ? names : tiesAt(ties, entity)).map(({ id }) => id);
  const beside = ids[ids.indexOf(tie ?? entity) + by];
  if (beside === undefined) return null;
  return tie === null ? { entity: beside, tie } : { entity, tie: beside };
}

/** The first tie of a name, or the name that a tie leads to; null for a name without ties. */
export function inside({ entity, tie }: MirrorSpot, ties: readonly KnownTie[]): MirrorSpot | null {
  const own = tiesAt(ties, entity);
  const on = own.find(({ id }) => id === tie);
  if (on) return { entity: otherEnd(on, entity), tie: null };
  return own[0] ? { entity, tie: own[0].id } : null;
}
