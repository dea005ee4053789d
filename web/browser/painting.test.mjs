import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { differing, fits, picture } from './look.mjs';
import { answerWith, manyThings } from './many.mjs';
import { allRows, open, settled } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const map = manyThings(2000);
const hand = (page) => page.locator('.hand');
const scrolled = (page) => page.locator('.painted').evaluate((box) => [box.scrollLeft, box.scrollTop]);

async function painted(options) {
  const opened = await open(browser, options);
  await answerWith(opened.page, map);
  await opened.page.goto(`${site.url}/map?show=all&as=picture&most=1000`);
  await settled(opened.page);
  await hand(opened.page).waitFor();
  return opened;
}

for (const colorScheme of ['light', 'dark']) {
  test(`very many things are painted, ${colorScheme}`, async () => {
    const { page, errors, close } = await painted({ colorScheme });
    const colours = await page.locator('.spread canvas').evaluate((canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const seen = new Set();
      for (let i = 0; i < data.length; i += 4) seen.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
      return [...seen];
    });
    assert.ok(colours.includes(colorScheme === 'light' ? 0x1d76cf : 0x4a9cf0), 'no dataset is painted in its colour');
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await picture(page, `painted-${width}-${colorScheme}`);
      await fits(page, `it at ${width}`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Smaller' }).click();
    await picture(page, `painted-small-${colorScheme}`);
    assert.deepEqual(errors, []);
    await close();
  });
}

test('a painting moves by dragging, by buttons and by Shift with an arrow, and grows where one looks', async () => {
  const { page, close } = await painted();
  const box = await page.locator('.painted').boundingBox();
  const [x, y] = [box.x + 330, box.y + 300];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 150, { steps: 4 });
  await page.mouse.up();
  const [, dragged] = await scrolled(page);
  assert.ok(Math.abs(dragged - 150) < 5, `dragged by ${dragged}`);
  assert.ok(!page.url().includes('sel='), 'a drag is no click');
  await page.getByRole('button', { name: 'Move down' }).click();
  assert.equal((await scrolled(page))[1], dragged + 120);
  await hand(page).focus();
  const [, top] = await scrolled(page);
  await page.keyboard.press('Shift+ArrowDown');
  assert.equal((await scrolled(page))[1], top + 120);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.getByText('110 %').waitFor();
  await close();
});

test('the keyboard goes from mark to mark by name and opens one; a click opens what lies under it', async () => {
  const { page, close } = await painted();
  await hand(page).focus();
  const names = new Set();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
    names.add(await page.evaluate(() => document.activeElement.getAttribute('aria-label')));
    await page.keyboard.press(key);
  }
  assert.equal(names.size, 4);
  for (const name of names) assert.match(name, /^Synthetic .*\. (Actor|Dataset|Standard|Use case)/);
  const id = await page.evaluate(() => document.activeElement.dataset.node);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`focus=${id}`));
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('focus='));
  await settled(page);
  const at = await hand(page).boundingBox();
  const there = await hand(page).getAttribute('data-node');
  await page.mouse.click(at.x + 12, at.y + 12);
  await page.waitForURL(new RegExp(`focus=${there}`));
  await close();
});

test('what is painted is downloaded as a drawing with every thing and link, and as pixels', async () => {
  const { page, close } = await painted();
  const download = async (name) => {
    await page.getByText('Download', { exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name, exact: true }).click(),
    ]);
    return readFileSync(await file.path());
  };
  const svg = (await download('SVG')).toString();
  assert.equal(svg.match(/data-node="/g).length, map.nodes.length);
  assert.equal(svg.match(/data-link="/g).length, map.links.length);
  assert.deepEqual([...(await download('PNG')).subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  await page.getByRole('button', { name: 'Table' }).click();
  assert.equal(
    (await allRows(page.getByRole('table', { name: 'Things', exact: true }), (rows) => rows.map((r) => r.textContent)))
      .length,
    map.nodes.length,
  );
  await close();
});

for (const [how, smaller, step] of [
  ['by hand', 0, 31],
  ['fast', 0, 150],
  ['fast while small', 6, 150],
])
  test(`what was moved ${how} looks as what is painted anew, and at rest it is the same`, async () => {
    const { page, close } = await painted();
    for (let i = 0; i < smaller; i++) await page.getByRole('button', { name: 'Smaller' }).click();
    const canvas = page.locator('.spread canvas');
    const moved = await page.locator('.painted').evaluate(async (box, step) => {
      const drawn = box.querySelector('canvas');
      const context = drawn.getContext('2d');
      globalThis.rested = new Promise((whole) => {
        context.rect = (...part) => {
          if (part.join() === [0, 0, drawn.width, drawn.height].join()) whole();
          CanvasRenderingContext2D.prototype.rect.apply(context, part);
        };
      });
      for (let i = 0; i < 12; i++) {
        box.scrollBy(i % 3 ? 7 : -5, step);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
      return box.querySelector('canvas').toDataURL();
    }, step);
    await page.evaluate('rested'); // all of it is painted once more some time after the last move
    // On a slow machine it may be painted whole while it moves, too: at rest is what stays as it is.
    const stays = () => {
      const before = globalThis.shown;
      globalThis.shown = document.querySelector('.spread canvas').toDataURL();
      return before === globalThis.shown;
    };
    await page.waitForFunction(stays, undefined, { polling: 700 });
    const rested = await canvas.evaluate((canvas) => canvas.toDataURL());
    await canvas.evaluate((canvas) => {
      canvas.width = 1; // so that it is painted from nothing
      canvas.closest('.painted').dispatchEvent(new Event('scroll'));
    });
    await page.waitForFunction(() => document.querySelector('.spread canvas').width > 1);
    const anew = await canvas.evaluate((canvas) => canvas.toDataURL());
    assert.ok(rested === anew, `at rest ${await differing(page, [rested, anew], 0)} pixels differ`);
    const off = await differing(page, [moved, anew], 60);
    assert.ok(off < 500, `while it moved ${off} pixels differed`);
    await close();
  });
