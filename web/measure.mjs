// Prints how large the built app is and how fast the first picture stands, and
// fails where it is over its budget: `npm run measure`, after a build.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launch, open, serve } from './browser/site.mjs';

// What the page loads at the start, what one view adds to it, and the first picture.
const budget = { start: 150, view: 40, firstPicture: 1500 };

const assets = new URL('./dist/assets/', import.meta.url);
const files = readdirSync(assets).sort();
if (!files.some((name) => name.endsWith('.js'))) throw new Error('There is nothing built; run npm run build.');
const page = readFileSync(new URL('./dist/index.html', import.meta.url), 'utf8');
let atStart = 0;
const over = [];
for (const name of files) {
  const size = gzipSync(readFileSync(new URL(name, assets))).length / 1000;
  const first = page.includes(name);
  if (name.endsWith('.js')) {
    if (first) atStart += size;
    else if (size > budget.view) over.push(`${name} is larger than ${budget.view} kB`);
  }
  console.log(`${size.toFixed(1).padStart(8)} kB gz  ${name}${first ? ', at the start' : ''}`);
}
console.log(`${atStart.toFixed(1).padStart(8)} kB gz  JavaScript at the start, of ${budget.start}`);
if (atStart > budget.start) over.push(`the start is larger than ${budget.start} kB`);

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
if (best > budget.firstPicture) over.push(`the first picture takes longer than ${budget.firstPicture} ms`);
for (const what of over) console.error(`Over the budget: ${what}.`);
if (over.length > 0) process.exit(1);
