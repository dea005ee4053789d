// Prints how large the built app is and how fast the first picture stands, and
// fails where it is over its budget: `npm run measure`, after a build.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launch, open, serve } from './browser/site.mjs';

const budget = { kilobytes: 150, firstPicture: 1500 };

const assets = new URL('./dist/assets/', import.meta.url);
const files = readdirSync(assets).sort();
if (!files.some((name) => name.endsWith('.js'))) throw new Error('There is nothing built; run npm run build.');
let scripts = 0;
for (const name of files) {
  const size = gzipSync(readFileSync(new URL(name, assets))).length / 1000;
  if (name.endsWith('.js')) scripts += size;
  console.log(`${size.toFixed(1).padStart(8)} kB gz  ${name}`);
}
console.log(`${scripts.toFixed(1).padStart(8)} kB gz  JavaScript at the start, of ${budget.kilobytes}`);

const site = await serve();
const browser = await launch();
const times = [];
for (let i = 0; i < 5; i++) {
  const { page, close } = await open(browser);
  await page.goto(site.url);
  await page.locator('svg.paint [data-node]').first().waitFor();
  times.push(await page.evaluate(() => performance.now()));
  await close();
}
await browser.close();
await site.stop();
const best = Math.min(...times);
console.log(
  `${best.toFixed(0).padStart(8)} ms     first picture of the demo, best of ${times.length} (${times.map((t) => t.toFixed(0)).join(', ')}), of ${budget.firstPicture}`,
);
if (scripts > budget.kilobytes || best > budget.firstPicture) {
  console.error('Over the budget.');
  process.exit(1);
}
