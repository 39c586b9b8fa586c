import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { unlessRequired } from '#tests/leftOut.ts';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is on this machine, or null. */
export const chromiumPath: string | null = places.find((place) => place !== undefined && existsSync(place)) ?? null;

/** What tests in a browser need and this machine lacks, and how to get it. */
export const browserMissing: string | null =
  chromiumPath === null
    ? unlessRequired('Chromium: install one (Debian: apt-get install chromium), or say where it is with CHROMIUM=/path/to/chromium')
    : null;

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
