import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { unlessRequired } from '#tests/leftOut.ts';

const places = [
  process.env['FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const firefoxPath = places.find((place) => place !== undefined && existsSync(place)) ?? null;

/** What tests in Firefox need and this machine lacks, and how to get it. */
export const firefoxMissing: string | null =
  firefoxPath === null
    ? unlessRequired('Firefox: install one (Debian: apt-get install firefox-esr), or say where it is with FIREFOX=/path/to/firefox')
    : null;

/** Starts that Firefox without a window. It is driven by WebDriver BiDi, which Firefox as it is distributed speaks; Playwright needs a Firefox of its own. */
export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath ?? '', headless: true });
}
