import type { EntityRecord, Name } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { toldOfAnother } from '#server/import/editions/toldOfAnother.ts';
import { shareName, shownName, type NamesApart } from '#server/import/namesApart.ts';

/**
 * Entities with the names that they had before and that their files no longer give, as former ones: whoever was called so in an edition before is still found by it. own: as the files say them; before: as they were written;
 * renamed: told of those that have no name in common with before; exchanged: of those that have one, and of whom something is said that speaks against what was. Publishers are called as their files are, and stay as they are.
 */
export function withFormer(
  joint: Batch['entities'],
  own: Batch['entities'],
  before: readonly (EntityRecord | null)[],
  {
    publishers,
    renamed,
    exchanged,
  }: { readonly publishers: ReadonlySet<Id>; readonly renamed: NamesApart; readonly exchanged: NamesApart },
): Batch['entities'] {
  return joint.map((entity, index) => {
    const [stored, said] = [before[index] ?? null, own[index]];
    if (stored === null || said === undefined || publishers.has(entity.id)) return entity;
    const current = stored.names.filter(({ kind }) => kind !== 'FORMER');
    const against = toldOfAnother(stored, said);
    if (!shareName(current, said.names)) renamed.add(entity.id, shownName(current), shownName(said.names));
    else if (against !== null) exchanged.add(entity.id, `${shownName(current)} ${against[0]}`, against[1]);
    const lost = stored.names.flatMap((name): Name[] =>
      entity.names.some(({ text }) => text === name.text) ? [] : [{ ...name, kind: 'FORMER' }],
    );
    return lost.length === 0 ? entity : { ...entity, names: [...entity.names, ...lost] };
  });
}
