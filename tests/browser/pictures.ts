import { writeFile } from 'node:fs/promises';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { keptPicture, mainViews, pictureNow } from '#tests/browser/mainViews.ts';

/** Keeps the pictures of the main views as they are now. Look at each that changes before it is committed. */
if (chromiumPath === null) throw new Error(browserMissing ?? '');
const isnad = await startIsnad();
const browser = await launch(chromiumPath);
for (const view of mainViews) await writeFile(keptPicture(view), await pictureNow(browser, isnad.url, view));
await browser.close();
await isnad.stop();
