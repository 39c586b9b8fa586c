/** A record of FollowTheMoney. */
export type Line = { readonly id: string; readonly schema: string; readonly properties: Readonly<Record<string, readonly string[]>> };

/** Records as a file of theirs. */
export function linesOf(...lines: readonly Line[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Fictional records: a mill, a clerk, where they are, what the one paid the other, and that the clerk directs it. */
export const mill: Line = {
  id: 'Mill/1',
  schema: 'Company',
  properties: {
    name: ['Fictional Mill'],
    alias: ['FM'],
    previousName: ['Old Mill'],
    registrationNumber: ['R 7'],
    jurisdiction: ['xx'],
    country: ['xx'],
    phone: ['+99 1'],
    addressEntity: ['a'],
    legalForm: ['Ltd.'],
    programId: ['P-1'],
  },
};
export const clerk: Line = {
  id: 'clerk',
  schema: 'Person',
  properties: { name: ['كاتب خيالي'], addressEntity: ['a'], nationality: ['xx', 'yy'], country: ['xx', 'yy'] },
};
export const address: Line = {
  id: 'a',
  schema: 'Address',
  properties: { full: ['1 Nowhere Street'], city: ['Nowhere'], latitude: ['1.5'], longitude: ['2'] },
};
const payment: Line = {
  id: 'p',
  schema: 'Payment',
  properties: {
    payer: ['Mill/1'],
    beneficiary: ['clerk'],
    amount: ['10.50'],
    currency: ['usd'],
    amountEur: ['9'],
    date: ['2020-02-03T10:00:00'],
    purpose: ['seed'],
  },
};
const directorship: Line = {
  id: 'd',
  schema: 'Directorship',
  properties: { director: ['clerk'], organization: ['Mill/1'], role: ['chair'], startDate: ['2019'], summary: ['as listed'] },
};
export const fictional = linesOf(mill, clerk, address, payment, directorship);
