import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, visit } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

describe('a file to publish, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();
  let folder = '';
  let file = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-publish-'));
    file = join(folder, 'network.html');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The file as a reader opens it from a disk, every request that is none for it refused and noted. */
  async function opened(
    options: { readonly javaScriptEnabled?: boolean } = {},
  ): Promise<{ page: Page; asked: string[]; leave: () => Promise<void> }> {
    const context = await browser().newContext({ offline: true, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) asked.push(request.url());
    });
    page.on('console', (message) => asked.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, leave: () => context.close() };
  }

  test('is made of the canvas with the keyboard, and shows what was changed before it is saved', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { locale: 'en-GB', reducedMotion: 'reduce' });
    await drawn(page);
    await page.getByRole('button', { name: 'Take the data out' }).press('Enter');
    await page.getByRole('button', { name: 'Safe to publish' }).press('Enter');
    await page.getByRole('dialog', { name: 'A file that is safe to publish' }).waitFor();
    await page.getByRole('checkbox', { name: 'ISIS' }).press('Space');
    await page.getByRole('combobox', { name: 'Places' }).selectOption('hidden');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make the file' }).press('Enter');
    await page.getByText('The file is made.').waitFor();
    const isInView = () => page.getByText('The file is made.').evaluate((told) => told.getBoundingClientRect().bottom <= innerHeight);
    await expect.poll(isInView).toBe(true);
    expect(
      await page.locator('.publish-report tbody tr').filter({ hasText: 'Abu Obeida al-Masri' }).locator('td').nth(1).textContent(),
    ).toMatch(/^Person \d+$/);
    expect(await page.getByText('Told with their names:').textContent()).not.toContain('ISIS');
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).press('Enter');
    await (await download).saveAs(file);
    expect(faults).toEqual([]);
    await leave();
    const html = await readFile(file, 'utf8');
    expect(html).not.toMatch(/Obeida|عبيدة|Masri|Furati|الفراتي|Deir|دير الزور|ISIS|Abu Anas|https?:/);
    expect(html.length).toBeLessThan(400_000);
  });

  test('opens from a disk with no network, in both languages, with the keyboard, and what is chosen is marked', async () => {
    const { page, asked, leave } = await opened();
    await page.getByText('These are claims, not findings.').first().waitFor();
    await expectAccessible(page);
    await page.locator('main[lang=en] .net .n').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('main[lang=en] .net .n.on').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).toMatch(/^#en-n\d+$/);
    const box = () => page.locator('main[lang=en] .net').getAttribute('viewBox');
    const whole = await box();
    await page.getByRole('button', { name: 'Larger' }).press('Enter');
    expect(await box()).not.toBe(whole);
    await page.getByRole('button', { name: 'Whole picture' }).press('Enter');
    expect(await box()).toBe(whole);
    await page.getByLabel('العربية').press('Space');
    await page.locator('main[lang=ar] h1').waitFor();
    expect(await page.locator('main[lang=en]').isVisible()).toBe(false);
    expect(await page.locator('main[lang=ar]').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
    await expectAccessible(page);
    expect(await page.locator('main[lang=ar] .ties > li').count()).toBe(await page.locator('main[lang=en] .ties > li').count());
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const refused = await page.evaluate(() =>
      fetch('https://nowhere.invalid/').then(
        () => 'asked',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    expect(asked.filter((each) => !/nowhere\.invalid|Content Security Policy/.test(each))).toEqual([]);
    await leave();
  });

  test('is read without scripts, each tie with who says so', async () => {
    const { page, asked, leave } = await opened({ javaScriptEnabled: false });
    const items = page.locator('main[lang=en] .ties > li');
    expect(await items.count()).toBeGreaterThan(100);
    const texts = await items.allInnerTexts();
    expect(texts.filter((each) => !/Asserted by|Denied by|Doubted by|An editor inferred it/.test(each))).toEqual([]);
    expect(texts.filter((each) => each.includes('Denied by')).length).toBeGreaterThan(0);
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
    await page.locator('label', { hasText: 'العربية' }).click();
    expect(await page.locator('main[lang=ar]').isVisible()).toBe(true);
    expect(asked).toEqual([]);
    await leave();
  });
});
