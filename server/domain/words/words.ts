/** What the server says in one language: dates, amounts, why names were met, and why two entities may be one. */
export type Words = {
  /** A locale of BCP 47 for the names of months. */
  readonly locale: string;
  readonly date: {
    readonly about: (day: string) => string;
    readonly perhaps: (day: string) => string;
    readonly until: (day: string) => string;
    readonly since: (day: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly never: string;
  };
  readonly money: {
    readonly none: string;
    readonly least: (amount: string) => string;
    readonly most: (amount: string) => string;
    readonly about: (amount: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly unnamed: (amount: string) => string;
  };
  /** How one word of a name met another; rarity follows it: how many entities have the word. */
  readonly met: {
    readonly same: string;
    readonly orthography: string;
    readonly sound: string;
    readonly spelling: string;
    readonly slip: string;
    readonly beginning: string;
    readonly rarity: (entities: number) => string;
  };
  /** Why a name was found, the parts joined by separator. */
  readonly found: {
    readonly written: string;
    readonly folded: string;
    readonly parted: string;
    readonly weak: string;
    readonly missed: (words: readonly string[]) => string;
    readonly separator: string;
  };
  /** What speaks for two entities being one, and against it. */
  readonly pair: {
    readonly names: (a: string, b: string) => string;
    readonly relative: (label: string) => string;
    readonly tie: (label: string) => string;
    readonly often: (label: string, ties: number) => string;
    readonly date: string;
    readonly tied: string;
    readonly namedTogether: string;
    readonly bornElsewhere: string;
    readonly farApart: string;
  };
};
