/** The words of what differs between editions in English. */
export const edition = {
  title: 'What the newer edition says otherwise',
  after: 'is the edition after {{name}}.',
  help: 'Claims are counted. What an edition no longer says stays, marked as that: it counts no more, and nobody denies it by that.',
  leftOutBefore:
    'Rows of the edition before were left out when it was brought, for faults in them. What is told as new may have stood in it.',
  none: 'It is no edition of anything that is here, and nothing that is here is one of it.',
  parts: 'Sorts of differences',
  same: 'The same in both: {{number, digits}}',
  nothing: 'None.',
  tooLong:
    'One of the two makes more than {{hundredThousand, digits}} claims, so they are not compared here. Each claim says itself what became of it.',
  line: 'Line {{line, digits}}',
  earlierLine: 'Line {{line, digits}} of the earlier one',
  more: 'Show more ({{shown, digits}} of {{total, digits}})',
  earlier: 'The edition before',
  newer: 'The edition after',
  inDetail: 'The words are the same; a detail of what stands there is not. The name or the tie shows how the newer edition has it.',
  open: 'Compare the editions',
};
