// Prints how large the built app is and how fast the first picture stands, and
// fails where it is over its budget: `npm run measure`, after a build.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { answerWith, manyThings } from './browser/many.mjs';
import { launch, open, serve } from './browser/site.mjs';

// What the page loads at the start and what one view adds to it, in kB; the first picture, what a view
// waits between its code and its question (React's lazy alone makes it wait for 300), and a frame while
// 5,000 things and links move, at any speed, in ms.
const budget = { start: 150, view: 40, firstPicture: 1500, question: 250, panAt5000: 50 };

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
  await page.locator('.board-picture [data-node]').first().waitFor();
  times.push(await page.evaluate(() => performance.now()));
  await close();
}
const waits = [];
for (let i = 0; i < 5; i++) {
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=datasets`);
  await page.locator('.registry table').waitFor();
  waits.push(await page.evaluate(wait));
  await close();
}

// As fast as a hand drags, and as a flick of the wheel: so many pixels a frame.
const speeds = [24, 150];
for (const elements of [300, 2000, 5000, 10_000]) {
  const map = manyThings(elements);
  const runs = [];
  for (let i = 0; i < 3; i++) runs.push(await pan(map));
  const first = Math.min(...runs.map((r) => r.first));
  console.log(`${first.toFixed(0).padStart(8)} ms     first picture of ${elements} made-up elements`);
  for (const speed of speeds) {
    // The best of several runs, as others may use the machine too.
    const at = runs.map((r) => r.frames.get(speed)).reduce((a, b) => (a.median <= b.median ? a : b));
    console.log(
      `${at.median.toFixed(0).padStart(8)} ms     a frame while they move by ${speed} px (p95 ${at.p95.toFixed(0)} ms), best of ${runs.length}`,
    );
    if (elements === 5000 && at.median > budget.panAt5000)
      over.push(`5,000 elements take more than ${budget.panAt5000} ms a frame to move by ${speed} px`);
  }
}
await browser.close();
await site.stop();

/** Draws a map and moves it about: when its first picture stood, and how far apart the frames are. */
async function pan(map) {
  const { page, close } = await open(browser);
  await answerWith(page, map);
  await page.goto(`${site.url}/map?show=all&as=picture&most=10000`);
  await page.locator('.canvas [data-node]').first().waitFor();
  const first = await page.evaluate(() => performance.now());
  const frames = new Map();
  for (const speed of speeds) frames.set(speed, await page.evaluate(move, speed));
  await close();
  return { first, frames };
}

/** How long after the code of the registry was there its question went out. In the page. */
function wait() {
  const loaded = performance.getEntriesByType('resource');
  const code = loaded.find(({ name }) => /Registry-.*\.js$/.test(name));
  return loaded.findLast(({ name }) => name.endsWith('/graphql')).startTime - code.responseEnd;
}

/** Moves the picture down and, where it ends, up again, and gives how far apart the frames were. In the page. */
async function move(speed) {
  const box = document.querySelector('.canvas');
  const frame = () => new Promise(requestAnimationFrame);
  box.scrollTo(0, 0);
  await new Promise((rested) => setTimeout(rested, 500));
  const gaps = [];
  let down = speed;
  let last = await frame();
  for (let i = 0; i < 60; i++) {
    const before = box.scrollTop;
    box.scrollBy(i % 2 ? 6 : -6, down);
    if (box.scrollTop !== before + down) down = -down;
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  gaps.sort((a, b) => a - b);
  return { median: gaps[30], p95: gaps[57] };
}

for (const [what, all, limit] of [
  ['first picture of the demo', times, budget.firstPicture],
  ["from the registry's code to its question", waits, budget.question],
]) {
  const best = Math.min(...all);
  const each = all.map((t) => t.toFixed(0)).join(', ');
  console.log(`${best.toFixed(0).padStart(8)} ms     ${what}, best of ${all.length} (${each}), of ${limit}`);
  if (best > limit) over.push(`${what} takes longer than ${limit} ms`);
}
for (const what of over) console.error(`Over the budget: ${what}.`);
if (over.length > 0) process.exit(1);
