// Renders assets/icons/*.svg to the PNG sizes that toolbars and stores ask for, with an installed Chromium.
// Run after changing a drawing: node scripts/render-icons.mjs. Set CHROMIUM to its path when it is not found.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const FOLDER = new URL('../assets/icons/', import.meta.url);
/** Up to this size, in pixels, the small drawing on a 16-pixel grid is used; its edges fall on whole pixels. */
const LARGEST_SMALL = 19;
/** In pixels: toolbar (16, 19, 32, 38, 48), lists of extensions (48, 64, 96), stores and installing (128). */
const SIZES = { icon: [16, 19, 32, 38, 48, 64, 96, 128], 'icon-off': [16, 19, 32, 38, 48] };

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();

async function render(drawing, size, file) {
  const svg = readFileSync(new URL(`${drawing}.svg`, FOLDER), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
}

for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    const drawing = size <= LARGEST_SMALL ? `${name}-small` : name;
    await render(drawing, size, new URL(`${name}-${size}.png`, FOLDER));
  }
}
// Plasmo stops without this file; the manifest names the ones above.
await render('icon', 128, new URL('../icon.png', FOLDER));
await browser.close();
