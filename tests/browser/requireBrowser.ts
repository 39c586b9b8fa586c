import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is on this machine, or null. Where CI is set, one that is missing is a failure; elsewhere it is said aloud, and what needs it is left out. */
export function requireBrowser(): string | null {
  const found = places.find((place): place is string => place !== undefined && existsSync(place));
  if (found !== undefined) return found;
  const how = 'no Chromium was found: install one (Debian: apt-get install chromium), or say where it is with CHROMIUM=/path/to/chromium';
  if (process.env['CI'] === 'true') throw new Error(how);
  console.warn(`THE TESTS IN A BROWSER ARE LEFT OUT: ${how}`);
  return null;
}

/** Starts that Chromium without a window, and without anything that asks the network. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
