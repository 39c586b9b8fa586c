import type { Name } from '#server/domain/entity.ts';
import { fold } from '#server/names/words/normalise.ts';

/**
 * The pairs of names by which two entities are compared. A romanisation of ours is no evidence where a source's own name stands beside it; a name
 * that a longer one of the same entity holds whole says less than that one (consolidate_names of nomenklatura); and where both have names in one
 * script they are compared in it alone, strictly, for a spelling in another script loses what tells them apart.
 */
export function comparedNames(one: readonly Name[], other: readonly Name[]): readonly (readonly [Name, Name])[] {
  const [a, b] = [tellingNames(one), tellingNames(other)];
  const all = a.flatMap((name) => b.map((met) => [name, met] as const));
  const within = all.filter(([name, met]) => name.script === met.script);
  return within.length > 0 ? within : all;
}

/** A name with all names of whom it names. */
type Own = readonly [Name, readonly Name[]];

/**
 * Whether two alike names in one script are spellings of names in Arabic letters that both entities have, and of these none are alike: Samir writes سمير and سامر, and where
 * both are known as they are written in Arabic, that tells. areAlike: whether two names are.
 */
export function areToldApartInArabic([a, names]: Own, [b, others]: Own, areAlike: (a: Name, b: Name) => boolean): boolean {
  if (a.script === 'Arab' || b.script === 'Arab') return false;
  const [own, met] = [
    tellingNames(names).filter((name) => isArabic(name) && areAlike(a, name)),
    tellingNames(others).filter((name) => isArabic(name) && areAlike(b, name)),
  ];
  return own.length > 0 && met.length > 0 && !own.some((name) => met.some((other) => areAlike(name, other)));
}

function isArabic({ script }: Name): boolean {
  return script === 'Arab';
}

/** Kept as long as the names are: each list is compared with many. */
const known = new WeakMap<readonly Name[], readonly Name[]>();

/** The names of an entity by which it is compared. */
export function tellingNames(names: readonly Name[]): readonly Name[] {
  const found = known.get(names) ?? tellingOf(names);
  known.set(names, found);
  return found;
}

function tellingOf(names: readonly Name[]): readonly Name[] {
  const witnessed = names.filter(({ kind }) => kind !== 'ROMANIZATION');
  const kept = witnessed.length > 0 ? witnessed : names;
  return kept.filter((name) => !kept.some((longer) => longer !== name && longer.script === name.script && holds(longer.text, name.text)));
}

function holds(longer: string, shorter: string): boolean {
  const [all, some] = [longer, shorter].map((text) => fold(text).split(/\s+/));
  return all !== undefined && some !== undefined && all.length > some.length && some.every((word) => all.includes(word));
}
