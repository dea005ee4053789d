// Accessible in the states that must be brought about first: by what was done before, by other answers, by what is
// pressed. What an address alone brings is in everyone.test.mjs.
import assert from 'node:assert/strict';
import { accessible, lookAt, some } from './look.mjs';
import { answerWith, manyThings } from './many.mjs';
import { aside, open, query, settled, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let empty;
let token;
let last; // the newest revision: since the first, things were added, changed and ended
const link = {}; // a link to an occupation that waits for review, and the course it leads from
test.beforeAll(async () => {
  [site, empty] = await Promise.all([demo(), aside('--empty')]);
  token = await site.token('EDITOR', 'Ada Example');
  const ask = (text, variables) => query(site.url, text, variables, token);
  const { kestrel, west } = await ask(
    '{ kestrel: entity(key: "slug:syn-kestrel") { id } west: entity(key: "slug:syn-systems-west") { id } }',
  );
  await ask('mutation($id: ID!) { updateActor(id: $id, input: { name: "Hawk" }) { commit { revision } } }', kestrel);
  await ask('mutation($id: ID!) { end(id: $id) { commit { revision } } }', west);
  const made = await ask('mutation { createActor(input: { name: "Example Academy" }) { commit { revision } } }');
  last = made.createActor.commit.revision;
  const { claims } = await ask(
    'query($f: ClaimFilter) { claims(first: 1, filter: $f) { nodes { about { ... on Link { id from { id } } } } } }',
    { f: { method: ['TITLE_MATCH'], review: ['PROPOSED'] } },
  );
  Object.assign(link, claims.nodes[0].about, { ended: west.id });
});
test.afterAll(() => Promise.all([site?.stop(), empty?.stop()]));

/** A test of states that axe is to find nothing in, in the dark too where it is long. */
function inBoth(name, run) {
  test(`axe finds nothing ${name}`, async () => {
    const { page, errors, close } = await open(browser, { reducedMotion: 'reduce' });
    const to = async (address, sign) => {
      await page.goto(site.url + address);
      await settled(page);
      if (sign) await page.locator(sign).first().waitFor();
    };
    const [axe, look] = [accessible, lookAt].map((hold) => (as) => hold(page, as));
    await run({ page, to, axe, errors, look });
    await close();
  });
}

inBoth('in two revisions compared, as picture and as table', async ({ page, to, look, errors }) => {
  await to(`/changes?at=${last}&since=1&as=picture`, 'svg.difference');
  for (const fate of ['ADDED', 'CHANGED', 'ENDED']) await page.locator(`[data-thing=${fate}]`).first().waitFor();
  await look('compared-picture');
  await page.getByRole('button', { name: /^Hawk, actor\. Changed/ }).press('Enter');
  await page.locator('.details h2').waitFor();
  await look('compared-open');
  await to(`/changes?at=${last}&since=1&as=table&class=ENDED`);
  await page.getByRole('table', { name: 'Things on the map' }).getByText('Deleted').first().waitFor();
  await look('compared-table');
  assert.deepEqual(errors, []);
});

inBoth('in a painted map', async ({ page, to, look, axe, errors }) => {
  await answerWith(page, manyThings(2000));
  await to('/map?show=all&as=picture&most=1000', '.hand');
  await page.locator('.spread canvas').waitFor();
  await look('painted-looked-at');
  await page.locator('.hand').focus();
  await page.keyboard.press('ArrowDown');
  await axe('with the keyboard in it');
  assert.deepEqual(errors, []);
});

inBoth('in details of evidence, of its course, of what has ended, and of the past', async ({ to, look, errors }) => {
  await to(`/registry?noun=courses&sel=${link.id}`, '.details .claims p');
  await look('details-evidence');
  await to(`/registry?noun=courses&sel=${link.from.id}`, '.details h2');
  await look('details-course');
  await to(`/registry?noun=actors&sel=${link.ended}`, '.details .state');
  await look('details-gone');
  await to(`/map?at=1&focus=${link.ended}&sel=${link.ended}&as=picture`, '.details h2');
  await look('details-past');
  assert.deepEqual(errors, []);
});

inBoth('in what is opened on a view', async ({ page, to, look, errors }) => {
  await to('/map?as=picture');
  await page.getByText('Download', { exact: true }).click();
  await look('download-open');
  await page.getByRole('combobox', { name: /Search/ }).fill('synthetic');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await look('found');
  await to('/flows?as=picture', '[data-band]');
  const band = await page.locator('[data-band]').first().getAttribute('data-band');
  await to(`/flows?as=picture&cell=${encodeURIComponent(band)}`, '.flow-list li');
  await look('flows-open');
  await to('/matrix?as=picture', '.canvas .target');
  await page.locator('.canvas .target').first().press('Enter');
  await page.locator('.details h2').waitFor();
  await look('matrix-open');
  await to('/gaps?as=table');
  await page.getByText('What to bear in mind').click();
  await page.locator('.caveats li').first().waitFor();
  await look('gaps-caveats');
  assert.deepEqual(errors, []);
});

inBoth('where nothing is found, or there is no such thing', async ({ page, to, axe }) => {
  const nothing = {
    'registry-nothing': '/registry?noun=actors&q=zzzzzz',
    'flows-nothing': '/flows?as=picture&status=ENDED',
    'matrix-nothing': '/matrix?as=picture&class=NONE',
    'story-nothing': '/map?story=none',
    'trace-unknown': '/trace?from=slug:none',
    'trace-neither': `/trace?from=${link.from.id}`,
    'changes-unknown': '/changes?at=99',
    'map-unknown': '/map?at=99',
  };
  for (const [name, address] of some(Object.entries(nothing), 4)) {
    await to(address);
    await page.locator('main :is(.state, .told, .notice.bad)').first().waitFor();
    await axe(name);
  }
});

const views = [
  '/',
  '/gaps',
  '/map?show=all',
  '/trace?from=slug:syn-ember',
  '/flows',
  '/matrix',
  '/barriers',
  '/registry',
  '/changes',
];
const called = (view) => /^\/(\w*)/.exec(view)[1] || 'board';

inBoth('in a registry that is empty', async ({ page, axe, errors }) => {
  for (const view of some(
    views.filter((v) => !v.startsWith('/trace')),
    3,
  )) {
    await page.goto(empty.url + view);
    await settled(page);
    await axe(`empty-${called(view)}`);
  }
  assert.deepEqual(errors, []);
});

inBoth('while the code of a view is on its way', async ({ page, axe, errors }) => {
  let held;
  await page.route('**/assets/Changes-*.js', (route) => {
    held = route;
  });
  await page.goto(`${site.url}/changes`, { waitUntil: 'commit' });
  await page.getByText('Changes is loaded').waitFor();
  await axe('its code');
  await held.continue();
  await page.getByRole('heading', { name: 'What changed, and when' }).waitFor();
  assert.deepEqual(errors, []);
});

inBoth('where the code of a view does not come, or what comes cannot be drawn', async ({ page, to, look }) => {
  await page.route('**/assets/Changes-*.js', (route) => route.abort());
  await page.goto(`${site.url}/changes`);
  const alert = page.getByRole('alert').filter({ hasText: 'This part of the page could not be shown.' });
  await alert.waitFor();
  await look('code-missing');
  await page.getByRole('link', { name: 'Flows', exact: true }).click();
  await page.getByRole('heading', { name: 'Who gives what to whom' }).waitFor();
  assert.equal(await alert.count(), 0);
  await answerWith(page, {});
  await to('/map?as=picture', '[role=alert]');
  await alert.waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.locator('.bar').waitFor();
  assert.equal(await alert.count(), 0);
});

inBoth('while a view loads, when it fails, and when part of an answer is missing', async ({ page, axe }) => {
  let meet;
  await page.route('**/graphql', (route) => meet(route));
  const partly = async (route) => {
    if (route.request().headers().accept === 'text/event-stream') return route.continue();
    const response = await route.fetch();
    const errors = [{ message: 'One of the sources could not be read.' }];
    await route.fulfill({ response, json: { ...(await response.json()), errors } });
  };
  for (const view of some([`/registry?noun=courses&sel=${link.id}`, ...views], 4)) {
    const name = called(view) + (view.includes('sel=') ? '-details' : '');
    let held = [];
    meet = (route) => held.push(route);
    await page.goto(site.url + view);
    await page.locator('.state[role=status]').first().waitFor();
    await axe(`loading-${name}`);
    meet = (route) => route.abort();
    await Promise.all(held.map((route) => route.abort().catch(() => {}))); // what is given up on is over already
    held = [];
    await page.getByRole('alert').first().waitFor();
    await axe(`failed-${name}`);
    meet = (route) => partly(route).catch(() => {}); // the page has gone on
    await page.goto(site.url + view);
    await page.getByText('This is not all.').first().waitFor();
    await settled(page);
    await axe(`partial-${name}`);
  }
});

inBoth('in a file that is tried, brought in, taken back or refused', async ({ page, look }) => {
  const bring = (name, text) =>
    page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.goto(`${site.url}/imports`);
  await signIn(page, await site.token('ADMIN', 'Gil Example'));
  const rows = 'Example,organisation,slug:example\nOdd,castle,slug:odd';
  await bring('actors.csv', `name,kind,keys\n${rows}\n`);
  await page.getByRole('table', { name: 'Findings' }).getByText('castle').first().waitFor();
  await look('import-tried');
  await page.getByRole('button', { name: /^Accept: make/ }).click();
  await page.getByRole('button', { name: 'Undo this import' }).waitFor();
  await look('import-brought');
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
  await look('import-undo-told');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText(/^It was taken back/).waitFor();
  await look('import-taken-back');
  await page.route('**/import?*', (route) => route.abort());
  await bring('other.csv', 'name\nOther\n');
  await page.getByRole('alert').waitFor();
  await look('import-refused');
});

inBoth('in what editors meet on the way', async ({ page, to, look }) => {
  await to('/registry?noun=standards&cells=edit');
  await signIn(page, token);
  await page.getByLabel('Name of XCRI-CAP', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Save XCRI-CAP', exact: true }).click();
  await page.locator('[aria-label="Name of XCRI-CAP"][aria-invalid=true]').waitFor();
  await look('rows-wrong');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('dialog', { name: 'Throw away what you entered?' }).waitFor();
  await look('throw-away');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await page.getByRole('button', { name: 'Reset XCRI-CAP' }).click();
  await to(`/registry?noun=courses&edit=propose:${link.from.id}`);
  await page
    .getByRole('dialog')
    .getByText(/found by its words|no further occupation/)
    .waitFor();
  await look('edit-propose');
  await to(`/registry?noun=actors&edit=restore:${link.ended}`, '.consequences');
  await look('edit-restore-ended');
  await page.goto(`${site.url}/review`);
  await page.locator('.decide').waitFor();
  for (;;) {
    const now = await page.locator('.bar .quiet, .review button.strong').first().textContent();
    if (now === 'From the beginning') break;
    await page.keyboard.press('n');
    await page.waitForFunction((was) => {
      const said = document.querySelector('.bar .quiet, .review button.strong')?.textContent;
      return said && said !== was;
    }, now);
  }
  await look('review-end');
});
