import { afterAll, beforeAll } from 'vitest';
import type { Browser } from 'playwright-core';
import { chromiumPath, launch } from '#tests/browser/browser.ts';
import { startIsnad } from '#tests/browser/isnad.ts';

/** Begins a browser and a server with the first dossier before the tests of a block, and ends both after them. Both are there once a test runs. */
export function begun(): { readonly browser: () => Browser; readonly url: () => string } {
  let browser: Browser | null = null;
  let isnad: Awaited<ReturnType<typeof startIsnad>> | null = null;
  beforeAll(async () => {
    [browser, isnad] = await Promise.all([launch(chromiumPath ?? ''), startIsnad()]);
  });
  afterAll(() => Promise.all([browser?.close(), isnad?.stop()]));
  return { browser: () => there(browser), url: () => there(isnad).url };
}

function there<Value>(value: Value | null): Value {
  if (value === null) throw new Error('no test has begun');
  return value;
}
