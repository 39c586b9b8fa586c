import { said } from '#server/import/words/said.ts';
import { languages, tagOf, type Tag } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import { reportedSpeech } from '#server/import/dossier/reportedSpeech.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { RecordPlace } from '#server/import/recordPlace.ts';
import { fold } from '#server/names/words/normalise.ts';

const examples: Readonly<Record<Tag, string>> = {
  en: '"... is said to have ...", "according to ...", "... denies that ..."',
  ar: '«يُقال إن ...»، «بحسب ...»، «أنكرت ... أن ...»',
};

/** Claims whose text shows by no word of reported speech that it is somebody's: copied alone it would be read as a fact. One hint for each text. */
export function bareClaimHints(claims: readonly AllegationRecord[], places: ReadonlyMap<string, RecordPlace>): PlacedComplaint[] {
  return claims.flatMap(({ id, claim }) => {
    const place = places.get(id);
    if (!place) return [];
    return languages.flatMap((language) => {
      const tag = tagOf[language];
      const text = claim[tag];
      if (text === undefined || tellsOfSpeech(text, tag)) return [];
      const path = place.has(['claim', tag]) ? ['claim', tag] : ['claim'];
      return [place.complaint(path, said('bareClaim', { examples: examples[tag] }))];
    });
  });
}

/** Whether one of the marks stands in a text, as whole words; in Arabic a joined "and" or "so" may stand before it. */
function tellsOfSpeech(text: string, tag: Tag): boolean {
  const words = ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const joined = tag === 'ar' ? ['', 'و', 'ف'] : [''];
  return reportedSpeech[tag].some((mark) => joined.some((before) => words.includes(` ${before}${fold(mark)} `)));
}
