/** Chromium for tests and benchmarks: where it is, and how it is started. */
import { existsSync } from 'node:fs';

/** Where browsers of the Chromium family are on the systems that developers use; CHROME_PATH comes first. */
const TEMPAT = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser's program file, or `undefined` where there is none. A CHROME_PATH that does not exist is none. */
export function jalurChromium() {
  const diminta = process.env.CHROME_PATH;
  const calon = diminta === undefined || diminta === '' ? TEMPAT : [diminta];
  return calon.find((jalur) => existsSync(jalur));
}

export const argumenChromium = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
