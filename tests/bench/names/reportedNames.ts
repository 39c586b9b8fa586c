import { pickFrom, randomFrom, type FictionalName, type Word } from '#tests/bench/names/fiction.ts';
import { givenNames, nisbas } from '#tests/bench/names/reported.ts';

const marker = { arabic: 'أبو', spellings: ['Abu', 'Abou', 'Abo'] };
const descent = { arabic: 'بن', spellings: ['bin', 'ben', 'ibn'] };

/** Composes names as reports have them: a kunya and a nisba, or one to three given names and a nisba, some with bin; no two alike. */
export function reportedNames(count: number, seed: number): FictionalName[] {
  const random = randomFrom(seed);
  const given = () => pickFrom(givenNames, random, 1.5);
  const seen = new Set<string>();
  const names: FictionalName[] = [];
  while (names.length < count) {
    const parts = partsOf(random(), given, random);
    const words = [...parts, pickFrom(nisbas, random)];
    const arabic = words.map((word) => word.arabic).join(' ');
    if (seen.has(arabic)) continue;
    seen.add(arabic);
    const latin = words.map(({ spellings }) => pickFrom(spellings, random)).join(' ');
    names.push({ id: `r${seed}-${names.length}`, arabic, latin });
  }
  return names;
}

function partsOf(kind: number, given: () => Word, random: () => number): Word[] {
  if (kind < 0.15) return [marker, given()];
  if (kind < 0.35) return [given()];
  const others = kind < 0.75 ? [given()] : [given(), given()];
  return [given(), ...(random() < 0.2 ? [descent] : []), ...others];
}
