/** The words of what differs between editions in Arabic. */
export const edition = {
  title: 'ما اختلف في الطبعة الأحدث',
  after: 'هي الطبعة التالية لـ{{name}}.',
  help: 'العدّ هنا للادعاءات. وما لم تعد الطبعة تذكره يبقى وعليه علامة بذلك: لا يُحتسب بعدها، وليس في هذا إنكار له.',
  none: 'ليست طبعة أحدث من شيء موجود هنا، ولا طبعة أحدث منها هنا.',
  parts: 'أنواع الفروق',
  same: 'ما لم يتغير: {{number, digits}}',
  nothing: 'لا شيء.',
  tooLong: 'تتجاوز ادعاءات إحداهما 100,000، فلا تجري المقارنة هنا. وعلى كل ادعاء ما آل إليه.',
  line: 'السطر {{line, digits}}',
  earlierLine: 'السطر {{line, digits}} من الطبعة السابقة',
  more: 'عرض المزيد ({{shown, digits}} من {{total, digits}})',
  earlier: 'الطبعة السابقة',
  newer: 'الطبعة التالية',
  open: 'مقارنة الطبعتين',
};
