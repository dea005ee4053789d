import assert from 'node:assert/strict';
import { accessible } from './look.mjs';
import { download, query, settled, visit } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const at = (address, options) => visit(browser, site.url + address, { real: true, ...options });
const circles = (page) => page.locator('.board-picture [data-node]');
const details = (page) => page.getByRole('complementary', { name: 'Details' });

test('the first screen names every actor that holds or exchanges anything, and no real one is missing', async () => {
  const { page, errors, close } = await at('/', { viewport: { width: 1440, height: 900 } });
  await circles(page).first().waitFor();
  const { flows } = await query(
    site.url,
    '{ flows(first: 100, synthetic: false) { nodes { senders { nodes { name } } receivers { nodes { name } } } } }',
  );
  const taking = new Set(flows.nodes.flatMap((f) => [...f.senders.nodes, ...f.receivers.nodes].map((a) => a.name)));
  const shown = await circles(page).evaluateAll((all) => all.map((c) => c.getAttribute('aria-label').split(';')[0]));
  for (const name of taking) assert.ok(shown.includes(name), `${name} is not on the board`);
  assert.ok(shown.length >= 20, `${shown.length} actors`);
  assert.equal(shown.filter((name) => /^Synthetic/.test(name)).length, 0);
  const foot = await page
    .locator('.board-picture .lane')
    .evaluateAll((all) => Math.max(...all.map((l) => l.getBoundingClientRect().bottom)));
  assert.ok(foot <= 900, `the lanes end at ${foot}`);
  assert.deepEqual(errors, []);
  await close();
});

test('names are legible, lie on nothing, and no letter leaves the room that was made for it', async () => {
  const { page, close } = await at('/', { viewport: { width: 1440, height: 900 } });
  await circles(page).first().waitFor();
  const faults = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('.board-picture :is(.name, .barrier, .lane-name, .not-mapped)')];
    const boxes = texts.map((t) => ({
      text: t.textContent,
      box: t.getBoundingClientRect(),
      size: Number.parseFloat(getComputedStyle(t).fontSize),
    }));
    const lie = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    const solid = [...document.querySelectorAll('.board-picture :is(.actor, .sign, .document)')].filter(
      (e) => e.getBoundingClientRect().top < 840,
    );
    return [
      ...boxes.filter((b) => b.size < 11).map((b) => `${b.text} is ${b.size} px`),
      ...boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => lie(a.box, b.box))
          .map((b) => `${a.text} on ${b.text}`),
      ),
      ...boxes.flatMap((a) =>
        solid
          .filter((e) => lie(a.box, e.getBoundingClientRect()))
          .map((e) => `${a.text} on ${e.getAttribute('class')}`),
      ),
    ];
  });
  assert.deepEqual(faults, []);
  await close();
});

test('an actor is opened by mouse and by keyboard, and made-up examples are shown when they are asked for', async () => {
  const { page, close } = await at('/');
  await page.locator('[data-node][aria-label^="Department for Work and Pensions"]').click();
  await details(page).getByRole('heading', { name: 'Department for Work and Pensions' }).waitFor();
  // One click tells what it holds, what is refused, why, and what would help; its chain is lit, all else steps back.
  const refused = details(page).getByRole('region', { name: 'Refused, and why' });
  await refused.getByRole('button', { name: 'National data hard to access locally' }).waitFor();
  await refused.getByRole('button', { name: 'Build partnerships with national data collectors' }).waitFor();
  await details(page)
    .getByRole('region', { name: 'Holds' })
    .getByText('restrictive justification required')
    .first()
    .waitFor();
  assert.equal(await page.locator('.board-picture [data-flow]:not(.quiet-line, .further-line)').count(), 1);
  assert.equal(await page.locator('.board-picture .name:not(.dim)').count(), 2);
  await page.keyboard.press('Escape');
  await page.locator('[data-node][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await details(page).waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('Made-up examples too').check();
  await page.waitForURL(/made-up=shown/);
  await page.locator('[data-node][aria-label*="made up"]').first().waitFor();
  await close();
});

test('what is searched for on the Board is lit there, also where its lane folds it', async () => {
  const { page, errors, close } = await at('/', { viewport: { width: 1000, height: 700 } });
  await circles(page).first().waitFor();
  await page.getByRole('combobox', { name: 'Search for anything' }).fill('Tribal');
  await page
    .getByRole('option', { name: /^Tribal/ })
    .first()
    .click();
  await details(page).getByRole('heading', { name: 'Tribal' }).waitFor();
  assert.match(page.url(), /\/\?sel=act_/);
  const circle = page.locator('.board-picture [data-node].open');
  await circle.waitFor();
  const box = await circle.boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 700, `the circle is at ${box.y}`);
  assert.deepEqual(errors, []);
  await close();
});

test('the Board is narrowed to what is around somebody, opened and folded step by step, and says what it hides', async () => {
  const { page, errors, close } = await at('/');
  const bar = page.locator('.bar');
  await page.locator('[data-node][aria-label^="Department for Work and Pensions"]').click();
  await page.getByRole('button', { name: 'Only what is around it' }).click();
  await bar.getByText('1 exchange', { exact: true }).waitFor();
  assert.equal(await circles(page).count(), 2);
  await page.locator('.board-picture .step').filter({ hasText: '+7' }).click();
  await bar.getByText('8 exchanges', { exact: true }).waitFor();
  await page.locator('[data-node][aria-label*="fold"]').first().press('-');
  await bar.getByText(/^\d exchanges?$/).waitFor();
  assert.match(await bar.textContent(), /Hidden: \d+ exchanges and \d+ actors\./);
  await page.getByRole('button', { name: 'Show everything' }).first().click();
  await bar.waitFor({ state: 'detached' });
  await page.getByRole('combobox', { name: /^Show/ }).selectOption('what is blocked');
  await bar.getByText('Only what is blocked').waitFor();
  assert.equal(await page.locator('.board-picture [data-flow]').count(), 3);
  assert.equal(
    await page.locator('.board-picture .exchange:not(.blocked)').count(),
    await page.locator('.board-picture .key .exchange:not(.blocked)').count(),
  );
  assert.deepEqual(errors, []);
  await close();
});

test('lanes, colours and sizes are chosen, stand in the address and in the key; what nobody holds opens too', async () => {
  const { page, errors, close } = await at('/');
  const picture = page.locator('.board-picture');
  await page.getByLabel('Lanes by').selectOption('kind of actor');
  await picture.getByText('Public office', { exact: true }).waitFor();
  await page.getByLabel('Colour by').selectOption('engagement');
  await page.getByLabel('Size by').selectOption('number of exchanges');
  await picture.getByText(/^Size: number of exchanges, \d+ at most/).waitFor();
  await picture.getByText('project partner', { exact: true }).waitFor();
  assert.match(page.url(), /\?lanes=kind&colour=engagement&size=exchanges$/);
  await page.locator('[data-node][aria-label^="Destination measures, data"]').press('Enter');
  await details(page).getByRole('heading', { name: 'Destination measures' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('the ways between two actors are lit, with the step that is hardest to get', async () => {
  const { page, errors, close } = await at('/');
  await page.locator('[data-node][aria-label^="HESA"]').click();
  await details(page).getByRole('combobox', { name: 'Whom its data reaches, on the Board' }).fill('General public');
  await page
    .getByRole('option', { name: /^General public/ })
    .first()
    .click();
  await page.locator('.bar').getByText('1 way, and no others.').waitFor();
  assert.equal(await page.locator('.board-picture [data-flow]:not(.quiet-line, .further-line)').count(), 1);
  assert.equal(await page.locator('.board-picture .hardest-line').count(), 1);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.locator('.board-picture .quiet-line').first().waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
  await close();
});

test('layers stand below the actors, and a barrier lights what it is in the way of', async () => {
  const { page, errors, close } = await at('/');
  await page.getByText('Layers and lanes', { exact: true }).click();
  await page.getByLabel('Barriers').check();
  await page.getByText('Layers and lanes: 1 shown').click();
  await page.locator('[data-node][aria-label^="Barriers: National data hard to access locally"]').press('Enter');
  await details(page).getByRole('heading', { name: 'National data hard to access locally' }).waitFor();
  assert.equal(await page.locator('.board-picture [data-flow]:not(.quiet-line, .further-line)').count(), 2);
  assert.equal(await page.locator('.board-picture .tie').count(), 5);
  assert.match(page.url(), /layers=barriers/);
  assert.deepEqual(errors, []);
  await close();
});

test('a lane that is dragged onto another stands in it, by a choice too, and each by itself again', async () => {
  const { page, errors, close } = await at('/');
  const headings = () => page.locator('.board-picture .lane-name').allInnerTexts();
  const before = await headings();
  const middle = async (name) => {
    const { x, y, width, height } = await page.locator('.lane-name', { hasText: name }).boundingBox();
    return [x + width / 2, y + height / 2];
  };
  await page.mouse.move(...(await middle('Data companies')));
  await page.mouse.down();
  await page.mouse.move(...(await middle('Research and advice')), { steps: 3 });
  await page.locator('.lane.is-target').waitFor();
  await page.mouse.up();
  await page.waitForURL((url) => url.searchParams.get('gather') === 'Data companies>Research and advice');
  assert.deepEqual(new Set(await headings()), new Set(before.filter((name) => name !== 'Data companies')));
  await page.getByText('Layers and lanes', { exact: true }).click();
  await page.getByLabel('Put').selectOption('Funding and London');
  await page.getByLabel('into').selectOption('Research and advice');
  await page.locator('.lane-name', { hasText: 'Funding and London' }).waitFor({ state: 'detached' });
  await accessible(page, 'gathered lanes');
  await page.getByRole('button', { name: 'Each by itself again' }).click();
  await page.locator('.lane-name', { hasText: 'Funding and London' }).waitFor();
  assert.deepEqual(await headings(), before);
  assert.deepEqual(errors, []);
  await close();
});

test('the table and the file have what the picture has', async () => {
  const { page, close } = await at('/?as=table');
  await settled(page);
  const rows = await page.getByRole('table', { name: 'Exchanges' }).locator('tbody tr').count();
  const text = await download(page, 'CSV');
  assert.equal(text.split('\r\n').filter((line) => line.startsWith('exchange,')).length, rows);
  assert.match(text, /blocked,Through its data: National data hard to access locally,yes,public,no/);
  assert.match(text.split('\r\n')[0], /made_up$/);
  await close();
});

test('an organisation opens as a Board of its own, by its details or by a key, and the way back is one press', async () => {
  const { page, errors, close } = await at('/');
  const heading = (name) => page.getByRole('heading', { level: 1, name: `What is inside ${name}` });
  await page.locator('[data-node][aria-label^="Skills providers"]').click();
  await details(page).getByRole('button', { name: 'Open as a Board of its own' }).click();
  await heading('Skills providers').waitFor();
  await settled(page);
  assert.match(page.url(), /[?&]of=act_/);
  assert.deepEqual(await page.locator('.board-picture .lane-name').allTextContents(), [
    'Give to it',
    'As a whole',
    'Its parts',
    'Give to it and get from it',
    'Get from it',
    'Its systems',
    'Data that it holds, gives or gets',
  ]);
  await accessible(page, 'the Board of an organisation');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('row', { name: /Further education colleges.*Its parts/ }).waitFor();
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByRole('button', { name: 'The whole Board' }).click();
  const tribal = page.locator('[data-node][aria-label^="Tribal"]');
  await tribal.focus();
  await page.keyboard.press('o');
  await heading('Tribal').waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('of an organisation of which nothing is recorded its own Board says so, and offers to add it', async () => {
  const { entity } = await query(site.url, '{ entity(key: "slug:act-ucas") { id } }');
  const { page, close } = await at(`/?of=${entity.id}`);
  await page.getByText('Nobody has recorded yet what is inside').waitFor();
  await page.getByRole('button', { name: 'The whole Board' }).waitFor();
  await close();
});
