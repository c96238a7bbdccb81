// `npm run icons`: draws assets/<name>-<size>.png from assets/<name>.svg. The pictures are committed; run it when a drawing changes.
import fs from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { fromRoot } from './paths.mjs';

/** The add-in's own picture also stands in the list of add-ins, which wants 64 pixels. */
const SIZES = { icon: [16, 32, 64, 80], 'icon-load': [16, 32, 80], 'icon-check': [16, 32, 80] };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [name, sizes] of Object.entries(SIZES)) {
  const drawing = fs.readFileSync(fromRoot(`assets/${name}.svg`), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: fromRoot(`assets/${name}-${String(size)}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
