/** What we use of edtf, which ships no types: the shapes that its documentation names. */
declare module 'edtf' {
  type Mask = { readonly value: number };
  export type Dated = {
    readonly type: 'Date';
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
    readonly values: readonly number[];
    readonly approximate?: Mask;
    readonly uncertain?: Mask;
    readonly unspecified?: Mask;
  };
  export type Interval = { readonly type: 'Interval'; readonly lower: unknown; readonly upper: unknown };
  export type Value = Dated | Interval | { readonly type: 'Season' | 'Set' | 'List' | 'Year' | 'Decade' | 'Century' };
  export default function edtf(text: string): Value;
}
