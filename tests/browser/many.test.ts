import { describe, expect, test } from 'vitest';
import { begun } from '#tests/browser/begun.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, settled, spotOf, visit } from '#tests/browser/visit.ts';

describe('many names at once, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test('are chosen by what they have in common, alone kept, and brought back', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    const before = linkOf(page).link.session.table.size;
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: 'Select by kind, motive or ties' });
    await dialog.getByRole('checkbox', { name: /^Money flow/ }).check();
    await dialog.getByText('2 names are meant').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => linkOf(page).link.session.selected.length).toBe(2);
    await page.keyboard.press('Control+k');
    await page.locator('.commands input').fill('all but what is selected');
    await page.keyboard.press('Enter');
    await expect.poll(() => linkOf(page).link.session.table.size).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => linkOf(page).link.session.table.size).toBe(before);
    expect(faults).toEqual([]);
    await leave();
  });

  test('are selected by a box, and the right button asks what can be done with them, or with the whole', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    await settled(page);
    const [first, second] = [await spotOf(page, 'fayez-al-hammadi'), await spotOf(page, 'bassam-al-suleiman')];
    await page.keyboard.down('Shift');
    await page.mouse.move(Math.min(first.x, second.x) - 40, Math.min(first.y, second.y) - 30);
    await page.mouse.down();
    await page.mouse.move(Math.max(first.x, second.x) + 40, Math.max(first.y, second.y) + 40, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(() => linkOf(page).link.session.selected).toEqual(expect.arrayContaining(['fayez-al-hammadi', 'bassam-al-suleiman']));
    const boxed = linkOf(page).link.session.selected;
    await settled(page);
    const spot = await spotOf(page, 'fayez-al-hammadi');
    await page.mouse.click(spot.x, spot.y, { button: 'right' });
    const menu = page.getByRole('menu', { name: 'What can be done here' });
    await menu.waitFor();
    expect(linkOf(page).link.session.selected).toEqual(boxed);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Expand what is selected');
    await expectAccessible(page);
    await menu.getByRole('menuitem', { name: 'Pin what is selected, or let it go' }).click();
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => boxed.filter((id) => linkOf(page).link.session.table.get(id)?.pinned)).toEqual(boxed);
    await page.keyboard.press('Escape');
    const stage = await page.locator('.stage').boundingBox();
    await page.mouse.click((stage?.x ?? 0) + 30, (stage?.y ?? 0) + (stage?.height ?? 0) - 30, { button: 'right' });
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual(
      expect.arrayContaining(['Show everything', 'Undo', 'Copy a link to this view']),
    );
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await leave();
  });
});
