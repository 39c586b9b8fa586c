import type { EntityPlace } from '#server/domain/entityPlace.ts';
import { readEntityPlace } from '#server/engine/stored/recordReaders.ts';
import { damaged, readTexts, type Stored } from '#server/engine/stored/read.ts';

/** A place as one text of a list: its entity, x, y and side. */
export function storedPlace({ entity, x, y, side }: EntityPlace): string {
  return `${entity} ${x} ${y} ${side}`;
}

/** The places that a node writes; none where it writes none. Throws StoreDamaged. */
export function readPlaces(row: Stored): readonly EntityPlace[] {
  return readTexts(row, 'places').map((text) => {
    const [entity, x, y, side, ...more] = text.split(' ');
    if (more.length > 0) throw damaged(row, 'places');
    return readEntityPlace({ entity, x: Number(x), y: Number(y), side });
  });
}
