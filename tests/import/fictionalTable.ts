/** A fictional table with what real ones hold: two scripts, lists, several forms of dates and amounts, cells of nothing. */
export const table = [
  'Company;الشركة;Register No;Partners;Paid;Paid on;From;Until;Remark;Phone',
  'Fictional Mill;طاحونة خيالية;R 7;Ada Nobody; Omar Nowhere;"1.234,50 €";29.12.2011;2009;2011;said to be closed;+99 1',
  'Fictional Mill;طاحونة خيالية;R 7;Ada Nobody;-;;2010;;n/a;+99 2',
  'Fictional Bakery;مخبز خيالي;لا يوجد;"Omar Nowhere, the elder";٥٬٠٠٠ ل.س;٣ آذار ٢٠١٤;;;;',
]
  .join('\n')
  .replace('Ada Nobody; Omar Nowhere', '"Ada Nobody; Omar Nowhere"');

/** How it is read. */
export const mapping = `title: A fictional table
publisher: Fictional Registry
tables:
  - entities:
      company:
        kind: ORGANIZATION
        key: Company
        names: [Company, الشركة]
        identifiers:
          - { scheme: COMPANY_NUMBER, column: Register No, country: { constant: XX } }
          - { scheme: PHONE, column: Phone }
        type: { en: { constant: company }, ar: { constant: شركة } }
      partner:
        kind: PERSON
        each: { column: Partners, list: ";" }
        key: Partners
        names: Partners
      payment:
        kind: MONEY_FLOW
        key: [Company, Paid, Paid on]
        amount: { column: Paid, decimal: "," }
        date: Paid on
    ties:
      - { type: PAYS, from: company, to: payment }
      - { type: PAID_TO, from: payment, to: partner }
      - type: MEMBER_OF
        from: partner
        to: company
        date: { from: From, to: Until }
        role: { en: { constant: partner }, ar: { constant: شريك } }
    claims:
      - { text: Remark, about: company }
`;

/** How a table of fictional payments is read, of the columns Payer, Payee and Sum. */
export const payments = `title: Payments
tables:
  - entities:
      payer: { as: who, kind: ORGANIZATION, key: Payer, names: Payer }
      payee: { as: who, kind: ORGANIZATION, key: Payee, names: Payee }
      payment: { kind: MONEY_FLOW, amount: { column: Sum, currency: XXX, decimal: "." } }
    ties:
      - { type: PAYS, from: payer, to: payment }
      - { type: PAID_TO, from: payment, to: payee }
`;
