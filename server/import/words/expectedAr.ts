/** What the schemas of our files expect of a value, in Arabic, by their words in English. */
export const expectedAr: Readonly<Record<string, string>> = {
  'one or more of the sections dossier, documents, entities, allegations, relationships':
    'قسم أو أكثر من الأقسام dossier وdocuments وentities وallegations وrelationships',
  'what the dossier is': 'ما هو هذا الملف',
  'the ids of its documents; left out, all that its files hold': 'أرقام وثائقه؛ وإن تُركت فكل ما في ملفاته',
  'where its entities stand in the picture that everybody sees': 'مواضع كياناته في الصورة التي يراها الجميع',
  "the editors' remarks, kept in the file only": 'ملاحظات المحررين، وتبقى في الملف وحده',
  'the texts in which the claims are found': 'النصوص التي فيها الادعاءات',
  'who and what the claims speak of, and who speaks': 'من تتحدث عنه الادعاءات وما تتحدث عنه، ومن يتحدث',
  'the claims': 'الادعاءات',
  'the ties that the claims carry': 'الصلات التي تحملها الادعاءات',
  'an id: lower-case letters, digits, dots, colons and hyphens, 1 to 128 characters, no dot, colon or hyphen at an end':
    'رقم تعريف: أحرف لاتينية صغيرة وأرقام ونقاط ونقطتان وواصلات، من 1 إلى 128 حرفاً، بلا نقطة أو نقطتين أو واصلة عند طرف',
  'an id, or a list of ids: lower-case letters, digits, dots, colons and hyphens, 1 to 128 characters, no dot, colon or hyphen at an end':
    'رقم تعريف أو قائمة منها: أحرف لاتينية صغيرة وأرقام ونقاط ونقطتان وواصلات، من 1 إلى 128 حرفاً، بلا نقطة أو نقطتين أو واصلة عند طرف',
  'a text that is not empty': 'نص غير فارغ',
  'a text in English and in Arabic: { en: ..., ar: ... }, or one text alone, whose language its letters tell':
    'نص بالإنجليزية وبالعربية: { en: ..., ar: ... }، أو نص وحده تُعرف لغته من حروفه',
  'a BCP 47 tag: ar, en': 'وسم من BCP 47: ar، en',
  'a date: 2014, 2014-09, 2014-09-30, 2014-10/2014-12, /2014-09 (its beginning is not known), 2010/.. (it goes on), with ~ for about, ? for not certain and X for a digit that is not known':
    'تاريخ: 2014 أو 2014-09 أو 2014-09-30 أو 2014-10/2014-12 أو /2014-09 (بدايته غير معروفة) أو 2010/.. (ما زال قائماً)، مع ~ لما هو تقريبي و? لما ليس مؤكداً وX لرقم غير معروف',
  'a number in digits: 1000000000, 2747023352.35': 'عدد بالأرقام: 1000000000، 2747023352.35',
  'a currency of ISO 4217: SYP, USD; XXX where none is named': 'عملة من ISO 4217: SYP، USD؛ وXXX حيث لا تُسمّى عملة',
  'an amount in one of these ways: { exactly: 500, currency: USD }, { about: 200000, currency: USD }, { atLeast: 1000000000, currency: SYP }, { atMost: 500, currency: USD }, { from: 100, to: 200, currency: USD }, { unknown: true }':
    'مبلغ بإحدى هذه الطرق: { exactly: 500, currency: USD }، { about: 200000, currency: USD }، { atLeast: 1000000000, currency: SYP }، { atMost: 500, currency: USD }، { from: 100, to: 200, currency: USD }، { unknown: true }',
  'true: no amount is given': 'true: لا يُذكر مبلغ',
  'how registers and devices know it': 'كيف تعرفه السجلات والأجهزة',
  'an identifier: { scheme: COMPANY_NUMBER, value: HRB 1234, country: DE }':
    'معرّف: { scheme: COMPANY_NUMBER, value: HRB 1234, country: DE }',
  'what its source holds and no other field has a place for': 'ما في مصدره وليس له مكان في حقل آخر',
  'a value of its source: { origin: FollowTheMoney, name: legalForm, value: AG }':
    'قيمة من مصدره: { origin: FollowTheMoney, name: legalForm, value: AG }',
  'a name, or { text: ..., kind: ..., language: ..., script: ... }': 'اسم، أو { text: ..., kind: ..., language: ..., script: ... }',
  'a name: { text: ..., language: ..., kind: ... }': 'اسم: { text: ..., language: ..., kind: ... }',
  'one of a closed list': 'واحد من قائمة مغلقة',
  'an ISO 15924 code: Arab, Latn': 'رمز من ISO 15924: Arab، Latn',
  'where in the document: { lines: 17, sha256: ... }': 'الموضع في الوثيقة: { lines: 17, sha256: ... }',
  'a line, counted from 1, or the first and the last: 17 or 17-18': 'سطر، والعدّ من 1، أو الأول والأخير: 17 أو 17-18',
  "the SHA-256 of the lines' text (trimmed, NFC, UTF-8): 64 hexadecimal digits in lower case":
    'بصمة SHA-256 لنص الأسطر (بلا فراغ عند طرفيه، NFC، UTF-8): 64 رقماً سداسياً عشرياً بأحرف صغيرة',
  'where an entity stands: { entity: ..., x: ..., y: ..., label: BELOW }': 'موضع كيان: { entity: ..., x: ..., y: ..., label: BELOW }',
  'whole pixels to the right': 'بكسلات صحيحة إلى اليمين',
  'whole pixels downward': 'بكسلات صحيحة إلى الأسفل',
  'where its label stands, one of a closed list': 'موضع ما كُتب عليه، واحد من قائمة مغلقة',
  'a text in which claims are found': 'نص فيه ادعاءات',
  'an address that begins with https:// or http://': 'عنوان يبدأ بـhttps:// أو http://',
  'the earlier edition of it': 'طبعته السابقة',
  'the name of the file that it is': 'اسم الملف الذي هو عليه',
  'the SHA-256 of that file: 64 hexadecimal digits in lower case': 'بصمة SHA-256 لذلك الملف: 64 رقماً سداسياً عشرياً بأحرف صغيرة',
  'one claim by someone': 'ادعاء واحد من أحد',
  '1 confirmed, 2 probable, 3 possible, 4 doubtful, 5 improbable, 6 cannot be judged':
    '1 أكدته مصادر أخرى، 2 صحيح على الأرجح، 3 قد يكون صحيحاً، 4 مشكوك فيه، 5 مستبعد، 6 لا يمكن الحكم عليه',
  'someone or something, by its kind': 'أحد أو شيء، بحسب نوعه',
  'a tie, by its type': 'صلة، بحسب نوعها',
  'its names, the one to print first': 'أسماؤه، وأولها ما يُكتب',
  'the key of an entry of the known names; what it is called there is added to its names':
    'مفتاح مدخل من الأسماء المعروفة؛ وما يُسمّى به هناك يُضاف إلى أسمائه',
  'one section known: what is called by several names, and who says so': 'قسم واحد known: ما يُسمّى بعدة أسماء، ومن يقول ذلك',
  'what is called by several names': 'ما يُسمّى بعدة أسماء',
  'something that is called by several names': 'شيء يُسمّى بعدة أسماء',
  'its names, at least one': 'أسماؤه، واحد على الأقل',
  'public works that have these names, at least one': 'أعمال منشورة فيها هذه الأسماء، واحد على الأقل',
  'a public work and where in it: { work: ..., where: ... }': 'عمل منشور والموضع فيه: { work: ..., where: ... }',
  'what a person decided about two entities': 'ما قرره إنسان عن كيانين',
  'the id of an entity': 'رقم كيان',
  'an instant in UTC: 2030-01-31T12:00:00Z': 'لحظة بالتوقيت العالمي: 2030-01-31T12:00:00Z',
  'who decided, a text that is not empty': 'من قرر، نص غير فارغ',
  'a text, or null': 'نص أو null',
  'its place among the decisions about the pair, from 1': 'ترتيبه بين القرارات عن الاثنين، من 1',
  'who undid it, or null': 'من رجع عنه، أو null',
};
