import type { Hit } from '#server/domain/hit.ts';
import { comparedValue, schemeWord, type Identifier } from '#server/domain/identifier.ts';
import { composed } from '#server/domain/words/wordsIn.ts';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import type { NameCandidate } from '#server/names/find/nameStore.ts';

/** A candidate that has the text that was asked for as an identifier: the hit that says so, as sure as a name as it is written. Null where it has not. */
export function identifiedHit({ entity, identifiers }: NameCandidate, asked: string): Hit | null {
  const met = identifiers.find((each) => comparedValue({ ...each, value: asked }) === comparedValue(each));
  if (met === undefined) return null;
  return { entity, score: 1, strength: 'MEANT', matchedName: met.value, marks: [{ from: 0, to: met.value.length }], why: why(met) };
}

function why({ scheme, country }: Identifier): Hit['why'] {
  return composed(({ found }, language) => {
    const word = schemeWord(scheme, tagOf[language]);
    return found.identifier(country === null ? word : `${word} (${country})`);
  });
}
