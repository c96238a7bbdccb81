// `npm run icons`: draws assets/icon-<size>.png from assets/icon.svg. The pictures are committed; run it when the drawing changes.
import fs from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { fromRoot } from './paths.mjs';

const SIZES = [16, 32, 64, 80];

const drawing = fs.readFileSync(fromRoot('assets/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: fromRoot(`assets/icon-${String(size)}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
