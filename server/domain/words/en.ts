import type { Words } from '#server/domain/words/words.ts';

/** What the server says in English. */
export const en: Words = {
  locale: 'en-GB',
  date: {
    about: (day) => `around ${day}`,
    perhaps: (day) => `perhaps ${day}`,
    until: (day) => `until ${day}`,
    since: (day) => `from ${day}`,
    between: (from, to) => `${from} – ${to}`,
    never: 'date not known',
  },
  money: {
    none: 'amount not given',
    least: (amount) => `more than ${amount}`,
    most: (amount) => `up to ${amount}`,
    about: (amount) => `about ${amount}`,
    range: (from, to) => `${from} to ${to}`,
    unnamed: (amount) => `${amount} (currency not named)`,
  },
  met: {
    same: 'the same word',
    orthography: 'the same but for orthography',
    sound: 'reads alike',
    spelling: 'another spelling',
    slip: 'near, with a slip',
    beginning: 'begins so',
    rarity: (entities) => (entities === 1 ? ', no other has it' : `, ${entities} have it`),
  },
  found: {
    written: 'the name as written',
    folded: 'the same name, spelled otherwise',
    parted: 'its words parted otherwise',
    weak: 'weak match',
    missed: (words) => `not found: ${words.join(', ')}`,
    separator: '; ',
  },
  pair: {
    names: (a, b) => `“${a}” and “${b}” are alike as names`,
    relative: (label) => `Both are said to be related to ${label}`,
    tie: (label) => `Claims tie both to ${label}`,
    often: (label, ties) => `Claims tie both to ${label}, as they do many (${ties.toLocaleString('en')} ties)`,
    date: 'The same is said of both on one date',
    tied: 'A tie joins the two',
    namedTogether: 'One claim speaks of both',
    bornElsewhere: 'They are said to be born in two places',
    farApart: 'The two lie far apart',
  },
};
