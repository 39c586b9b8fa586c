type Example = { readonly line: number; readonly text: string };

type OneWay = { readonly number: number; readonly example: Example | null };

/** How often cells can be read in two ways, with the first as either reads it, or in one only. Of dates the first way is the day before the month, of numbers the point before decimals. */
export type TwoWays = {
  readonly both: number;
  readonly example: (Example & { readonly first: string; readonly second: string }) | null;
  readonly first: OneWay;
  readonly second: OneWay;
};

/** What a column holds, and what it is guessed to mean. other: the first cell that is no date, or no number; hedged: the first amount that is only about, at least or at most what it writes; empty: the first line in which it says nothing; isKindTold: whether headings tell of what kind those are whom it names. */
export type LookedColumn = {
  readonly name: string;
  readonly filled: number;
  readonly dates: TwoWays & {
    readonly number: number;
    readonly short: Example | null;
    readonly hijri: Example | null;
    readonly other: Example | null;
  };
  readonly numbers: TwoWays & {
    readonly number: number;
    readonly other: Example | null;
    readonly hedged: (Example & { readonly is: 'about' | 'least' | 'most' }) | null;
  };
  readonly several: Example | null;
  readonly empty: number | null;
  readonly isKindTold: boolean;
  readonly meaning: string | { readonly scheme: string };
  readonly reason: { readonly code: string; readonly number?: number; readonly of?: number };
};
