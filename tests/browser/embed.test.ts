import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { startIsnadWith } from '#tests/browser/isnad.ts';
import { answersTo, brokenServer } from '#tests/browser/answers.ts';
import { drawn, expectAccessible, visit } from '#tests/browser/visit.ts';

describe('a view in a frame of another page, in a browser', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnadWith>>;
  let elsewhere: Server;
  let port = 0;
  let code = '';
  beforeAll(async () => {
    elsewhere = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>A fictional newspaper</title>${code}`);
    }).listen(0);
    await once(elsewhere, 'listening');
    const address = elsewhere.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
    [browser, isnad] = await Promise.all([launch(chromiumPath ?? ''), startIsnadWith(['--frames', `http://127.0.0.1:${port}`])]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), isnad.stop()]);
    elsewhere.close();
  });

  test('is shown to be read alone where the server allows it, says that all of it is claimed, and is shown nowhere else', async () => {
    const { page } = await visit(browser, isnad.url, { reducedMotion: 'reduce' });
    await drawn(page);
    await page.getByRole('button', { name: 'Take the data out' }).click();
    const field = page.getByRole('textbox', { name: 'Code of the frame' });
    await expect.poll(() => field.inputValue()).toContain('title="Who left ISIS');
    code = await field.inputValue();
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain(`http://127.0.0.1:${port}`);
    await expectAccessible(page);

    const reader = await visit(browser, `http://127.0.0.1:${port}/`, { reducedMotion: 'reduce' });
    const frame = reader.page.frameLocator('iframe');
    await frame.locator('.picture-sheet').waitFor();
    const words = (await frame.locator('.embedded').textContent()) ?? '';
    expect(words).toContain('a claim, not a finding');
    expect(words).toContain('nothing is corroborated');
    expect(words).toContain('Source:');
    expect(words).toMatch(/Who says so of the \d+ ties/);
    expect(await frame.locator('.picture-said li').first().textContent()).toMatch(/\(.+\)$/);
    expect(await frame.locator('input, textarea, select, button').count()).toBe(0);
    const whole = await frame.getByRole('link', { name: /Open it whole/ }).getAttribute('href');
    expect(whole).toMatch(new RegExp(`^${isnad.url}/#v=1&`));
    expect(reader.faults).toEqual([]);

    const stranger = await visit(browser, `http://localhost:${port}/`, { reducedMotion: 'reduce' });
    await expect.poll(() => stranger.faults.join()).toContain('frame-ancestors');
    expect(await stranger.page.frameLocator('iframe').locator('.picture-sheet').count()).toBe(0);
  });

  test.each(['en', 'ar'])('of an answer shows its rows and its small network, and scrolls sideways at no width, in %s', async (lang) => {
    const { page, faults, leave } = await visit(browser, isnad.url, { reducedMotion: 'reduce' });
    await drawn(page);
    await page.getByRole('button', { name: /^Who fled with money/ }).click();
    await page.locator('.answer-page .departure').first().waitFor();
    await page.getByRole('button', { name: 'Take the data out' }).click();
    const field = page.getByRole('textbox', { name: 'Code of the frame' });
    await expect.poll(() => field.inputValue()).toContain('view=answer');
    expect(await page.getByRole('dialog').innerText()).toContain('shows this answer to be read alone');
    const address = /src="([^"]+)"/.exec(await field.inputValue())?.[1]?.replaceAll('&amp;', '&') ?? '';
    await leave();

    const reader = await visit(browser, 'about:blank', { reducedMotion: 'reduce', viewport: { width: 390, height: 700 } });
    await reader.page.goto(address.replace('lang=en', `lang=${lang}`));
    const answer = reader.page.locator('.embedded-answer');
    await answer.locator('.picture-sheet svg').first().waitFor();
    expect(await answer.locator('.answer-table tbody tr').count()).toBe(3);
    const rows = (await answer.locator('.answer-table').innerText()).replaceAll(/[\u2066-\u2069]/g, '');
    expect(rows).toMatch(lang === 'en' ? /Sami al-Furati line 17/ : /سامي الفراتي السطر 17/);
    for (const width of [390, 1440]) {
      await reader.page.setViewportSize({ width, height: 700 });
      const denial = await answer
        .getByText(lang === 'en' ? /^Denied by/ : /^إنكار من/)
        .first()
        .boundingBox();
      expect(denial?.width).toBeGreaterThan(40);
    }
    await reader.page.setViewportSize({ width: 390, height: 700 });
    expect(await answer.locator('.picture-sheet').textContent()).toContain(lang === 'en' ? 'ISIS' : 'تنظيم الدولة');
    expect(await answer.locator('.picture-sheet').textContent()).not.toMatch(/Bassam|بسام/);
    expect(await reader.page.locator('.embedded :is(button, input)').count()).toBe(0);
    const widths = () => reader.page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('#root')?.scrollWidth]);
    for (const fragment of [address, address.replace(/&q=[^&]*&view=answer/, '')]) {
      await reader.page.goto(fragment);
      await reader.page.reload();
      await reader.page.locator('.picture-sheet svg').first().waitFor();
      expect(await widths()).toEqual([390, 390]);
    }
    await expectAccessible(reader.page);
    expect([...faults, ...reader.faults]).toEqual([]);
    await reader.leave();
  });

  test('shows nothing in the place of a link that cannot be read, and says which names of one are gone', async () => {
    const { page, leave } = await visit(browser, `${isnad.url}/?embed=1#v=99&on=isis`, { reducedMotion: 'reduce' });
    const told = page.locator('.embedded [role=alert]');
    for (const fragment of ['#v=99&on=isis', '#v=1&on=%%%~']) {
      await page.goto(`${isnad.url}/?embed=1${fragment}`);
      await page.reload();
      await told.waitFor();
      expect(await told.textContent()).toContain('Nothing is shown in its place');
      expect(await told.getByRole('link').getAttribute('href')).toBe(`${isnad.url}/${fragment}`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.picture-sheet').count()).toBe(0);
    }
    await page.goto(`${isnad.url}/?embed=1#v=1&on=isis~0~0~b,nobody-of-fiction~9~9~b`);
    await page.reload();
    await page.locator('.embedded output').getByText('1 of 2 names of this link is not here').waitFor();
    await page.locator('.picture-sheet').waitFor();
    await leave();
  });

  test('says first, in lines that fit a phone, that all of it is claimed, and draws nothing whose source could not be read', async () => {
    const { page, leave } = await visit(browser, 'about:blank', { reducedMotion: 'reduce', viewport: { width: 390, height: 700 } });
    const answers = await answersTo(page);
    answers.replace('PictureSources', brokenServer);
    await page.goto(`${isnad.url}/?embed=1#v=1&on=isis~0~0~b`);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await page.locator('.picture-sheet').count()).toBe(0);
    answers.pass('PictureSources');
    await again.click();
    await page.locator('.picture-sheet').waitFor();
    const [claims, sheet] = await Promise.all([
      page.locator('.embedded-whole').boundingBox(),
      page.locator('.picture-sheet').boundingBox(),
    ]);
    expect(claims?.width).toBeLessThanOrEqual(390);
    expect((claims?.y ?? 0) + (claims?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    await leave();
  });
});
