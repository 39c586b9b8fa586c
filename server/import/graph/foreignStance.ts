import type { Assertion } from '#graph-schema/generated/ontology.ts';
import { holds } from '#graph-schema/ontology.ts';
import { assertionsTold } from '#server/import/graph/ownCells.ts';
import { isBanishing, withoutBanishing } from '#server/import/graph/banishing.ts';
import { nameEnds, plainNames, plainWords, wordSet } from '#server/import/graph/plainWords.ts';

/** What a file tells of a tie, name by name. */
export type Told = readonly (readonly [name: string, value: string])[];

/** How others say that a tie may not hold. is: what carries it then; words: theirs, where they may be of something else or are not known, so that it waits for a person. */
export type ForeignStance = { readonly is: Assertion; readonly words: string | null };

const stanceNames = wordSet('stance موقف');
const verdictNames = wordSet('verdict veracity polarity truthvalue factcheck حكم');
const statusNames = wordSet('status حالة');
/** Names of what may be a state of a land, as NO and NE are. */
const landNames = wordSet('state');
const labelNames = wordSet('labels tags classes');
const verifyingNames = new Set(
  [
    ...wordSet(
      'validated corroborated substantiated موثق موثقة متحقق verified confirmed true truth truthful valid proven correct accurate factual صحيح صحيحة صحة مؤكد مؤكدة ثابت مثبت حقيقي',
    ),
  ].flatMap((name) => [name, `is${name}`]),
);
/** Names under which others judge, or under which something else stands: a position is one of an office, too. */
const judgingNames = new Set([
  ...wordSet(
    'claim position opinion assessment rating state outcome result finding conclusion response reaction answer reply replies verification',
  ),
  ...wordSet('التحقق تقييم التقييم رأي نتيجة خلاصة رد ردود جواب إجابة تصريح أقوال إفادة ادعاء زعم وضع'),
  ...['claim', 'statement', 'assertion'].flatMap((name) => [`${name}type`, `${name}kind`]),
]);
const againstNames = new Set(
  [
    ...wordSet(
      'disputed disputes contested doubt doubts doubted doubtful denied denies refuted refutes disproved disproven debunked rejected',
    ),
    ...wordSet('retracted recanted revoked withdrawn untrue false unverified unconfirmed متنازع منفي منفية مكذوب مشكوك مرفوض'),
    ...wordSet('denial denials deny denying refutation refutations rebuttal rebutted contradicts contradicted contradiction negation'),
    ...wordSet(
      'disproof retraction rejection repudiated disavowed disowned negative negatives falsepositive falsepositives نفي ينفي تنفي نفت نفوا ينفون إنكار أنكر أنكرت أنكروا',
    ),
    ...wordSet('inferred predicted hypothetical speculative مستنتج مستنتجة مفترض مفترضة'),
    ...wordSet('ينكر تنكر ينكرون منكر تكذيب دحض'),
  ].flatMap((name) => [name, ...['by', 'at', 'on', 'من', 'منقبل', 'منجانب', 'بواسطه', 'في', 'فيه', 'عليه', 'له'].map((end) => name + end)]),
);
/** Names of how sure somebody is. */
const sureNames = wordSet(
  'confidence certainty probability likelihood credibility plausibility trust reliability belief ثقة احتمال احتمالية يقين مصداقية موثوقية ترجيح',
);
/** Names of how often something is, or how strong, as the whole of a name. */
const countNames = wordSet('count frequency occurrences cooccurrences weight strength times عدد وزن تكرار');
const unsure = wordSet('none zero nil no not unlikely improbable impossible never zéro null keine معدوم معدومة منعدم مستبعد لا');
const noughts = /^\s*(?:[-−–].*|[0٠۰]+(?:[.,٫][0٠۰]*)?\s*(?:[%٪]|\/.*)?\s*)$/u;
const untrue = wordSet('false no n 0 null none nein non لا كلا');
const crosses = /^[✗✘×❌]\uFE0F?$/u;

const affirming = wordSet(
  'asserts asserted assert asserting supports supported support supporting confirms confirmed confirm agrees agreed agree affirms affirmed ' +
    'affirm affirmative positive true yes accurate correct valid verified proven factual accepted claims claimed states stated says said ' +
    'alleges alleged pro for يؤكد تؤكد أكد أكدت مؤكد مؤكدة يثبت تثبت أثبت أثبتت مثبت مثبتة ثابت يؤيد تؤيد مؤيد صحيح صحيحة نعم',
);
const denying = wordSet(
  'denied denies deny denying denial refuted refutes refute refuting negated negates disproved disproves disproven debunked debunks rejected ' +
    'rejects reject rejecting against contradicts contradicted contradicting disagrees disagreed disagree false untrue negative no ' +
    'ينفي تنفي نفى نفت نفي نفوا ينفون منفي منفية ينكر تنكر أنكر أنكرت أنكروا ينكرون إنكار يكذب تكذب كذب مكذوب',
);
const doubting = wordSet(
  'doubts doubted doubt doubtful doubting disputes disputed dispute disputing contests contested questioned questions questionable ' +
    'مشكوك شك متنازع نزاع خلاف جدل مختلف يشكك تشكك شكك',
);
/** What denies, rejects or doubts wherever it stands in what a tie is called: membership denied, allegedly not member of. */
const opposing = wordSet(
  'denied denies deny denying denial refuted refutes refute refutation disproved disproven debunked rejected rejects reject rejecting ' +
    'rejection disputed disputes dispute disputing contested doubted doubts doubtful contradicts contradicted repudiates repudiated ' +
    'disavows disavowed unconfirmed unproven unverified unfounded unsubstantiated untrue false not never cannot isnt wasnt arent werent ' +
    'doesnt dont didnt hasnt hadnt nicht nie ليس ليست لم لن ينفي تنفي نفي نفت نفوا ينفون ينكر تنكر أنكر أنكرت أنكروا ينكرون إنكار ' +
    'يرفض ترفض رفض رفضت رفضوا يرفضون مرفوض يشكك تشكك شكك متنازع مكذوب',
);
/** What one may be denied without that the tie is: was denied entry with. */
const deniedElsewhere = /(?:^| )(?:is|are|was|were|been) denied (?:an? )?(?:entry|visas?|asylum|bail|boarding)(?= |$)/gu;
const unspoken = wordSet('known applicable available specified stated given determined set');
const failing = wordSet(
  'retracted recanted withdrawn revoked unconfirmed unfounded unproven unverified unsubstantiated baseless dismissed acquitted discredited ' +
    'incorrect inaccurate wrong invalid misleading fake fabricated hoax hypothetical speculative مرفوض مرفوضة كاذب كاذبة باطل باطلة مكذوبة ملفق ملفقة زائف زائفة خاطئ',
);
/** Which of these are of what is told, whatever a register says of it. */
const unproving = wordSet(
  'unconfirmed unfounded unproven unverified unsubstantiated baseless discredited incorrect inaccurate wrong misleading fake fabricated hoax ' +
    'كاذب كاذبة مكذوبة ملفق ملفقة زائف زائفة خاطئ',
);
const proving = wordSet(
  'confirmed verified proven substantiated true correct accurate مؤكد مؤكدة مثبت مثبتة ثابت صحيح صحيحة دقيق موثق محقق',
);
const negating = wordSet('not never cannot isnt wasnt arent werent doesnt dont didnt un nicht nie غير ليس ليست لم لن لا');
const strengthening = wordSet(
  'strongly officially formally publicly fully categorically flatly explicitly firmly mostly partly partially محل موضع',
);

/** What a register says of whom it lists: a passport that is not valid, an address that is not confirmed. */
const registered = wordSet('valid correct accurate');

/** Against what stands in a register, not against what is said: a company whose licence was revoked has its parent still. */
const ofRegisters = wordSet('revoked withdrawn rejected rejects reject rejecting rejection negative no against مرفوض');

/** What others tell of a tie in a stance, by a verdict or in what they call it; null where they say nothing against it, or say in our own word what carries it. */
export function foreignStance(told: Told, words: readonly (string | null)[]): ForeignStance | null {
  if (assertionsTold(told).length > 0) return null;
  const stance = stanceIn(told);
  if (stance !== null) return stance;
  const doubt = told.find(([name, value]) => value.trim() !== '' && isAgainst(name, value));
  if (doubt !== undefined) return waiting(doubt);
  const word = words.find((each) => each !== null && isOpposed(each));
  return typeof word === 'string' ? waiting(['type', word]) : null;
}

/** What a record that is no tie tells against the ties that it says. Its state, its position and the like are its own, so that only a stance, a denial by its name and a state that denies or doubts count. */
export function stanceOfRecord(told: Told): ForeignStance | null {
  const assertion = assertionsTold(told).find(({ is }) => is === null || !holds(is));
  const stance = assertion === undefined ? stanceIn(told) : waiting(['assertion', assertion.value]);
  if (stance !== null) return stance;
  const doubt = told.find(([name, value]) => {
    const ends = nameEnds(name).filter((end) => !ofRegisters.has(end.replace(/(?:by|at|on)$/u, '')));
    if (ends.some((end) => againstNames.has(end))) return !isUntrue(value);
    if (isNamed(name, verifyingNames) && !registered.has(ends[0] ?? '')) return isUntrue(value) && value.trim() !== '';
    const [first = '', second = ''] = plainWords(value).filter((word) => !strengthening.has(word));
    const isOpposing = [denying, doubting, unproving].some((words) => words.has(first)) || (negating.has(first) && proving.has(second));
    return ends.some((end) => statusNames.has(end) || judgingNames.has(end)) && !ofRegisters.has(first) && isOpposing;
  });
  return doubt === undefined ? null : waiting(doubt);
}

/** Whether what a tie is called denies or doubts anywhere. */
function isOpposed(word: string): boolean {
  const plain = plainWords(withoutBanishing(word)).join(' ').replaceAll(deniedElsewhere, ' ');
  return plain.split(' ').some((each) => opposing.has(each));
}

/** What a stance says of a tie that it does not assert; null where none is told. What is not known as asserting waits with its words. */
export function stanceIn(told: Told): ForeignStance | null {
  const stances = told.filter(([name, value]) => value.trim() !== '' && isNamed(name, stanceNames));
  const read = stances.map((each) => ({ each, is: assertionOf(each[1]) }));
  for (const known of ['DENIED', 'DOUBTED'] as const) if (read.some(({ is }) => is === known)) return { is: known, words: null };
  const unknown = read.find(({ is }) => is === 'PROPOSED');
  return unknown === undefined ? null : waiting(unknown.each);
}

/** Whether a name of others, without what marks it as theirs, is one of these. */
export function isNamed(name: string, names: ReadonlySet<string>): boolean {
  return plainNames(name).some((each) => names.has(each));
}

/** Whether a value says no. */
export function isUntrue(value: string): boolean {
  const words = plainWords(value);
  return value.trim() === '' || crosses.test(value.trim()) || (words.length === 1 && words.every((word) => untrue.has(word)));
}

/** Whether words begin by denying or doubting. */
export function beginsAgainst(words: string): boolean {
  const [first = '', second = ''] = plainWords(words).filter((word) => !strengthening.has(word));
  if (isBanishing(words) || (first === 'no' && /^\d/u.test(second))) return false;
  return [denying, doubting, failing].some((set) => set.has(first));
}

function waiting([name, value]: readonly [name: string, value: string]): ForeignStance {
  return { is: 'PROPOSED', words: `${name.trim()}: ${value.trim()}` };
}

function assertionOf(value: string): Assertion {
  const words = plainWords(value).filter((word) => !strengthening.has(word));
  const [first = ''] = words;
  if (words.length > 0 && words.every((word) => affirming.has(word))) return 'ASSERTED';
  if (words.some((word) => affirming.has(word) || negating.has(word))) return 'PROPOSED';
  if (denying.has(first)) return 'DENIED';
  return doubting.has(first) ? 'DOUBTED' : 'PROPOSED';
}

function isAgainst(name: string, value: string): boolean {
  const ends = nameEnds(name);
  if (ends.some((end) => againstNames.has(end))) return !isUntrue(value);
  if (isNamed(name, verdictNames)) return !isAffirming(value);
  if (isNamed(name, verifyingNames)) return isUntrue(value) || isFailing(value);
  if (isNamed(name, landNames) && /^\s*\p{Lu}{2,3}\s*$/u.test(value)) return false;
  if (ends.some((end) => judgingNames.has(end))) return isJudgedAgainst(value);
  if (ends.some((end) => statusNames.has(end))) return isUntrue(value) || isFailing(value);
  if (ends.some((end) => sureNames.has(end))) return isUnsure(value);
  if (isNamed(name, countNames)) return noughts.test(value);
  return ends.some((end) => labelNames.has(end)) && isFailing(value);
}

/** Whether somebody is not sure at all: of nought, or less. */
function isUnsure(value: string): boolean {
  if (/^\s*[-−–]?[\d٠-٩۰-۹]/u.test(value)) return noughts.test(value);
  const [first = ''] = plainWords(value).filter((word) => word !== 'very' && word !== 'highly');
  return unsure.has(first);
}

/** Whether a judgement begins by saying no; a value that is not known is none. */
function isJudgedAgainst(value: string): boolean {
  const [first = '', second = ''] = plainWords(value).filter((word) => !strengthening.has(word));
  return beginsAgainst(value) || (negating.has(first) && !unspoken.has(second));
}

function isAffirming(value: string): boolean {
  const words = plainWords(value);
  return /^\s*(?:\+|\+?1(?:\.0+)?)\s*$/u.test(value) || (words.length > 0 && words.every((word) => affirming.has(word)));
}

/** Whether any word says that something does not hold; no alone, for what is no longer so was. */
function isFailing(value: string): boolean {
  return plainWords(value).some((word) => word !== 'no' && [denying, doubting, failing, negating].some((words) => words.has(word)));
}
