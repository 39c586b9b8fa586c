import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fictionalPair } from '#tests/browser/fictionalPair.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, visit } from '#tests/browser/visit.ts';

const pair = { a: 'fictional-clerk-arabic', b: 'fictional-clerk-latin' };

describe('a page on which others work too', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;
  beforeAll(async () => {
    [browser, isnad] = await Promise.all([launch(chromiumPath ?? ''), startIsnad(fictionalPair)]);
  });
  afterAll(() => Promise.all([browser.close(), isnad.stop()]));

  async function somebodyAsks(query: string): Promise<void> {
    const response = await fetch(`${isnad.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: pair }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
  }

  const clerks = (page: Page) => [...linkOf(page).link.session.table.keys()].filter((id) => id.startsWith('fictional-clerk'));
  const ledger = (page: Page) => page.getByRole('contentinfo').innerText();

  test('shows what they decide, says so in its ledger, and moves nothing else', async () => {
    const { page, faults, leave } = await visit(browser, isnad.url, { reducedMotion: 'reduce' });
    await drawn(page);
    const before = linkOf(page).link;
    await somebodyAsks('mutation ($a: ID!, $b: ID!) { decide(a: $a, b: $b, verdict: SAME, by: "Another fictional clerk") { a } }');
    await expect.poll(() => clerks(page).length, { timeout: 10_000 }).toBe(1);
    expect(await ledger(page)).toContain('changed by others meanwhile');
    const after = linkOf(page).link;
    expect([after.camera, after.session.table.get('fictional-cell')]).toEqual([before.camera, before.session.table.get('fictional-cell')]);
    await expectAccessible(page);
    await somebodyAsks('mutation ($a: ID!, $b: ID!) { undoDecision(a: $a, b: $b, by: "Another fictional clerk") }');
    await expect.poll(() => clerks(page).toSorted(), { timeout: 10_000 }).toEqual([pair.a, pair.b]);
    await page.getByRole('contentinfo').getByRole('button', { name: 'Close', exact: true }).first().click();
    expect(await ledger(page)).not.toContain('changed by others meanwhile');
    expect(faults).toEqual([]);
    await leave();
  });
});
