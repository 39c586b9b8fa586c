/** The words of printing in Arabic. */
export const print = {
  title: 'للطباعة',
  claims: 'كل ما هنا قول لقائل: ادعاءات لا نتائج. وكل سطر وكل خط يقوم على من يقوله.',
  rows: 'عدد السطور: {{shown, digits}} من {{of, digits}}',
  found: 'السطور التي فيها: {{text}}',
};
