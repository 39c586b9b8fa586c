/** The words of the questions of the start in English. */
export const question = {
  departures: 'Who left, and where did they go?',
  cover: 'Who came under cover?',
  money: 'Who fled with money?',
  brief: {
    departures_one: '{{count, digits}} departure claimed',
    departures_other: '{{count, digits}} departures claimed',
    readings_one: '{{count, digits}} reading',
    readings_other: '{{count, digits}} readings',
    readingsOnly_one: '{{count, digits}} reading of departures, by motive',
    readingsOnly_other: '{{count, digits}} readings of departures, by motive',
    cover: 'Said of {{people}} and {{groups}}',
    sums: '{{said}}: {{sums}}',
    coverOne: 'Said of {{who}}',
    people_one: '{{count, digits}} named person',
    people_other: '{{count, digits}} named people',
    groups_one: '{{count, digits}} group',
    groups_other: '{{count, digits}} groups',
    nobody: 'No claim says so of anybody',
    noAmount: 'no amount given',
  },
  lead: {
    departures: 'Each row is one departure. Where claims give rival motives, these stand side by side.',
    cover: 'What is claimed is that leaving was a pretext. Spying is claimed only where a row says so.',
    money: 'Amounts as the claims give them. Nothing is added across currencies.',
  },
  notDrawn: 'not on the canvas',
};
