/** The words of choosing many names at once in Arabic. */
export const choose = {
  title: 'اختيار بحسب النوع أو الدافع أو الصلات',
  kinds: 'من هذه الأنواع',
  motives: 'يُقال إنهم غادروا بدافع',
  least: 'أقل عدد من الصلات المرسومة',
  others: 'ما ليس مختاراً الآن فقط',
  meant_zero: 'لا أسماء مقصودة',
  meant_one: 'اسم واحد مقصود',
  meant_two: 'اسمان مقصودان',
  meant_few: '{{count, digits}} أسماء مقصودة',
  meant_many: '{{count, digits}} اسماً مقصوداً',
  meant_other: '{{count, digits}} اسم مقصود',
  select: 'اختيار',
};
