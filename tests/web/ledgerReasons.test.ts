import { expect, test } from 'vitest';
import { mostAtOnce } from '#web/actions/openDossier.ts';
import { isTableFull } from '#web/page/ledgerReasons.ts';

test('the bound of one drawing is a reason for what is not on the table only where the table holds as many as that', () => {
  expect(isTableFull(3 * mostAtOnce, 5)).toBe(false);
  expect(isTableFull(3 * mostAtOnce, mostAtOnce - 1)).toBe(false);
  expect(isTableFull(3 * mostAtOnce, mostAtOnce)).toBe(true);
  expect(isTableFull(mostAtOnce, mostAtOnce)).toBe(false);
});
