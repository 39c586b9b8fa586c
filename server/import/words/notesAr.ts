import type { notesEn } from '#server/import/words/notesEn.ts';
import { claims, counted, edges, ids, keys, rows, type Noun } from '#server/import/words/countedAr.ts';
import type { WordsLike } from '#server/domain/words/wordsLike.ts';

const nodes: Noun = {
  zero: 'لا عقدة',
  one: 'عقدة واحدة',
  two: 'عقدتان',
  few: '{count} عقد',
  many: '{count} عقدةً',
  other: '{count} عقدة',
};
const names: Noun = {
  zero: 'لا اسم',
  one: 'اسم واحد',
  two: 'اسمان',
  few: '{count} أسماء',
  many: '{count} اسماً',
  other: '{count} اسم',
};
const sightings: Noun = {
  zero: 'لا مشاهدة',
  one: 'مشاهدة واحدة',
  two: 'مشاهدتان',
  few: '{count} مشاهدات',
  many: '{count} مشاهدةً',
  other: '{count} مشاهدة',
};
const objects: Noun = {
  zero: 'لا كائن',
  one: 'كائن واحد',
  two: 'كائنان',
  few: '{count} كائنات',
  many: '{count} كائناً',
  other: '{count} كائن',
};
const elements: Noun = {
  zero: 'لا عنصر',
  one: 'عنصر واحد',
  two: 'عنصران',
  few: '{count} عناصر',
  many: '{count} عنصراً',
  other: '{count} عنصر',
};
const listsOfTimes: Noun = {
  zero: 'لا قائمة',
  one: 'قائمة واحدة',
  two: 'قائمتان',
  few: '{count} قوائم',
  many: '{count} قائمةً',
  other: '{count} قائمة',
};
const ports: Noun = {
  zero: 'لا منفذ',
  one: 'منفذ واحد',
  two: 'منفذان',
  few: '{count} منافذ',
  many: '{count} منفذاً',
  other: '{count} منفذ',
};
const values: Noun = {
  zero: 'لا قيمة',
  one: 'قيمة واحدة',
  two: 'قيمتان',
  few: '{count} قيم',
  many: '{count} قيمةً',
  other: '{count} قيمة',
};
const files: Noun = {
  zero: 'لا ملف',
  one: 'ملف واحد',
  two: 'ملفان',
  few: '{count} ملفات',
  many: '{count} ملفاً',
  other: '{count} ملف',
};

/** What is told of what a file holds and is left out of it, in Arabic. */
export const notesAr: WordsLike<typeof notesEn> = {
  ownWords: 'بلفظ الملف: {words}',
  unknownKinds: counted('لم يُذكر بكلمة معروفة هنا أي نوع هي، فعُدّت مما لا نوع له وحُفظت كلمتها كما هي', nodes),
  loops: counted('لم تؤخذ وصلات عقدة بنفسها', edges, '، أولاها في السطر {line}'),
  waiting: counted(
    'قد يكون في «{words}» نفي أو تشكيك، فتنتظر أن يبتّ فيها شخص ولا تُرسم (فإن كان عن شيء آخر فاكتب بجانبه assertion: ASSERTED، وإلا DENIED أو DOUBTED)',
    edges,
  ),
  waitingToo: counted('وتنتظر غيرها لكلمات كهذه', edges),
  notSeen: counted('لم يُرصد فيها شيء (count: 0)، فهي نفي للرصد', sightings),
  namesOfKey: counted(
    'صفوف مفتاح واحد لا تشترك في اسم وعُدّت لواحد، وبعد كل اسم رقم صفه ({names})؛ فإن كان المقصود أكثر من واحد فأضف إلى المفتاح عموداً يميّز بينهم',
    keys,
  ),
  takenBackBefore: counted(
    'تنتظر قرار شخص ولا يُرسم لها شيء، فالملف نفسه كان هنا من قبل مقروءاً قراءةً أخرى، وسحب شخص ما قاله في هذه المواضع أو أرجأه',
    claims,
  ),
  renamed: counted('ليس بين اسمه هنا واسمه من قبل شيء مشترك، وكأن المقصود غيره ({names})؛ يُحفظ الاسمان، فانظر هل هو نفسه', ids),
  exchanged: counted(
    'بقي اسمه كما كان، ويناقض مولده أو وفاته أو جنسه أو رقم له ما قيل من قبل، وكأن المقصود سميّه ({names})؛ فانظر هل هو نفسه',
    ids,
  ),
  namesakes: counted('لها أسماء غيرها ({names})، وتُعدّ كل منها صاحبة رقمها في الطبعة السابقة', nodes),
  otherTitle: 'للملف {id} هناك عنوان آخر أيضاً هو {q:other}، ويبقى عنوانه {q:title}',
  namesakesOfKeys: counted(
    'تشترك مفاتيح عدة هنا أو في الطبعة السابقة في الاسم نفسه ({names})، ويُعدّ كل منها صاحب مفتاحه؛ فانظر هل بقيت المفاتيح لأصحابها',
    names,
  ),
  nodesDrawn: counted('لم يؤخذ موضع الرسم', nodes),
  aboutGraph: counted('لم يؤخذ ما يقوله الملف عن نفسه كله ({words})', values),
  howDrawn: counted('لم يؤخذ شكل رسم العقد والوصلات', elements),
  howDrawnBut: counted('لم يؤخذ شكل رسم العقد والوصلات سوى ما كُتب عليها', elements),
  spells: counted('لم تؤخذ قوائم الأوقات التي يوجد فيها شيء', listsOfTimes),
  ports: counted('لم تؤخذ المنافذ، فالوصلة هنا تصل بين عقدتين', ports),
  marked: counted('عليه العلامة {words}، فانظر من يجوز أن يراه', objects),
  earlierVersions: counted('لم تؤخذ إصدارات أقدم من كائن', objects),
  toLacking: counted('لم يؤخذ من النوع {type} ما يشير إلى كائن لا مكان له هنا', objects),
  toNotHere: counted('لم يؤخذ من النوع {type} ما يشير إلى كائن ليس في الملف', objects),
  seenByNobody: counted('لم تؤخذ مشاهدات (sighting) لا يُذكر من شاهد', objects),
  noSuchThing: counted('لم يؤخذ ما هو من النوع {type}، فلا مثيل له هنا', objects),
  aboutNothing: counted('لم يؤخذ من النوع {type} ما ليس عن شيء مما أُخذ', objects),
  passedOver: counted('ملفات تخص الحاسوب نفسه لم تُقرأ', files),
  noWord: '{q:cell} ليس من هذه: {known}؛ اكتب في دليل الأعمدة معنى كل خلية، هكذا {name}',
  ofLeftOut: 'يتحدث عن {name}، ولا يقول عنه أكثر من مفتاحه إلا الصف {line}، وهو متروك، فتُرك هذا أيضاً',
  rowsLeftOut: counted('تُركت صفوف فيها أخطاء', rows, '، أولها في {rows}'),
  leftOutBefore: '{file}: تُركت من الطبعة السابقة صفوف فيها أخطاء حين أُدخلت، فما يُذكر هنا جديداً ربما كان فيها',
  keptOfOthers: counted('تبقى معرّفات أو قيم لا تذكرها الطبعة الأحدث، فملف آخر من القائمة ذكر بعضها ولا يُعرف أيّها', names),
  leftOutOfEdition: counted('طبعة أحدث مما هو موجود هنا، ولو تُركت صفوفها الخاطئة لقيل عما فيها إنه لم يعد يُذكر؛ صحّحها أولاً', rows),
  noPath: 'لا ملف هنا ولا مجلد تمكن قراءته؛ صحّح المسار',
  linkOut: 'رابط يخرج من المجلد؛ ضع الملف نفسه هناك',
  noFormat: '{q:name} ليس صيغة معروفة؛ والمعروفة هي {known}',
  notForTables: 'يُقرأ بصيغة {format}، ودليل الأعمدة للجداول وحدها؛ دع أحدهما',
  tableNeedsMapping: 'جدول يُقرأ بدليل أعمدة: ملف يبيّن معاني أعمدته، يُعطى بالخيار --mapping FILE (ومع --guess تُكتب لك بدايته)',
  holdsNoTable: 'ليس فيه أي جدول',
  noRecordList: 'ليس قائمة سجلات؛ ويُكتب الجدول هكذا [{"column": "cell"}, ...]',
  notARecord: 'بين سجلاته شيء ليس سجلاً',
  holdsNoRecord: 'ليس فيه أي سجل',
  manyJsonColumns: 'فيه أكثر من {most} من الأعمدة',
  noWorkbook: 'ليس مصنفاً يمكن فتحه، أو هو بدايته فقط؛ احفظه من جديد',
  noArchive: 'ليس أرشيفاً يمكن فتحه، أو هو بدايته فقط؛ احفظه من جديد',
  entryUnopened: 'فيه {q:name}، ولا يمكن فتحه؛ احفظ الملف من جديد',
  entryTwice: 'يرد فيه {q:name} مرتين',
  entryPacked: 'فيه {q:name}، وحجمه يزيد على {ratio} ضعف حجمه مضغوطاً، فلا يُفتح',
  archiveUnlisted: 'أرشيف لا تمكن قراءة قائمة ملفاته؛ احفظه من جديد',
  archiveLocked: 'مقفل بكلمة مرور؛ احفظه بلا كلمة مرور',
  archiveFiles: 'فيه أكثر من {most} من الملفات',
  archiveDeep: 'فيه مجلدات بعضها داخل بعض إلى عمق يتجاوز {most}',
  archiveLarge: 'فيه أكثر مما يُفتح من البايتات؛ قسّمه',
};
