import { fileURLToPath } from 'node:url';
import { startIsnad } from '#tests/browser/isnad.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';

/** Makes the picture of the README: the first dossier as it is drawn on arrival, with the tie that its money question is about. */
if (chromiumPath === null) throw new Error(browserMissing ?? '');
const isnad = await startIsnad();
const browser = await launch(chromiumPath);
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await page.goto(isnad.url);
await page.locator('[data-drawn]:not([data-drawn="0"])').waitFor({ state: 'attached' });
await page.waitForTimeout(1_000);
await page.screenshot({ path: fileURLToPath(new URL('../../docs/screenshot.png', import.meta.url)) });
await browser.close();
await isnad.stop();
