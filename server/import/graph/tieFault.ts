import { everyAssertion } from '#graph-schema/generated/ontology.ts';
import {
  beginsAgainst,
  foreignStance,
  isNamed,
  isUntrue,
  stanceIn,
  type ForeignStance,
  type Told,
} from '#server/import/graph/foreignStance.ts';
import { asksInVain } from '#server/import/graph/asksWhether.ts';
import { isBanishing } from '#server/import/graph/banishing.ts';
import { deniesWithin } from '#server/import/graph/denialWithin.ts';
import { assertionsTold } from '#server/import/graph/ownCells.ts';
import { nameEnds, plainWords, wordSet } from '#server/import/graph/plainWords.ts';
import { said, type Said } from '#server/import/words/said.ts';

const textNames = wordSet(
  'summary description descriptions notes note remarks remark comment comments caption purpose details detail observations observation text ' +
    'bemerkung bemerkungen anmerkung anmerkungen remarque remarques commentaire observaciones وصف ملخص ملاحظة ملاحظات تعليق تعليقات',
);
const longestShown = 200;
/** What tells texts of one name apart: Notes (EN), Note 2. */
const apart = /^(?:\d+|en|ar|fr|de|es|fa|tr|ku)$/u;
const denyingNames = new Set(['negated', 'isnegated', 'denied', 'isdenied', 'refuted', 'isrefuted', 'disproved', 'disproven']);
const negation = new RegExp(
  `^(?:${[
    '(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|must)nt',
    'cannot|cant',
    '(?:(?:is|are|was|were|has|have|had|does|do|did|can|could|may|might|will|would|should|must|ist|war) )?' +
      '(?:not|no(?! \\d)|never|nicht|kein\\p{L}*|nie|non(?! (?:exec|profit|resident|voting|govern|independ|manag|statut|equity)))',
    'deny|denies|denied|denying|disproven|disproved|refuted|debunked|false|untrue',
    'un(?:related|connected|linked|associated|affiliated)(?= (?:to|with)|$)',
    'ليس\\p{L}*|لا|لم|لن|غير(?! (?:تنفيذي|متفرغ|مقيم|مستقل))',
    'نفي|نفت|نفوا|ينفي|تنفي|ينفون|انكر|انكرت|انكروا|ينكر|تنكر|ينكرون',
  ].join('|')})(?: |$)`,
  'u',
);

/** What is wrong with what a file tells of a tie, that would be asserted though the file may deny it; null where nothing is. words: what the edge is called. */
export function tieFault(told: Told, words: readonly (string | null)[]): Said | null {
  const assertions = assertionsTold(told);
  const unknown = assertions.find(({ is }) => is === null);
  if (unknown !== undefined) return said('unknownAssertion', { value: unknown.value, known: everyAssertion.join(', ') });
  if (new Set(assertions.map(({ is }) => is)).size > 1)
    return said('manyAssertions', { values: assertions.map(({ value }) => value).join(', ') });
  const stance = stanceIn(told);
  const [carried] = assertions;
  if (stance !== null && stance.words === null && carried !== undefined && carried.is !== stance.is)
    return said('manyAssertions', { values: [carried.value, stance.is].join(', ') });
  const denied = told.find(([name, value]) => isNamed(name, denyingNames) && !isUntrue(value));
  if (denied !== undefined) return said('foreignDenial', { name: denied[0], value: denied[1] });
  const word = words.find((each) => each !== null && isNegated(each));
  return typeof word === 'string' ? said('negatedWord', { word }) : null;
}

/**
 * What others tell against a tie: in a stance, by a verdict, in what they call it, in how a text that describes it begins, in what denies within any text, or where they ask whether it is. null where they say nothing against
 * it, or say in our own word what carries it.
 */
export function stanceAgainst(told: Told, words: readonly (string | null)[]): ForeignStance | null {
  const stance = foreignStance(told, words);
  if (stance !== null || assertionsTold(told).length > 0) return stance;
  const text = told.find(
    ([name, value]) => (isText(name) && beginsDenying(value)) || deniesWithin(value, name) || asksInVain(name, value, words),
  );
  if (text !== undefined) return { is: 'PROPOSED', words: shown(text) };
  const nothing = words.find((word) => word !== null && word.trim().length > 1 && isUntrue(word));
  return typeof nothing === 'string' ? { is: 'PROPOSED', words: shown(['type', nothing]) } : null;
}

/** What texts deny that describe a record which is no tie; null where nothing. */
export function textAgainst(told: Told): string | null {
  const text = told.find(([name, value]) => isText(name) && deniesWithin(value, name));
  return text === undefined ? null : shown(text);
}

function shown([name, value]: readonly [name: string, value: string]): string {
  const text = value.trim();
  return `${name.trim()}: ${text.length > longestShown ? `${text.slice(0, longestShown).toWellFormed()}…` : text}`;
}

/** Whether a text stands under a name: Notes, Member notes, Notes (EN). */
function isText(name: string): boolean {
  const words = plainWords(name).filter((word) => !apart.test(word));
  return words.length > 0 && nameEnds(words.join(' ')).some((end) => textNames.has(end));
}

/** Whether a text that describes a tie begins by denying or doubting it; what is no longer so was. */
function beginsDenying(text: string): boolean {
  const plain = plainWords(text).join(' ');
  return !/^no (?:longer|\d)/u.test(plain) && !isBanishing(text) && (negation.test(plain) || beginsAgainst(text));
}

/** Whether a word begins by saying that something is not so, or ends so, set apart: member of (denied). */
function isNegated(word: string): boolean {
  const [, end] = /(?:[([{،,;:]|\s[-–—]\s)\s*([^()[\]{}،,;:]+)[\s)\]}]*$/u.exec(word) ?? [];
  return (!isBanishing(word) && negation.test(plainWords(word).join(' '))) || (end !== undefined && beginsAgainst(end));
}
