/** The words of what newer editions no longer say in English. */
export const former = {
  title: 'What newer editions no longer say',
  ties: 'No longer said',
  help: 'Earlier editions of a list said so, the newest one does not. That denies nothing. These are drawn nowhere and in no count of ties; each opens into who said so, in which edition.',
  none: 'Every tie that editions here once named, the newest one still names.',
  more: 'List more',
  read: 'Read them',
  inLedger: '{{number, digits}} no longer said in a newer edition: not drawn',
  inNoAnswer: '{{number, digits}} ties no longer said in a newer edition: in no answer',
  unknown: 'It is not known what newer editions no longer say',
};
