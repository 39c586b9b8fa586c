import type { AllegationRecord } from '#server/domain/allegation.ts';
import { stanceAgainst } from '#server/import/graph/tieFault.ts';
import type { ForeignStance } from '#server/import/graph/foreignStance.ts';
import type { ListedEdge } from '#server/import/graph/listedGraph.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { textIn, textsIn, type StixObject } from '#server/import/stix/bundle.ts';

/** What is told against a tie of a bundle, of which its own words tell first what they do: by which it waits, a note about it that denies, or an end of it that is taken back; and the opinions that disagree with it, by their ids. */
type Against = (
  object: StixObject,
  ends: readonly string[],
  own: ForeignStance | null,
) => Partial<Pick<ListedEdge, 'assertion' | 'waiting'>> & Required<Pick<ListedEdge, 'opposed' | 'isToldAlone'>>;

const ties = new Set(['relationship', 'sighting']);

/** Finds what is said against the ties of a bundle by other objects of it. */
export function againstIn(objects: ReadonlyMap<string, StixObject>): Against {
  const speaking = [...objects.values()].filter((each) => !isRevoked(each) && textIn(each, 'x_isnad_id') === null);
  const about = (type: string) =>
    Map.groupBy(
      speaking.flatMap((each) => (each.type === type ? textsIn(each, 'object_refs').map((ref) => ({ ref, each })) : [])),
      ({ ref }) => ref,
    );
  const [notes, opinions] = [about('note'), about('opinion')];
  const byOthers = ({ id }: StixObject, ends: readonly string[]): ForeignStance | null => {
    for (const { each } of notes.get(id) ?? []) {
      const told = ['abstract', 'content'].flatMap((key) => {
        const text = textIn(each, key);
        return text === null ? [] : [['note', text] as const];
      });
      const stance = stanceAgainst(told, []);
      if (stance !== null) return stance;
    }
    const revoked = ends.flatMap((end) => objects.get(end) ?? []).find(isRevoked);
    return revoked === undefined ? null : { is: 'PROPOSED', words: `revoked: ${textIn(revoked, 'name') ?? revoked.id}` };
  };
  return (object, ends, own) => {
    const others = byOthers(object, ends);
    const opposed = (opinions.get(object.id) ?? []).flatMap(({ each }) => ('stance' in opinionStance(each) ? [each.id] : []));
    const stance = own ?? others;
    return {
      ...(stance !== null && { assertion: stance.is, waiting: stance.words }),
      opposed,
      isToldAlone: others === null && opposed.length === 0,
    };
  };
}

/** How an opinion that disagrees stands to the relationships that it is about; nothing of others, and of one about anything else. */
export function opinionStance(object: StixObject): Pick<AllegationRecord, 'stance'> | Record<string, never> {
  if (object.type !== 'opinion' || !textsIn(object, 'object_refs').some((ref) => ties.has(ref.replace(/--.*$/u, '')))) return {};
  const opinion = textIn(object, 'opinion')
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
  if (opinion === 'strongly-disagree') return { stance: 'DENIES' };
  return opinion === 'disagree' ? { stance: 'DOUBTS' } : {};
}

/** Whether an object is taken back. */
export function isRevoked({ value }: { readonly value: unknown }): boolean {
  return /^\s*true\s*$/iu.test(String(memberOf(value, 'revoked')));
}
