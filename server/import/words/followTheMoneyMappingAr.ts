import { counted, ids, keys, records, rows } from '#server/import/words/countedAr.ts';
import type { followTheMoneyMappingEn } from '#server/import/words/followTheMoneyMappingEn.ts';
import type { WordsLike } from '#server/domain/words/wordsLike.ts';

/** What is told of mappings of FollowTheMoney and of the rows that they read, in Arabic. */
export const followTheMoneyMappingAr: WordsLike<typeof followTheMoneyMappingEn> = {
  ftmNoQuery: 'بلا استعلام؛ اكتب queries: وفي كل منها csv_url: وentities:',
  ftmDatabase: 'يقرأ قاعدة بيانات، ولا يُفتح هنا أي عنوان؛ صدّر الجدول بصيغة CSV وسمّه بـ csv_url:',
  ftmNoTable: 'لا يسمّي جدولاً؛ اكتب csv_url: واسم ملفه',
  ftmNoFileName: 'لا يسمّي ملفاً: الجزء الأخير من العنوان فارغ',
  ftmTwoKeys: 'لـ{name} مفتاح وid_column معاً؛ اكتب أحدهما',
  ftmNoKey: 'ليس لـ{name} مفتاح؛ اكتب key: بالأعمدة التي تميّز كلاً عن غيره، أو id_column:',
  ftmNoProperty: '{q:property} ليست من خصائص {schema}؛ صحّحها أو اختر مخططاً آخر',
  ftmCircle: 'يسمّي بعضها بعضاً في حلقة: {names}؛ ولا بد أن يقوم أحدها من دون غيره',
  ftmNoDates: 'ليس في {property} تواريخ، وقد أُعطيت صيغة تواريخ لها؛ احذف format:',
  ftmFormat:
    '{q:format} ليست صيغة تواريخ تُقرأ: ففي الصيغة %Y، وقد يرد فيها كل من %m و%b و%B و%d و%H و%M و%S مرة واحدة؛ ولا تُقرأ سنوات من رقمين إذ لا يُعرف قرنها',
  ftmSaysNothing: 'لا يقول شيئاً؛ اكتب column: أو literal: أو template: أو entity:',
  ftmTwoWays: 'يقول ما فيه بطرق عدة يُهمَل بعضها؛ اكتب أعمدة ونصوصاً ثابتة، أو قالباً، أو كياناً',
  ftmNoReference: 'يسمّي كياناً، والخاصية نص؛ اكتب column: بدلاً منه',
  ftmNobody: '{q:name} ليس كياناً في هذا الاستعلام',
  ftmBraces: 'فيه أقواس لا تسمّي عموداً؛ يُسمّى العمود بين قوسين معقوفين من كل جانب لا أقواس بينهما',
  ftmNotBrought: '{q:name} ليس بين الملفات؛ أحضره مع الدليل (لا يُفتح أي عنوان)',
  ftmBroughtTwice: '{q:name} اسم ملفين من الملفات؛ أحضر المقصود وحده',
  ftmNoColumn: 'ليس في {file} عمود {q:name}؛ أعمدته: {known}',
  ftmColumnTwice: 'في {file} عمودان باسم {q:name}؛ أعطِ كلاً اسماً خاصاً به',
  ftmWriting: 'لا يُعرف ترميزه أو ما يفصل بين خلاياه؛ احفظه بصيغة CSV بترميز UTF-8 وافصل بين الخلايا بفاصلة',
  ftmTooMany: 'يبلغ به عدد الكيانات مع الصفوف التي قبله أكثر من {most}؛ قسّم الملف',
  ftmTooLarge: 'يبلغ به حجم الكيانات مع الصفوف التي قبله أكثر من {most} غيغابايت؛ قسّم الملف',
  ftmNoMapping: 'ليس فيه دليل FollowTheMoney؛ أحضر دليلاً مع جداوله',
  ftmUnspoken: 'لا يسمّيه أي استعلام في الدليل؛ سمّه بـ csv_url: أو دعه',
  ftmMakesNothing: 'لا يصنع كياناً من أي صف؛ انظر مفاتيحه ومرشحاته',
  ftmManyValues: 'فيه أكثر من {most} قيمة',
  ftmNoDate: '{q:cell} ليس تاريخاً بصيغة {format}',
  ftmLongValue: 'يصير نصاً من أكثر من {most} حرف',
  ftmMayDeny:
    'فيه {q:cell} في عمود لا يذكره التعيين، وقد ينفي ما يقوله الصف أو يشكك فيه؛ اذكر العمود في التعيين خاصيةً للصلة (status) أو احذفه',
  ftmOneId:
    'لـ{name} فيه رقم غيره في السطر {line} مع أن مفتاحيهما مختلفان (يكتب FollowTheMoney خلايا المفتاح بترتيب الأبجدية بلا فاصل): فيصير الاثنان واحداً؛ اكتب key_literal: آخر أو أضف عموداً يميّز بينهما',
  ftmTwoSchemata:
    'يجعل {name} من المخطط {schema}، وصاحب الرقم نفسه في السطر {line} من المخطط {before}؛ اكتب key_literal: خاصاً بكل منهما، أو صحّح أحدهما',
  ftmOtherEnds:
    'لـ{name} فيه رقم صلة أو دفعة بين غير هؤلاء في السطر {line}: فتصير الصلتان واحدة تصل من لم يصل بينهم أحد؛ أضف إلى مفتاحها الأعمدة التي تميّز بينهما',
  ftmTwoNames:
    'اسمه {other} بصفته {name}، وتحت الرقم نفسه {first} في السطر {line} من عمود آخر: فيصير الاثنان واحداً؛ اكتب key_literal: خاصاً بكل منهما',
  ftmContradicts:
    'فيه {other} في {property} لـ{name}، وتحت الرقم نفسه {first} في السطر {line}: فيصير الاثنان واحداً؛ أضف إلى المفتاح عموداً يميّز بينهما، أو اكتب key_literal: خاصاً بكل منهما',
  ftmContradicted: counted(
    'صفوف مفتاح واحد يناقض بعضها بعضاً وعُدّت لواحد، وبعد كل قول رقم صفه ({names})؛ فإن كان المقصود أكثر من واحد فأضف إلى المفتاح عموداً يميّز بينهم',
    keys,
  ),
  ftmUnnamedKeys: counted(
    'الرقم نفسه من مفاتيح أعمدة مختلفة، أحدها بلا اسم، فعُدّ لواحد، وبعد كل منها أعمدته ورقم صفه ({names})؛ فإن كان المقصود أكثر من واحد فاكتب key_literal: خاصاً بكل منهما',
    ids,
  ),
  ftmUnfollowed: '{file}: لم يؤخذ مما يقوله الدليل: {keys}',
  sharesKept: counted('ليست الحصة فيها نسبة مئوية واحدة لا لبس فيها (1 قد تكون الكل أو واحداً من مئة)، فحُفظت بألفاظها', records),
  ftmFiltered: counted('لم تؤخذ صفوف لا يأخذها أي استعلام بمرشحاته', rows),
  ftmKeyless: counted('لا شيء في مفتاح {name}، فلم يُصنع منها', rows),
  ftmLacks: counted('ينقصها ما يُشترط في {name}، فلم يُصنع منها', rows),
  ftmEndless: counted('لا تذكر إلا طرفاً واحداً من {name}، فليست صلة كهذه', rows),
  ftmOtherDates: counted('في {name} تواريخ لم تُكتب مثل 2014-09-30 ولا تقول format: كيف كُتبت، فحُفظت بألفاظها', rows),
};
