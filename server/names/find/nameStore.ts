import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Id } from '#server/domain/id.ts';
import type { Identifier } from '#server/domain/identifier.ts';

/** Words of names that begin with one of these texts, that have one of them as a key, or a key that begins with one. What keys mean only names/ knows. */
export type NameLook = { readonly by: 'beginning' | 'key' | 'keyBeginning'; readonly texts: readonly string[] };

/** A word of names. entities: how many have it in a name, each merged one for itself. */
export type NameWord = { readonly word: string; readonly entities: number };

/** A word of names and what finding it is worth: a whole number above 0, so that sums are the same in every store. */
export type WeighedWord = { readonly word: string; readonly weight: number };

/** An entity that may be meant, with all its names in their order (its own, then those of ids merged into it, by id), and its identifiers likewise: what names/ ranks. */
export type NameCandidate = {
  readonly entity: Id;
  readonly kind: EntityKind;
  readonly degree: number;
  readonly names: readonly string[];
  readonly identifiers: readonly Identifier[];
};

/** What a search for names asks of a store. */
export type NameStore = {
  /**
   * Words of names (names/index/wordsOfName.ts says which a name has, keys.ts under which keys each lies), those of the first look first; a word
   * found twice stands where it was found first. Within one look those of most entities first, then by word. At most limit.
   */
  nameWords: (looks: readonly NameLook[], limit: number) => Promise<readonly NameWord[]>;
  /**
   * Entities of these kinds (null: all) with at least one of these words in a name: the sum over the groups of the greatest weight of a word of
   * the group that the entity has decides, largest first, then degree (largest first), then id. At most 200 groups; at most limit; only those of such a sum at least, where it is said.
   */
  nameCandidates: (
    groups: readonly (readonly WeighedWord[])[],
    kinds: readonly EntityKind[] | null,
    limit: number,
    least?: number,
  ) => Promise<readonly NameCandidate[]>;
};

/** A store that is asked one question: in its turns a search does what is its own, and lets others be answered in between. */
export type NameReading = NameStore & { readonly turns: { readonly areOver: () => boolean; readonly giveWay: () => Promise<void> } };
