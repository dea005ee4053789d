// What a page is held to wherever it stands: axe's rules, light and dark, and its widths. And its pictures.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { shots } from './site.mjs';

// With CATCHMENT_SHOTS each picture is taken and compared with the one of the first such run.
const takesPictures = Boolean(process.env.CATCHMENT_SHOTS);

/** The long form holds the dark scheme to every rule too, and to the widths, of which it has one more. */
export const isLong = Boolean(process.env.CATCHMENT_LONG);

/** The first of a list of states that are alike, and in the long form all of them. */
export const some = (list, n) => (isLong ? list : list.slice(0, n));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules, and those that look at colours: a page in another scheme is the same to the others. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ofColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds in a page, in a line each. */
export async function violations(page, rules = all) {
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(axe);
  const { violations: found } = await page.evaluate(
    (runOnly) =>
      globalThis.axe.run(document, {
        runOnly,
        resultTypes: ['violations'], // what passed need not be written out, which takes a third of the time
      }),
    rules,
  );
  return found.map(
    (v) =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.html.slice(0, 160))
        .join(' | ')}`,
  );
}

/** Sees to something while the page, in the state it is in, has the dark scheme, and has come to rest in it. */
async function inTheDark(page, run) {
  const rested = () => page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
  await page.emulateMedia({ colorScheme: 'dark' });
  await rested();
  await run();
  await page.emulateMedia({ colorScheme: 'light' });
  await rested();
}

/** Holds the page to axe: to all rules in light, and in the dark in the long form. */
export async function accessible(page, name) {
  assert.deepEqual(await violations(page), [], `${name} light`);
  if (isLong) await darkToo(page, name);
}

/** Holds the page in the dark to axe's rules of colour; in the long form to all of them. */
async function darkToo(page, name) {
  await inTheDark(page, async () =>
    assert.deepEqual(await violations(page, isLong ? all : ofColour), [], `${name} dark`),
  );
}

/** Holds the page to its widths, in both schemes where pictures are taken; the window is then as it was at first. */
export async function pictured(page, name) {
  await atItsWidths(page, name, 'light');
  if (takesPictures || isLong) await inTheDark(page, () => atItsWidths(page, name, 'dark'));
}

async function atItsWidths(page, name, colorScheme) {
  for (const width of takesPictures || isLong ? [1440, 1024, 390] : [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${name}-${width}-${colorScheme}`);
    await fits(page, `${name} at ${width}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Holds the page to its width: nothing scrolls sideways. */
export async function fits(page, name) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${name} is ${over} px too wide`);
}

/**
 * Holds the page to what axe asks of it and to its widths. A state that has an address of its own is held to axe in the
 * dark too: with inTheDarkToo, or in the long form.
 */
export async function lookAt(page, name, { inTheDarkToo = false } = {}) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await accessible(page, name);
  if (inTheDarkToo && !isLong) await darkToo(page, name);
  await pictured(page, name);
}

/**
 * Takes a picture where pictures are asked for. The first of a name is kept in shots/first; a later one
 * goes to shots/now, and how many pixels of it are others is printed. `rm -r shots/first` begins anew.
 */
export async function picture(page, name, options = {}) {
  if (!takesPictures) return;
  const [first, now] = ['first', 'now'].map((folder) => path.join(shots, folder, `${name}.png`));
  const taken = await page.screenshot({ fullPage: true, animations: 'disabled', ...options });
  const file = existsSync(first) ? now : first;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, taken);
  if (file === first) return;
  const source = (bytes) => `data:image/png;base64,${bytes.toString('base64')}`;
  const blank = await page.context().newPage();
  const pixels = await differing(blank, [source(readFileSync(first)), source(taken)], 0);
  await blank.close();
  if (pixels > 0) console.log(`${String(pixels).padStart(8)} pixels differ: ${now}`);
}

/** How many pixels of two pictures differ by more than so much in one colour; all of them, where the sizes do. */
export function differing(page, pictures, by) {
  return page.evaluate(
    async ({ pictures, by }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, canvas.width, canvas.height).data;
        }),
      );
      if (a.length !== b.length) return a.length / 4;
      let n = 0;
      for (let i = 0; i < a.length; i += 4) if ([0, 1, 2].some((c) => Math.abs(a[i + c] - b[i + c]) > by)) n++;
      return n;
    },
    { pictures, by },
  );
}
