import { withoutBanishing } from '#server/import/graph/banishing.ts';
import { plainWords } from '#server/import/graph/plainWords.ts';

/** How a phrase is found in plain words: whole words only. */
function phrases(...of: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${of.join('|')})(?= )`, 'gu');
}

const said = 'claims?|allegations?|accusations?|charges?|assertions?|suggestions?|reports?|rumou?rs?|links?|ties?|connections?|statements?';
const the = '(?:(?:the|any|all|these|those|this|that|such|his|her|its|their|both) )?(?:\\p{L}+ )?';
const not =
  '(?:(?:not|never|nor|cannot|isnt|wasnt|arent|werent|doesnt|dont|didnt|hasnt|havent|hadnt|nicht|ليس|ليست|ليسا|ليسوا)|لم (?:يكن|تكن|يكونا|يكونوا))';
const between =
  '(?:(?:an?|the|in|any|be|been|being|have|has|had|fact|ever|at|personally|actually|directly|formally|officially|to|of|his|her|its|their|yet|all|way|حتي|ابدا|اصلا|يوما|علي|اي|من|له|لها|لهما|بينهما) ){0,4}';
const tied =
  'members?|linked|connected|related|associated|affiliated|tied|involved|owners?|shareholders?|directors?|employees?|employed|leaders?|founders?|part|partners?|met|meet|knew|owned|owns?|belong(?:s|ed)?|joined|paid|appointed|true|correct|accurate|confirmed|verified|proven|mitglied';
const tiedInArabic =
  'عضو\\p{L}*|مرتبط\\p{L}*|صله|علاقه|شريك\\p{L}*|مالك\\p{L}*|مدير\\p{L}*|صحيح\\p{L}*|دقيق\\p{L}*|موكد\\p{L}*|جزء\\p{L}*|موظف\\p{L}*|قريب\\p{L}*';

/** What denies or doubts wherever it stands in a text. */
const denials = phrases(
  'den(?:y|ies|ied|ying)|denials?(?! of (?:service|access))',
  'refut(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|disown(?:s|ed|ing)?|debunk(?:s|ed|ing)?|recant(?:s|ed|ing)?',
  'disput(?:es|ed|ing) (?:this|that|any|the|these|being|having|it|him|her|by)|(?:is|are|was|were|remains?|been) (?:\\p{L}+ )?(?:disputed|doubted)',
  `(?:reject|contest|dismiss|retract|disput|withdr)\\p{L}* ${the}(?:${said})`,
  'unfounded|baseless|groundless|unproven|unsubstantiated|unconfirmed|unverified|discredited',
  'falsely|wrongly (?:accused|identified|named|linked|listed|reported)|mistaken identity|(?:is|are|was|were|be|proven|proved|deemed|entirely|simply) (?:false|untrue|wrong|incorrect|fabricated|fake|a hoax)',
  '(?:no|without|lacks?|lacking|lack of) (?:any )?(?:\\p{L}+ )?(?:evidence|proof|indication)',
  'no (?:known |such |direct |personal |formal |whatsoever )?(?:links?|ties?|connections?|relations?|relationships?|involvement|affiliation|association|dealings)(?: (?:with|to|between|in|was|were|is|has|had|exists?|of any))?',
  `(?<!or |if )${not} ${between}(?:${tied})|non members?|un(?:related|connected|affiliated) (?:to|with)`,
  `${not} ${between}(?:${tiedInArabic})`,
  '(?:bestreit|bestritt|leugne|dementier)\\p{L}*|kein\\p{L}* (?:mitglied|verbindung|beziehung|beweise?|beleg\\p{L}*)|dement|dementi|desmient\\p{L}*|desmintio|nie (?:avoir|etre|toute?)|nieg[ao]n?|aucun\\p{L}* (?:lien|preuve|relation|rapport)|yalanl[aıi]\\p{L}*|reddet\\p{L}*|inkar',
  '[وف]?(?:[يت]نفي|ينفون|ينفيان|نفي|نفت|نفوا|نافيا|نافيه|[يت]نكر|ينكرون|انكر|انكرت|انكروا|انكار\\p{L}*|منكرا|تكذيب\\p{L}*|كذبت|دحض\\p{L}*|يدحض|[يت]فند|فندت?|متنازع|مشكوك|[يت]شكك|شككت?|ملفقه?|باطله?|زائفه?|كاذبه?)',
  'لا (?:صله|علاقه|دليل|ادله|اثبات|اساس|صحه|يوجد|توجد|تربط\\p{L}*|[يت]نتمي|[يت]ملك)|لم (?:[يت]ثبت|[يت]لتق\\p{L}*|[يت]تاكد|[يت]وكد|[يت]نتم|[يت]قابل)|غير (?:صحيحه?|موكده?|مثبته?|دقيقه?)|عدم (?:صحه|وجود)|(?:دون|بدون|بلا) (?:دليل|ادله|اثبات)|عار عن',
);

/** The same where it is of something else, or is itself denied: did not deny, was denied a visa, denies wrongdoing. */
const elsewhere = phrases(
  '(?:not|never|cannot|doesnt|dont|didnt|without|لا|لم|لن) (?:den(?:y|ies|ied|ying)|disput(?:e|ed|ing)|refut(?:e|ed|ing)|contest(?:ed)?|[يت]نفي?|ينفون|[يت]نكر)',
  '(?:(?:is|are|was|were|been|be|being|got|and) )?den(?:y|ies|ied|ying) (?:(?:him|her|them|it|us|an?|the|his|its|their|any|further|to) )*(?:entry|access|visas?|asylum|bail|boarding|parole|permits?|permission|licen[cs]es?|services?|leave|citizenship|credit|loans?|funding|requests?|medical)',
  '(?:applications?|requests?|visas?|bail|appeals?|petitions?|motions?|entry|access|asylum|permits?|permission|licen[cs]es?|leave|parole|loans?|tenders?|bids?) (?:(?:was|were|is|been|has|have|had|being) )*(?:den(?:ied|ies|y|ying)|rejected|dismissed)',
  'den(?:y|ies|ied|ying) (?:(?:any|all|having|done|committed|the|acts? of|claims? of|allegations? of|charges? of) )*(?:wrongdoing|wrong|guilt|impropriety|liability|misconduct)',
  'area denial|denial (?:list|orders?)|denied (?:persons|parties) list',
  '[وف]?(?:[يت]نفي|ينفون|نفي|نفت|نفوا|[يت]نكر|انكر|انكرت) (?:ارتكاب\\p{L}*|اي مخالف\\p{L}*|ذنب\\p{L}*)',
);

/** Letters of which one stands in all that denies: what has none of these is not read word by word. */
const hints =
  /den[iy]|ref|disp|doubt|contest|rej|dism|repud|disa|diso|debunk|cred|found|baseless|groundless|proven|stantiat|confirm|verif|recant|retract|withdr|fals|wrong|mistak|untrue|incorrect|fabricat|fake|hoax|evidence|proof|indication|\bno\b|\bnon\b|not|never|n['’ʼ]t|nor|unrelated|unconnected|unaffil|bestr|leugn|dement|démen|kein|nich|desm|nie|aucun|yalan|reddet|inkar|[\u0621-\u064A]/iu;

/**
 * Whether a text denies or doubts something in any of its sentences, whatever it begins with. What it denies is not looked for: of a tie that it stands beside, a person decides. name: under which it stands, of which a
 * short text may be: Visa: denied.
 */
export function deniesWithin(text: string, name = ''): boolean {
  if (!hints.test(text)) return false;
  const plain = inPlainWords(text).replaceAll(elsewhere, '');
  if (!isFound(plain)) return false;
  const isShort = plain.trim().split(/ +/u).length <= 2;
  return !isShort || isFound(inPlainWords(`${name} ${text}`).replaceAll(elsewhere, ''));
}

function isFound(plain: string): boolean {
  denials.lastIndex = 0;
  return denials.test(plain);
}

/** A text in plain words, those of its sentences apart, each between two spaces. */
function inPlainWords(text: string): string {
  const sentences = withoutBanishing(text).split(/[.!?؟;؛:\n]+/u);
  return ` ${sentences.map((each) => plainWords(each).join(' ')).join('  .  ')} `;
}
