/** The words of counted nodes in Arabic. */
export const crowd = {
  title: 'معدودون معاً',
  titleWith: 'معدودون معاً حول {{name}}',
  gone: 'كلٌّ منهم مرسوم الآن على حدة.',
  why: 'لا يُرسم لأيٍّ منهم غير هذا، ولا ينكره أحد، وليس فيه ترك ولا مال. ومن رُسم له أكثر من ذلك يقف وحده.',
  without: 'لا يُرسم عنهم شيء على هذه اللوحة.',
  now: 'كما تنظر الآن، يُرسم هذا لـ{{number, digits}} من {{of, digits}}.',
  claims: 'من يقول ذلك: {{number, digits}}',
  inferred: 'بلا ادعاء، باستنتاج محرّر: {{number, digits}}',
  open: 'رسم الجميع ({{number, digits}})',
  openKind: '{{kind}}: رسم كل المعدودين معاً ({{number, digits}})',
  openClaim: 'رسم {{number, digits}}',
  names: 'الأسماء',
  more: 'وغيرها: {{number, digits}}',
  row: 'معدودون معاً؛ يقول زر الإدخال من هم',
  hub: 'معدودون معاً: {{what}}',
};
