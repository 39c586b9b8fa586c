import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { answersTo } from '#tests/browser/answers.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { fictionalPair } from '#tests/browser/fictionalPair.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { drawn, expectAccessible, linkOf, visit, type Visit } from '#tests/browser/visit.ts';

const control = 2;

describe('undoing, in a browser', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;

  beforeAll(async () => {
    [browser, isnad] = await Promise.all([launch(chromiumPath ?? ''), startIsnad(fictionalPair)]);
  });
  afterAll(() => Promise.all([browser.close(), isnad.stop()]));

  async function open(): Promise<Visit> {
    const opened = await visit(browser, isnad.url, { reducedMotion: 'reduce' });
    await drawn(opened.page);
    return opened;
  }

  /** Presses a key as a keyboard of another layout does: what it writes, and where it lies. */
  async function pressAt(page: Page, key: string, code: string, modifiers = 0): Promise<void> {
    const session = await page.context().newCDPSession(page);
    for (const type of ['keyDown', 'keyUp'] as const) await session.send('Input.dispatchKeyEvent', { type, key, code, modifiers });
    await session.detach();
  }

  const hidden = (page: Page) => linkOf(page).link.session.hidden.kinds.size;

  test('goes by the letter on keyboards that have it elsewhere, by the place where there is none, and back over hundreds of steps', async () => {
    const { page, leave } = await open();
    const person = page.getByRole('button', { name: /^Person/ });
    for (const [key, code] of [
      ['z', 'KeyZ'],
      ['z', 'KeyY'],
      ['z', 'KeyW'],
      ['ئ', 'KeyZ'],
    ] as const) {
      await person.click();
      await expect.poll(() => hidden(page)).toBe(1);
      await pressAt(page, key, code, control);
      await expect.poll(() => hidden(page)).toBe(0);
    }
    await pressAt(page, 'y', 'KeyZ', control);
    await expect.poll(() => hidden(page)).toBe(1);
    await pressAt(page, 'z', 'KeyZ', control);
    await expect.poll(() => hidden(page)).toBe(0);

    await person.evaluate(async (button, times) => {
      for (let step = 0; step < times; step += 1) {
        const before = button.getAttribute('aria-pressed');
        if (button instanceof HTMLElement) button.click();
        while (button.getAttribute('aria-pressed') === before) await new Promise(requestAnimationFrame);
      }
    }, 301);
    await expect.poll(() => hidden(page)).toBe(1);
    for (let step = 0; step < 301; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => hidden(page)).toBe(0);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);

    await pressAt(page, 'ظ', 'Slash');
    await expect.poll(() => page.locator('.search-field input').evaluate((it) => it === document.activeElement)).toBe(true);
    await leave();
  });

  test('of a decision about two entries asks who undoes it, and goes on with the table where that is not wanted', async () => {
    const { page, faults, leave } = await open();
    await page.getByRole('button', { name: /^Person/ }).click();
    await expect.poll(() => hidden(page)).toBe(1);
    await page.getByRole('button', { name: /^Possible duplicates/ }).click();
    await page.getByRole('button', { name: 'The same', exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('It will be printed as \u2068Farid al-Wahmi al-Khayali\u2069, the one with more ties.');
    await expectAccessible(page);
    const answers = await answersTo(page);
    const held = answers.hold('Duplicates');
    await page.getByLabel('Who decides').fill('A fictional editor');
    await page.getByLabel('Who decides').press('Enter');
    await page.locator('.last-decision').waitFor();
    await expect.poll(held.waiting).toBeGreaterThan(0);
    const earlier = page.locator('.duplicates-panel > ul');
    expect(await earlier.evaluate((it) => it instanceof HTMLElement && it.inert)).toBe(true);
    held.release();
    await page.locator('.pair').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.duplicates-panel').innerText()).toContain('None: no two entries look alike enough to ask');

    await page.locator('.last-decision button').evaluate((it) => it instanceof HTMLElement && it.blur());
    await page.keyboard.press('Control+z');
    await page.getByRole('dialog', { name: 'Undo the decision' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => hidden(page)).toBe(0);
    await page.getByRole('button', { name: /^Possible duplicates/ }).click();
    await page.locator('.decided button').waitFor();
    expect(await page.locator('.pair').count()).toBe(0);
    await page.locator('.decided button').click();
    await page.locator('.pair').waitFor();

    await page.getByRole('button', { name: 'Different', exact: true }).click();
    await page.getByLabel('Who decides').press('Enter');
    await page.locator('.last-decision').waitFor();
    await page.locator('.pair').waitFor({ state: 'detached' });
    await page.locator('.last-decision button').evaluate((it) => it instanceof HTMLElement && it.blur());
    await page.keyboard.press('Control+z');
    expect(await page.getByLabel('Who undoes it').inputValue()).toBe('A fictional editor');
    await page.getByLabel('Who undoes it').press('Enter');
    await page.locator('.pair').waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('a file that comes after its dialog was closed is not saved, and code that comes late opens nothing', async () => {
    const { page, leave } = await open();
    const saved: string[] = [];
    page.on('download', (download) => void saved.push(download.suggestedFilename()));
    const { promise: released, resolve } = Promise.withResolvers<void>();
    await page.route(/\/export\/|CommandList-/, (route) => released.then(() => route.continue()));
    await page.getByRole('button', { name: 'Take the data out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /YAML/ }).click();
    await page.locator('[role=dialog] .waiting').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.locator('[role=dialog] .waiting').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    resolve();
    await page.waitForTimeout(500);
    expect(saved).toEqual([]);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await leave();
  });
});
