import { said, type Said } from '#server/import/words/said.ts';
import type { EntityRecord, Name } from '#server/domain/entity.ts';
import type { KnownEntry, KnownNames } from '#server/import/knownNames/knownNames.ts';
import { editDistance } from '#server/names/compare/editDistance.ts';
import { fold } from '#server/names/words/normalise.ts';

/**
 * The names that an entity gains by being known as the entry of a key, in the order of the entry: those that it does not have, by
 * their folded text. complaint: why it can gain none. An entity without a name of its own gains none either, for it must have one.
 */
export function readKnownAs(
  entity: EntityRecord,
  key: string,
  known: KnownNames,
  guess: (key: string) => Said,
): { readonly names: readonly Name[]; readonly complaint: Said | null } {
  const entry = known.get(key);
  if (!entry) return { names: [], complaint: said('unknownKnown', { key, guess: guess(key) }) };
  if (entry.kind !== entity.kind)
    return {
      names: [],
      complaint: said('otherKnownKind', { key, kind: entry.kind, id: entity.id, own: entity.kind }),
    };
  const own = new Set(entity.names.map(({ text }) => fold(text)));
  const gained = entity.names.length === 0 ? [] : entry.names.filter(({ text }) => !own.has(fold(text)));
  return { names: gained.map((name) => ({ ...name, kind: kindBeside(name, entity) })), complaint: null };
}

/** The kind that keeps an added name behind the entity's own, which are printed: it is PRIMARY for nobody, and a ROMANIZATION only beside one that is its equal. */
function kindBeside({ kind, script }: Name, { names }: EntityRecord): Name['kind'] {
  if (kind === 'PRIMARY') return 'ALIAS';
  const equals = names.some((own) => own.script === script && (own.kind === 'PRIMARY' || own.kind === 'ROMANIZATION'));
  return kind === 'ROMANIZATION' && !equals ? 'ALIAS' : kind;
}

const unitCosts = { replace: () => 1, lose: () => 1, swap: 1 };

/** Guesses which entry is meant by a key that none has, in words; what the entries are called is read once, when the first is asked. */
export function guesserOf(known: KnownNames): (key: string) => Said {
  let entries: readonly (KnownEntry & { readonly folded: ReadonlySet<string> })[] | null = null;
  const guesses = new Map<string, Said>();
  return (key) => {
    entries ??= [...known.values()].map((entry) => ({ ...entry, folded: new Set(entry.names.map(({ text }) => fold(text))) }));
    const asked = fold(key.replaceAll('-', ' '));
    const made = guesses.get(key) ?? wordsFor(entries.find(({ folded }) => folded.has(asked)) ?? nearest(key, entries));
    guesses.set(key, made);
    return made;
  };
}

function wordsFor(meant: KnownEntry | undefined): Said {
  return meant ? said('guessedKnown', { key: meant.key }) : said('noGuess');
}

function nearest(key: string, entries: readonly KnownEntry[]): KnownEntry | undefined {
  const atMost = Math.max(1, Math.floor(key.length / 3));
  return entries
    .filter((entry) => Math.abs(entry.key.length - key.length) <= atMost)
    .map((entry) => ({ entry, distance: editDistance(key, entry.key, unitCosts) }))
    .filter(({ distance }) => distance <= atMost)
    .toSorted((a, b) => a.distance - b.distance)[0]?.entry;
}
