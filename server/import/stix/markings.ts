import { memberOf } from '#server/import/memberOf.ts';
import { textIn, textsIn, type StixObject } from '#server/import/stix/bundle.ts';
import { said, type Said } from '#server/import/words/said.ts';
import mapping from '#server/import/stix/mapping.json' with { type: 'json' };

const known = new Map<string, string>(Object.entries(mapping.markings).map(([uuid, words]) => [`marking-definition--${uuid}`, words]));

/** How objects of a bundle are marked, in words: TLP:AMBER, or a statement. */
export type Markings = {
  of: (object: StixObject) => readonly (readonly [name: string, value: string])[];
  /** How many objects bear which marking, of those that were asked about. */
  notes: () => readonly Said[];
};

/** The markings of a bundle. A marking that the bundle does not define is named by its id. */
export function markingsIn(objects: ReadonlyMap<string, StixObject>): Markings {
  const marked = new Map<string, Set<string>>();
  return {
    of: (object) =>
      textsIn(object, 'object_marking_refs').map((ref) => {
        const words = known.get(ref) ?? wordsOf(objects.get(ref)) ?? ref;
        marked.set(words, (marked.get(words) ?? new Set()).add(object.id));
        return ['marking', words] as const;
      }),
    notes: () => [...marked].map(([words, { size }]) => said('marked', { count: size, words })),
  };
}

function wordsOf(marking: StixObject | undefined): string | null {
  if (marking === undefined) return null;
  const definition = { value: memberOf(marking.value, 'definition') };
  const tlp = textIn(definition, 'tlp');
  return textIn(definition, 'statement') ?? (tlp === null ? textIn(marking, 'name') : `TLP:${tlp.toUpperCase()}`);
}
