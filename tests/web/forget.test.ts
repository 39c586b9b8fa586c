import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { forgetIn } from '#web/parts/forget.ts';

test('a change of everything lets answers of the store be asked anew, and none of what the server takes', () => {
  const queries = new QueryClient();
  for (const question of ['importTakes', 'frames', 'entity', 'search']) queries.setQueryData([question, 'fictional'], {});
  forgetIn(queries)(null);
  const isAnew = (question: string) => queries.getQueryState([question, 'fictional'])?.isInvalidated;
  expect(['importTakes', 'frames', 'entity', 'search'].map(isAnew)).toEqual([false, false, true, true]);
});
