/** Why a column is guessed to mean something, as a code that stays, and its numbers. */
export type GuessReason =
  | { readonly code: 'header' | 'mail' | 'iban' | 'nothing' }
  | { readonly code: 'datesOneWay' | 'moneyTwoWays'; readonly number: number; readonly of: number }
  | { readonly code: 'datesTwoWays' }
  | { readonly code: 'datesInOrder' | 'moneyInMark'; readonly number: number };

/** A reason in words, as a mapping says it. */
export function reasonWords(reason: GuessReason): string {
  switch (reason.code) {
    case 'header':
      return 'so its name says';
    case 'mail':
      return 'all its values are addresses of mail';
    case 'iban':
      return 'all its values look like IBANs';
    case 'nothing':
      return 'nothing tells what it means';
    case 'datesOneWay':
      return `${reason.number} of ${reason.of} values are dates in one way only`;
    case 'datesTwoWays':
      return 'its values are dates that can be read with the day or with the month first: write order: dmy or order: mdy';
    case 'datesInOrder':
      return `${reason.number} of its dates can be read in this order only`;
    case 'moneyTwoWays':
      return `its name speaks of money, and ${reason.number} of ${reason.of} values are numbers; nothing tells the mark before their decimals: where one is asked for, write decimal: "." or decimal: ","`;
    case 'moneyInMark':
      return `its name speaks of money, and ${reason.number} of its numbers can be read with this mark only`;
  }
  return reason satisfies never;
}
