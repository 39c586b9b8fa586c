import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { drawn, settled, visitFor } from '#tests/browser/visit.ts';

/** A view of the first dossier of which a picture is kept. come: how a person comes to it from the start. */
export type MainView = {
  readonly name: string;
  readonly language: 'en' | 'ar';
  readonly colorScheme: 'light' | 'dark';
  readonly size: readonly [width: number, height: number];
  readonly come?: (page: Page) => Promise<void>;
};

const wide = [1440, 900] as const;
const phone = [390, 844] as const;

/** Each main view once, so that together they are in both languages, light and dark, wide and narrow. */
export const mainViews: readonly MainView[] = [
  { name: 'start', language: 'en', colorScheme: 'light', size: wide },
  { name: 'start-arabic', language: 'ar', colorScheme: 'dark', size: wide },
  { name: 'start-phone', language: 'ar', colorScheme: 'light', size: phone },
  { name: 'name', language: 'en', colorScheme: 'dark', size: wide, come: nameRead },
  { name: 'name-phone', language: 'ar', colorScheme: 'dark', size: phone, come: nameRead },
  { name: 'money', language: 'ar', colorScheme: 'light', size: wide, come: questionAsked(2) },
  { name: 'departures', language: 'en', colorScheme: 'light', size: wide, come: questionAsked(0) },
  { name: 'routes', language: 'en', colorScheme: 'dark', size: wide, come: routesAsked },
  { name: 'map', language: 'ar', colorScheme: 'light', size: wide, come: instrument(1) },
  { name: 'table', language: 'en', colorScheme: 'dark', size: wide, come: instrument(2) },
];

/** Where the picture of a view is kept. */
export function keptPicture({ name }: MainView): string {
  return fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));
}

/** The picture of a view as it is now; a wide one at half its size, so that the kept ones stay small. */
export async function pictureNow(
  browser: Browser,
  address: string,
  { language, colorScheme, size: [width, height], come }: MainView,
): Promise<Buffer> {
  const { page, leave } = await visitFor(browser, address, {
    locale: language,
    colorScheme,
    viewport: { width, height },
    deviceScaleFactor: width < 700 ? 1 : 0.5,
    hasTouch: width < 700,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  });
  await drawn(page);
  await come?.(page);
  await settled(page);
  const picture = await steady(page);
  await leave();
  return picture;
}

/** What is on screen once it has not changed for a moment. */
async function steady(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for (;;) {
    const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (now.equals(before)) return now;
    before = now;
    await page.waitForTimeout(300);
  }
}

function questionAsked(place: number): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator('.start-panel .questions .question').nth(place).click();
    await page.locator('.answer-page .departure').first().waitFor();
  };
}

/** One of the ways in which the table is drawn: network, map, list. */
function instrument(place: number): (page: Page) => Promise<void> {
  return (page) => page.locator('.view-switch button').nth(place).click();
}

async function routesAsked(page: Page): Promise<void> {
  await page.locator('.start-panel .questions .question').nth(3).click();
  for (const end of ['Fayez al-Hammadi', 'Abu Hajar al-Kuwaiti']) {
    await page.locator('.routes-panel input:focus').fill(end);
    await page.locator('.routes-panel .hit').first().waitFor();
    await page.keyboard.press('Enter');
  }
  await page.locator('.route-list .route').first().waitFor();
}

async function nameRead(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('فايز الحمادي');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.detail-panel .names').waitFor();
}
