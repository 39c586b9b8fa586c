import type { Language, Tag } from '#graph-schema/generated/ontology.ts';
import type { KnownEntity } from '#web/session/known.ts';

/** Sets names in the order of a language's letters. Letters are dear to compare, so the order of the names of last time is kept: what is left of them, and what comes back to them, is not compared again. */
export function createAlphabet(tag: Tag, language: Language): (names: readonly KnownEntity[]) => readonly KnownEntity[] {
  const { compare } = new Intl.Collator(tag);
  let order: ReadonlyMap<KnownEntity, number> = new Map();
  return (names) => {
    if (!names.every((name) => order.has(name)))
      order = new Map(names.toSorted((a, b) => compare(a.label[language], b.label[language])).map((name, at) => [name, at]));
    return names.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}
