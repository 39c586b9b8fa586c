import { expect, test } from 'vitest';
import { mappingMay } from '#server/import/table/mapping/mappingMay.ts';
import { createWords } from '#web/i18n/words.ts';
import { usesOf } from '#web/panels/import/mapping/columnUse.ts';
import { fieldsOf, listOf } from '#web/panels/import/mapping/fields.ts';
import { amended, mappingIn } from '#web/panels/import/mapping/mappingText.ts';
import { propertyWord, wordedProperties } from '#web/panels/import/mapping/useWord.ts';
import { withUse, type NewUse } from '#web/panels/import/mapping/withUse.ts';
import { mapping } from '#tests/import/fictionalTable.ts';

const tableOf = (text: string) => fieldsOf(listOf(mappingIn(text)?.['tables'])[0]);

function changed(text: string, column: string, use: NewUse | null): string {
  const read = mappingIn(text);
  return amended(text, { ...read, tables: [withUse(tableOf(text), column, use)] });
}

test('every property that a mapping may give has words on the page', () => {
  const names = [...mappingMay.kinds, ...mappingMay.types].flatMap(({ properties }) => properties.map(({ name }) => name));
  expect(new Set(names)).toEqual(new Set(wordedProperties));
});

test('what a mapping makes of each column is read from it', () => {
  const columns = ['Company', 'Register No', 'Partners', 'Paid', 'From', 'Until', 'Remark', 'Nothing'];
  expect(columns.map((column) => usesOf(tableOf(mapping), column))).toEqual([
    [{ is: 'name', of: 'company' }],
    [{ is: 'identifier', of: 'company', scheme: 'COMPANY_NUMBER' }],
    [{ is: 'name', of: 'partner' }],
    [{ is: 'property', of: 'payment', name: 'amount', part: null }],
    [{ is: 'tie', at: 2, name: 'date', part: 'from' }],
    [{ is: 'tie', at: 2, name: 'date', part: 'to' }],
    [{ is: 'claim', of: 'company' }],
    [],
  ]);
});

test('a choice changes its lines alone, and remarks of the others stay', () => {
  const remarked = mapping.replace('kind: PERSON', 'kind: PERSON # says the editor');
  const text = changed(remarked, 'Remark', { is: 'other', of: 'partner' });
  expect(text).toContain('kind: PERSON # says the editor');
  expect(text).not.toContain('claims:');
  expect(usesOf(tableOf(text), 'Remark')).toEqual([{ is: 'other', of: 'partner' }]);
});

test('what nothing speaks of any more goes with its ties', () => {
  const text = changed(mapping, 'Partners', null);
  expect(Object.keys(fieldsOf(tableOf(text)['entities']))).toEqual(['company', 'payment']);
  expect(listOf(tableOf(text)['ties']).map((tie) => fieldsOf(tie)['type'])).toEqual(['PAYS']);
});

test('a column that names a further entity is its key, and an amount has the currency that nobody names', () => {
  const named = tableOf(changed(mapping, 'Remark', { is: 'new', kind: 'PERSON', isFlow: false }));
  expect(fieldsOf(named['entities'])['person']).toEqual({ kind: 'PERSON', key: 'Remark', names: 'Remark' });
  const paid = tableOf(changed(mapping, 'Remark', { is: 'new', kind: 'MONEY_FLOW', isFlow: true }));
  expect(fieldsOf(paid['entities'])['money_flow']).toEqual({ kind: 'MONEY_FLOW', amount: { column: 'Remark', currency: 'XXX' } });
  const currencies = ['Paid (EUR)', 'Paid [SYP]', 'Paid (AND)', 'PAID EUR'].map((column) => {
    const flow = fieldsOf(fieldsOf(withUse(paid, column, { is: 'new', kind: 'MONEY_FLOW', isFlow: true })['entities'])['money_flow2']);
    return fieldsOf(flow['amount'])['currency'];
  });
  expect(currencies).toEqual(['EUR', 'SYP', 'XXX', 'XXX']);
});

test('a part of a birth and a part of a death are told apart, and a part of the only date needs no name', async () => {
  const { t } = await createWords('EN');
  const words = (['born', 'died', 'date'] as const).map((name) => propertyWord(name, 'from', t));
  expect(words).toEqual(['Born: From', 'Died: From', 'From']);
});
