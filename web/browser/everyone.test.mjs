import assert from 'node:assert/strict';
import { fits, isLong, lookAt, picture, violations } from './look.mjs';
import { open, query, settled, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
test.beforeAll(async () => {
  site = await demo();
});
test.afterAll(() => site?.stop());

const xcri = 'std_01M85KHNJC4SVHBMQEAKSDVP06';
const states = {
  start: '/',
  'start-table': '/?as=table',
  'start-look': '/?made-up=shown&lanes=kind&colour=engagement&size=exchanges',
  groups: '/map',
  'groups-table': '/map?as=table',
  all: '/map?show=all&as=picture',
  focus: `/map?focus=${xcri}&sel=${xcri}&as=picture`,
  'focus-table': `/map?focus=${xcri}&as=table`,
  holders: '/map?story=holders&as=picture',
  adoption: '/map?story=adoption&as=picture',
  filtered: '/map?group=STEWARD,DATASET&status=BLOCKED&claims=STALE&as=picture',
  nothing: '/map?group=OTHER&as=table',
  gaps: '/gaps?as=picture',
  'gaps-cell': '/gaps?as=picture&cell=occ_01M85KHNM1CB3AZHJY6G9VNTQF/plc_01M85KHNPR48MJQKG8FA2HSWHD',
  'gaps-table': '/gaps?as=table',
  'gaps-ranked': '/gaps?as=picture&chart=bars',
  'gaps-compare': '/gaps?as=picture&chart=compare&occ=soc2020:5&green=synthetic-approach-a',
  'gaps-courses': '/gaps?chart=courses',
  'gaps-nothing': '/gaps?as=picture&class=NO_ADVERTS_SEEN&level=MAJOR',
  'trace-nothing': '/trace',
  trace: '/trace?from=dat_01M6A6FT00V6P3881DV7B48CNN&as=picture',
  ways: '/trace?from=slug:syn-ember&to=slug:syn-learners&as=picture',
  'ways-table': '/trace?from=slug:syn-ember&to=slug:syn-learners&as=table',
  'ways-none': '/trace?from=slug:syn-ember&to=slug:act-odi',
  matrix: '/matrix?as=picture',
  'matrix-table': '/matrix?as=table',
  'matrix-suppliers': '/matrix?as=picture&chart=suppliers',
  'matrix-occupations': '/matrix?as=picture&chart=occupations',
  barriers: '/barriers?where=progress:NOTHING,progress:PLANNED',
  actions: '/barriers?chart=actions&made-up=shown',
  'use-cases': '/barriers?chart=use-cases',
  'data-sources': '/barriers?chart=data',
  'registry-more': '/registry?noun=recommendations',
  changes: '/changes',
  'changes-first': '/changes?at=1&as=picture',
  'changes-first-table': '/changes?at=1&as=table',
  flows: '/flows?as=picture',
  'flows-table': '/flows?as=table',
  'flows-filtered': '/flows?as=picture&status=BLOCKED,PROPOSED&spectrum=UNKNOWN,PUBLIC',
  registry: '/registry?noun=datasets',
  'registry-details': '/registry?noun=actors&where=actorKind:PERSON&sel=act_01M6A6FT00SQHHP44VD0DXG47G',
  'registry-sources': '/registry?noun=sources&sel=src_01M6A6FT00TWF13ZAHJ87SSWZ9',
};

// One or two of each view; the others are of the same parts, and are looked at in the long form.
const inEachRun = [
  'start',
  'start-table',
  'focus',
  'gaps-cell',
  'gaps-table',
  'gaps-ranked',
  'ways',
  'matrix-table',
  'use-cases',
  'data-sources',
  'changes-first',
  'flows',
  'registry-details',
  'edit-new',
  'edit-end',
  'edit-rows',
  'review',
  'imports',
];
const looked = (list) => Object.entries(list).filter(([name]) => isLong || inEachRun.includes(name));

test('axe finds nothing in any state, light and dark, at each width', async () => {
  const { page, errors, close } = await open(browser, { reducedMotion: 'reduce' });
  for (const [name, address] of looked(states)) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(site.url + address);
    await settled(page);
    if (address.includes('sel=')) await page.locator('.details h2').waitFor();
    await lookAt(page, name, { inTheDarkToo: true });
  }
  assert.deepEqual(errors, []);
  await close();
});

const delta = 'act_01M6A6FT00SQHHP44VD0DXG47G';

// Each has a form, a queue or a screen that only an editor sees, once what is waited for stands.
const editors = {
  'edit-thing': ['/registry?noun=actors&edit=thing:act_01M6A6FT00SQHHP44VD0DXG47G', '.form'],
  'edit-new': ['/registry?noun=datasets&edit=new:DATASET', '.form'],
  'edit-link': ['/registry?noun=actors&edit=link:act_01M6A6FT00SQHHP44VD0DXG47G', '.form'],
  'edit-claim': ['/registry?noun=actors&edit=claim:act_01M6A6FT00SQHHP44VD0DXG47G', '.form'],
  'edit-end': ['/registry?noun=actors&edit=end:act_01M6A6FT00SQHHP44VD0DXG47G', '.consequences'],
  'edit-take': ['/registry?noun=actors&edit=take:src_01M6A6FT00TWF13ZAHJ87SSWZ9', '.consequences'],
  'edit-restore': ['/registry?noun=actors&edit=restore:act_01M6A6FT00SQHHP44VD0DXG47G', 'dialog .notice'],
  'edit-rows': ['/registry?noun=actors&cells=edit', '.cell'],
  'edit-details': ['/registry?noun=actors&sel=act_01M6A6FT00SQHHP44VD0DXG47G', '.details .actions'],
  'edit-ask': [`/barriers?edit=ask:${xcri}:${delta}`, '.form'],
  'barriers-tick': ['/barriers', '.done'],
  review: ['/review', '.decide'],
  imports: ['/imports', '.drop'],
};

test('axe finds nothing in what editors see, at each width', async () => {
  const token = await site.token('EDITOR', 'Ada Example');
  const { page, errors, close } = await open(browser, { reducedMotion: 'reduce' });
  await page.goto(`${site.url}/registry?noun=actors`);
  await settled(page);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('dialog').waitFor();
  await lookAt(page, 'sign-in');
  await page.keyboard.press('Escape');
  await signIn(page, token);
  for (const [name, [address, sign]] of looked(editors)) {
    await page.goto(site.url + address);
    await page.locator(sign).first().waitFor();
    await page.locator('[aria-busy=true], .state[role=status]').first().waitFor({ state: 'detached' });
    await lookAt(page, name);
  }
  await page.goto(site.url + editors['edit-new'][0]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await lookAt(page, 'edit-wrong');
  await page.goto(`${site.url}/registry?noun=actors&edit=merge:${delta}`);
  await page.getByLabel('The other actor').fill('synthetic college ember');
  await page.getByRole('option', { name: /Synthetic College Ember/ }).click();
  await page.locator('.consequences').waitFor();
  await lookAt(page, 'edit-merge');
  await page.goto(site.url + editors['edit-thing'][0]);
  await page.getByLabel('Sector').fill('mine');
  await query(
    site.url,
    'mutation($s: String) { updateActor(id: "act_01M6A6FT00SQHHP44VD0DXG47G", input: { sector: $s }) { commit { revision } } }',
    { s: 'theirs' },
    token,
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Somebody changed this while you did').waitFor();
  await lookAt(page, 'conflict');
  await page.getByLabel(/^Sector, mine/).check();
  await page.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  await lookAt(page, 'saved');
  await page.goto(site.url + editors['edit-thing'][0]);
  await page.getByLabel('Sector').fill('mine once more');
  await query(site.url, `mutation { end(id: "${delta}") { commit { revision } } }`, {}, token);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Somebody deleted it meanwhile.').waitFor();
  await lookAt(page, 'conflict-ended');
  await page.goto(site.url + editors['edit-restore'][0]);
  await page.locator('.consequences').waitFor();
  await lookAt(page, 'edit-back');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  assert.deepEqual(errors, []);
  await page.goto(site.url + editors['edit-thing'][0]);
  await page.getByLabel('Sector').fill('typed before');
  await site.revoke('Ada Example');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('You are signed out: your token is no longer valid.').waitFor();
  await lookAt(page, 'edit-signed-out');
  await close();
});

test('axe finds nothing on a phone, in what is found, in an error and while loading', async () => {
  const { page, close } = await open(browser, { viewport: { width: 390, height: 800 } });
  await page.goto(site.url);
  await settled(page);
  await page.getByRole('heading', { name: 'What is blocked' }).waitFor();
  assert.deepEqual(await violations(page), [], 'phone');
  await page.getByRole('combobox', { name: /Search/ }).fill('synthetic');
  await page.getByRole('option').first().waitFor();
  assert.deepEqual(await violations(page), [], 'found');
  await picture(page, 'found-390-light');
  let let_through = () => {};
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => {
      let_through = resolve;
    });
    await route.abort().catch(() => {}); // it is over already
  });
  await page.goto(`${site.url}/map?show=all`);
  await page.getByText('The map is drawn').waitFor();
  assert.deepEqual(await violations(page), [], 'loading');
  await page.unroute('**/graphql');
  let_through();
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(`${site.url}/map?show=all`);
  await page.getByRole('alert').waitFor();
  assert.deepEqual(await violations(page), [], 'error');
  await picture(page, 'error-390-light');
  await close();
});

test('at 200 % nothing is cut off', async () => {
  const { page, close } = await open(browser, { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  await page.goto(`${site.url}/?focus=${xcri}`);
  await settled(page);
  await fits(page, 'it');
  await close();
});
