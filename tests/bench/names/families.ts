import type { Entry } from '#tests/bench/names/duplicates.ts';
import { pickFrom, randomFrom, withNoise, type Word } from '#tests/bench/names/fiction.ts';
import { givenNames, nisbas } from '#tests/bench/names/reported.ts';

const families = 250;
const spell = ({ spellings }: Word, random: () => number): string => pickFrom(spellings, random);

/**
 * Families of one nisba each, every member an entry in Arabic and one in Latin letters, three in ten a noisy third: two brothers and a sister of theirs, their father,
 * a son of the first, a namesake of his with another grandfather, and a man and a woman known as father and mother of one name. True pairs are entries of one member.
 */
export function familyEntries(seed: number): readonly Entry[] {
  const random = randomFrom(seed);
  const entries: Entry[] = [];
  for (let family = 0; family < families; family += 1) {
    const [first, second, father, grandfather, other, child] = different(6, random);
    if (!first || !second || !father || !grandfather || !other || !child) continue;
    const nisba = pickFrom(nisbas, random);
    const members: readonly (readonly [string, readonly Word[]])[] = [
      ['brother', [first, father, grandfather, nisba]],
      ['other-brother', [second, father, grandfather, nisba]],
      ['sister', [feminine(first), father, grandfather, nisba]],
      ['father', [father, grandfather, nisba]],
      ['son', [child, first, father, nisba]],
      ['namesake', [first, other, grandfather, nisba]],
      ['kunya', [kunya, child, nisba]],
      ['umm', [umm, child, nisba]],
    ];
    for (const [role, words] of members) {
      if (random() < 0.4) continue;
      const of = `${family}-${role}`;
      const add = (text: string) => void entries.push({ id: `f${String(entries.length).padStart(6, '0')}`, text, of });
      const arabic = words.map((word) => word.arabic).join(' ');
      add(arabic);
      add(words.map((word) => spell(word, random)).join(' '));
      if (random() < 0.3) add(withNoise(arabic, random, false));
    }
  }
  return entries;
}

const kunya: Word = { arabic: 'أبو', spellings: ['Abu', 'Abou', 'Abo'] };
const umm: Word = { arabic: 'أم', spellings: ['Umm', 'Oum', 'Um'] };

/** The feminine of a name as Arabic makes it: Samir, Samira. */
function feminine({ arabic, spellings }: Word): Word {
  return { arabic: `${arabic}ة`, spellings: spellings.map((spelling) => `${spelling}a`) };
}

/** Names that differ in more than how they are written, and of which a feminine can be made. */
function different(count: number, random: () => number): readonly Word[] {
  const found: Word[] = [];
  while (found.length < count) {
    const name = pickFrom(givenNames, random);
    if (/[ةىايوهء]$| /u.test(name.arabic) || name.spellings.some((spelling) => spelling.endsWith('e'))) continue;
    if (!found.some((each) => each.spellings.some((spelling) => name.spellings.includes(spelling)))) found.push(name);
  }
  return found;
}
