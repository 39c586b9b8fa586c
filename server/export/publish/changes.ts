import type { Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';

/** What was dropped or told more coarsely, before anything was. */
export function noChanges() {
  return {
    gradedClaims: 0,
    waitingClaims: 0,
    weakTies: 0,
    unsaidTies: 0,
    innerTies: 0,
    freeClaims: 0,
    claimTexts: 0,
    summaries: 0,
    notes: 0,
    otherProperties: 0,
    names: 0,
    locators: 0,
    titles: 0,
    addresses: 0,
    places: 0,
    dates: 0,
    amounts: 0,
  };
}

/** One of them. */
export type CountedChange = keyof ReturnType<typeof noChanges>;

/** Why somebody may be recognised. */
export type Telling = 'pattern' | 'ties' | 'source' | 'neighbor';

/** A name of the store and what stands for it in the file. covered: it kept its name, had it not told that of another. tells: what gives it away. */
export type Renamed = {
  readonly id: Id;
  readonly from: Localized;
  readonly to: Localized;
  readonly covered: boolean;
  readonly tells: readonly Telling[];
};

/** What was changed on the way into the file: for the editor, and never in it. kept: who keeps the name; publisher: of a document that is cited, to which the name leads. */
export type Changes = {
  readonly renamed: readonly Renamed[];
  readonly kept: readonly { readonly id: Id; readonly label: Localized; readonly individual: boolean; readonly publisher: boolean }[];
  readonly counts: Readonly<Record<CountedChange, number>>;
};
