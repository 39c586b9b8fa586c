/** How a date is said. What stands for a year, a month or a day is a phrase that can follow about, perhaps, since and the like. */
export type DateWords = {
  readonly about: (day: string) => string;
  readonly perhaps: (day: string) => string;
  readonly between: (from: string, to: string) => string;
  /** An interval that begins and ends in one month or year. */
  readonly within: (span: string) => string;
  /** It began then and goes on. */
  readonly since: (from: string) => string;
  /** It began then; nobody says when it ended. */
  readonly from: (from: string) => string;
  /** It ended then and had no beginning. */
  readonly until: (to: string) => string;
  /** It ended then; nobody says when it began. */
  readonly upTo: (to: string) => string;
  readonly year: (year: number) => string;
  /** Ten years from the one given, which ends in 0. */
  readonly decade: (first: number) => string;
  readonly years: (from: string, to: string) => string;
  /** A year of which digits in the middle are not known, each written X. */
  readonly yearLike: (mask: string) => string;
  readonly noYear: string;
  /** Months in a year that is itself not known to the digit. */
  readonly inYear: (months: string, year: string) => string;
  readonly months: (from: string, to: string) => string;
  readonly aMonth: (year: string) => string;
  readonly days: (from: string, to: string) => string;
  readonly aDay: (span: string) => string;
  /** A day by its number in one of several months. */
  readonly dayOf: (day: string, months: string) => string;
  readonly unreadable: (text: string) => string;
};

/** What the server says in one language: dates, amounts, why names were met, and why two entities may be one. */
export type Words = {
  /** A locale of BCP 47 for the names of months. */
  readonly locale: string;
  readonly date: DateWords;
  readonly money: {
    readonly none: string;
    readonly least: (amount: string) => string;
    readonly most: (amount: string) => string;
    readonly about: (amount: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly unnamed: (amount: string) => string;
  };
  /** How one word of a name met another; rarity follows it: how many entities have the word as it is written. */
  readonly met: {
    readonly same: string;
    readonly orthography: string;
    readonly sound: string;
    readonly spelling: string;
    readonly slip: string;
    readonly beginning: string;
    readonly translation: string;
    readonly number: string;
    readonly kunya: string;
    readonly descent: string;
    readonly otherSex: string;
    readonly rarity: (entities: number) => string;
  };
  /** Why a name was found, the parts joined by separator. */
  readonly found: {
    readonly written: string;
    readonly folded: string;
    readonly parted: string;
    readonly reordered: string;
    readonly weak: string;
    readonly other: string;
    readonly initial: string;
    /** A father (Abu) was asked for and the name is that of a mother (Umm), or the other way. */
    readonly clash: (asked: string, named: string) => string;
    readonly more: (words: readonly string[]) => string;
    /** scheme: what sort of identifier it is. */
    readonly identifier: (scheme: string) => string;
    readonly missed: (words: readonly string[]) => string;
    readonly separator: string;
  };
  /** What speaks for two entities being one, and against it. */
  readonly pair: {
    readonly names: (a: string, b: string) => string;
    readonly vetoes: {
      readonly otherSex: string;
      readonly otherFirstName: string;
      readonly shiftedDescent: string;
      readonly otherOrder: string;
      readonly kunyaOnOneSide: string;
      readonly otherWord: string;
      readonly otherNumber: string;
    };
    /** words: those of a name that met nothing in the other. */
    readonly onlyIn: (name: string, words: readonly string[]) => string;
    readonly identifier: (scheme: string, value: string) => string;
    readonly differ: (scheme: string, one: string, other: string) => string;
    readonly relative: (label: string) => string;
    readonly tie: (label: string) => string;
    readonly often: (label: string, ties: number) => string;
    readonly date: string;
    readonly tied: string;
    readonly namedTogether: string;
    readonly bornElsewhere: string;
    readonly bornAtAnotherTime: string;
    readonly diedAtAnotherTime: string;
    readonly diedBeforeBirth: string;
    readonly ofOtherSex: string;
    readonly farApart: string;
  };
};
