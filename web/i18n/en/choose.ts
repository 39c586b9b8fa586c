/** The words of choosing many names at once in English. */
export const choose = {
  title: 'Select by kind, motive or ties',
  kinds: 'Of these kinds',
  motives: 'Said to have left for',
  least: 'With at least so many drawn ties',
  others: 'Only what is not selected now',
  meant_one: '{{count, digits}} name is meant',
  meant_other: '{{count, digits}} names are meant',
  select: 'Select',
};
