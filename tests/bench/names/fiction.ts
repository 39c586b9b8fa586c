import { isHeldBack } from '#server/names/training/heldBack.ts';
import { isMarkedArabic } from '#server/names/sound/sounds.ts';
import type { Pair } from '#server/names/training/learnCosts.ts';
import { readPairs } from '#server/names/training/readPairs.ts';
import { usualSpelling } from '#server/names/words/usualSpelling.ts';

/** A word in Arabic letters with its Latin spellings, from the free data. */
export type Word = { readonly arabic: string; readonly spellings: readonly string[] };

/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The pairs of both lists, but for those of which the one list knows the Latin word and never with this Arabic one, its article aside: of alexandria, which the one pairs with الاسكندري and the other with اليكساندريا, neither is a spelling that both
 * call one. What neither contradicts stays, whether it is a spelling or not.
 */
function uncontradicted(google: readonly Pair[], wikidata: readonly Pair[]): readonly Pair[] {
  const [ofGoogle, ofWikidata] = [google, wikidata].map((list) => ({
    pairs: new Set(list.map(keyOf)),
    latin: new Set(list.map(({ latin }) => latin)),
  }));
  if (!ofGoogle || !ofWikidata) return [];
  const isContradicted = (pair: Pair, other: typeof ofGoogle) => other.latin.has(pair.latin) && !other.pairs.has(keyOf(pair));
  return [
    ...google.filter((pair) => !isContradicted(pair, ofWikidata)),
    ...wikidata.filter((pair) => pair.weight >= 2 && !isContradicted(pair, ofGoogle)),
  ];
}

/** What is written to a Latin word and in Arabic to it, too, or as a word of its own: servant, father, son of, of God, son by a Turkish ending. */
const particles = [
  [/^abd.{3}/u, /^عبد./u],
  [/^ab[ou].{3}/u, /^ا?ب/u],
  [/^ben.{3}/u, /^(?:ال)?ا?بي?[نل]/u],
  [/..[aou]llah$/u, /(?:له|لا)$/u],
  [/..oglu$/u, /[غجك]ل[ويى]$/u],
] as const;

/** Whether the two words of a pair are of one name, and not one of them the half of two words of which the other has both (المجيد, abdulmajid; صاري, sarioglu), as the lists have some that were made of names word by word. */
function isWhole({ arabic, latin }: Pair): boolean {
  return particles.every(([written, own]) => !written.test(latin) || own.test(arabic));
}

function keyOf({ arabic, latin }: Pair): string {
  return `${arabic.replace(/^ال(?=...)/u, '')} ${latin}`;
}

/** Which pairs of the free data are taken: all, or of both lists only what neither contradicts, and no halves of names. */
export type PairRule = 'all' | 'spellings';

/** Words of the free data by a rule. heldBack: those kept from the training, without pairs that the table of usual spellings has; arabic: those of them that look Arabic; all: the others, too. */
export function freeWords(
  folder: string,
  list: 'both' | 'google' | 'wikidata' = 'both',
  rule: PairRule = 'spellings',
): {
  readonly heldBack: readonly Word[];
  readonly arabic: readonly Word[];
  readonly all: readonly Word[];
} {
  const read = (file: Parameters<typeof readPairs>[1]) =>
    readPairs(folder, file).filter((pair) => pair.arabic.length >= 3 && pair.latin.length >= 3 && (rule === 'all' || isWhole(pair)));
  const google = list === 'wikidata' ? [] : [...read('google-train'), ...read('google-eval')];
  const wikidata = list === 'google' ? [] : read('wikidata');
  const pairs = rule === 'all' ? [...google, ...wikidata.filter(({ weight }) => weight >= 2)] : uncontradicted(google, wikidata);
  const heldBack = wordsOf(pairs.filter(({ arabic, latin }) => isHeldBack(arabic) && usualSpelling(latin, arabic) !== 'usual'));
  return { heldBack, arabic: heldBack.filter(({ arabic }) => isMarkedArabic(arabic)), all: wordsOf(pairs) };
}

function wordsOf(pairs: readonly Pair[]): readonly Word[] {
  return [...Map.groupBy(pairs, ({ arabic }) => arabic)].map(([arabic, each]) => ({
    arabic,
    spellings: [...new Set(each.map(({ latin }) => latin))],
  }));
}

/** A name that nobody is known to bear: words of the free data put together by chance. latin: the same words in one Latin spelling each. */
export type FictionalName = { readonly id: string; readonly arabic: string; readonly latin: string };

/** Composes names of two to four words, some with a kunya or a nisba with its article; no two alike. The earlier a word stands in the list, the more names have it. */
export function fictionalNames(words: readonly Word[], count: number, seed: number): FictionalName[] {
  const random = randomFrom(seed);
  const pick = <Item>(list: readonly Item[]): Item => pickFrom(list, random, 1.6);
  const seen = new Set<string>();
  const names: FictionalName[] = [];
  while (names.length < count) {
    const kunya = random() < 0.15;
    const parts = Array.from({ length: 2 + Math.floor(random() ** 1.5 * 3) - (kunya ? 1 : 0) }, () => pick(words));
    const last = parts.at(-1);
    const article = random() < 0.5 && last !== undefined && !last.arabic.startsWith('ال') && parts.length > 1;
    const spell = ({ spellings }: Word) => capital(spellings[Math.floor(random() * spellings.length)] ?? '');
    const arabic = [
      ...(kunya ? ['أبو'] : []),
      ...parts.map((word, index) => (article && index === parts.length - 1 ? `ال${word.arabic}` : word.arabic)),
    ].join(' ');
    const marker = ['Abu', 'Abou', 'Abo'][Math.floor(random() * 3)] ?? 'Abu';
    const joint = ['al-', 'Al ', 'el-', 'El '][Math.floor(random() * 4)] ?? 'al-';
    const latin = [
      ...(kunya ? [marker] : []),
      ...parts.map((word, index) => (article && index === parts.length - 1 ? joint : '') + spell(word)),
    ].join(' ');
    if (seen.has(arabic)) continue;
    seen.add(arabic);
    names.push({ id: `${seed}-${names.length}`, arabic, latin });
  }
  return names;
}

/** One of a list by chance; a skew above 1 prefers the earlier ones. */
export function pickFrom<Item>(list: readonly Item[], random: () => number, skew = 1): Item {
  const item = list[Math.floor(random() ** skew * list.length)];
  if (item === undefined) throw new TypeError('nothing to pick from');
  return item;
}

/** A text with one slip: a letter lost, doubled, replaced, or swapped with its neighbour, within a word. */
export function withSlip(text: string, random: () => number): string {
  const letters = Array.from(text);
  const places = letters.flatMap((letter, index) => (/\p{L}/u.test(letter) ? [index] : []));
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const alphabet = /\p{Script=Arabic}/u.test(text) ? 'ابتجحدرزسشعفقكلمنهوي' : 'abcdefghijklmnopqrstuvwxyz';
  const other = alphabet[Math.floor(random() * alphabet.length)] ?? '';
  const kind = Math.floor(random() * 4);
  if (kind === 0) return letters.toSpliced(at, 1).join('');
  if (kind === 1) return letters.toSpliced(at, 0, other).join('');
  if (kind === 2) return letters.toSpliced(at, 1, other).join('');
  const next = letters[at + 1];
  return next === undefined || !/\p{L}/u.test(next)
    ? letters.toSpliced(at, 1).join('')
    : letters.toSpliced(at, 2, next, letters[at] ?? '').join('');
}

/** An Arabic text with what hurried writing does to it: hamza dropped, ta marbuta and alef maqsura changed, tatweel, a vowel mark and, if joins, words joined. */
export function withNoise(text: string, random: () => number, joins = true): string {
  const habits: readonly ((given: string) => string)[] = [
    (given) => given.replace(/[أإآ]/gu, 'ا'),
    (given) => given.replace(/ة(?=\s|$)/gu, 'ه'),
    (given) => given.replace(/ي(?=\s|$)/gu, 'ى'),
    (given) => given.replace(/ى(?=\s|$)/gu, 'ي'),
    (given) => given.replace(/(?<=\p{L})(?=\p{L}\p{L})/u, 'ـ'),
    (given) => given.replace(/(?<=\p{L})(?=\p{L})/u, 'َ'),
    (given) => (joins ? given.replace(/ /u, '') : given),
  ];
  let noisy = text;
  for (const habit of habits) if (random() < 0.4) noisy = habit(noisy);
  return noisy;
}

/** The first seven tenths of a text's letters, as far as they have been typed. */
export function begun(text: string): string {
  return Array.from(text)
    .slice(0, Math.ceil(Array.from(text).length * 0.7))
    .join('')
    .trimEnd();
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
