// The Board drawn on, by mouse, by finger and by keyboard. What a person does is counted.
import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import { open, query, settled, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ada Example');
});
test.afterAll(() => site?.stop());

const circle = (page, name) => page.locator(`.board-picture [data-node][aria-label^="${name}"]`);
const form = (page) => page.getByRole('dialog', { name: 'What one gives another' });

async function board(options) {
  const opened = await open(browser, { real: true, ...options });
  await opened.page.goto(site.url);
  await settled(opened.page);
  await signIn(opened.page, token);
  return opened;
}

async function middle(page, name) {
  const { x, y, width, height } = await circle(page, name).boundingBox();
  return [x + width / 2, y + height / 2];
}

async function drag(page, from, to) {
  await page.mouse.move(...(await middle(page, from)));
  await page.mouse.down();
  const [x, y] = await middle(page, to);
  await page.mouse.move(x - 40, y + 30, { steps: 3 });
  await page.mouse.move(x, y);
  await page.mouse.up();
}

/** The exchange of that name as the registry has it, and what its commit touched. */
async function recorded(name) {
  const { flows, commits } = await query(
    site.url,
    `query ($name: String!) {
      flows(filter: { name: { eq: $name } }, first: 2) { nodes {
        flowStatus senders { nodes { name } } receivers { nodes { name } } datasets { nodes { name } }
        claims(first: 9) { nodes { source { name } } } } }
      commits(last: 1) { nodes { touched { totalCount } } } }`,
    { name },
    token,
  );
  assert.equal(flows.nodes.length, 1, name);
  return { ...flows.nodes[0], touched: commits.nodes[0].touched.totalCount };
}
const names = ({ nodes }) => nodes.map((n) => n.name);

test('an exchange is a drag, what travels, and Enter: three actions and one commit; the Board draws it', async () => {
  const { page, errors, close } = await board();
  await drag(page, 'HESA', 'LinkedIn');
  await page.locator(':focus[data-field=what]').waitFor();
  await page.keyboard.type('Skills of members');
  await page.keyboard.press('Enter');
  await page.getByText(/^Saved as revision/).waitFor();
  await form(page).waitFor({ state: 'detached' });
  const flow = await recorded('HESA → LinkedIn: Skills of members');
  assert.deepEqual(
    [names(flow.senders), names(flow.receivers), names(flow.datasets)],
    [['HESA'], ['LinkedIn'], ['Skills of members']],
  );
  await circle(page, 'HESA').and(page.locator('[aria-label*="gives to General public, LinkedIn"]')).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/was taken back/).waitFor();
  await circle(page, 'HESA').and(page.locator('[aria-label$="gives to General public"]')).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('by keyboard alone, and the next one begins where the last one did, with its source', async () => {
  const { page, errors, close } = await board();
  await circle(page, 'HESA').focus();
  await page.keyboard.press('x');
  await page.getByText('HESA gives: choose who gets it.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('HESA gives: choose who gets it.').waitFor({ state: 'detached' });
  await page.keyboard.press('x');
  await circle(page, 'Jisc').focus();
  await page.keyboard.press('Enter');
  await page.locator(':focus[data-field=what]').waitFor();
  await page.keyboard.type('unistats DATASET');
  await page.getByText('The dataset of that name travels.').waitFor();
  await form(page).getByLabel('Whether it runs').selectOption('PROPOSED');
  await form(page).getByLabel('Who says so').fill('synthetic');
  const found = page.getByRole('listbox').getByRole('option').first();
  const source = await found.locator('span').innerText();
  await found.click();
  await form(page).getByRole('button', { name: 'Save and enter another' }).click();
  await page.locator(':focus[data-field=to]').waitFor();
  await expect(form(page).getByLabel('Who gives it')).toHaveValue('HESA', { timeout: 30_000 });
  await expect(form(page).getByLabel('Who says so')).toHaveValue(source, { timeout: 30_000 });
  const flow = await recorded('HESA → Jisc: unistats DATASET');
  assert.deepEqual([flow.flowStatus, names(flow.datasets)], ['PROPOSED', ['Unistats dataset']]);
  assert.ok(flow.claims.nodes.length > 0 && flow.claims.nodes.every((c) => c.source?.name === source));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  assert.deepEqual(errors, []);
  await close();
});

test('by finger: a long press takes hold, a tap ends it; nothing is drawn by who may not write, or from a circle to itself', async () => {
  const { page, errors, close } = await board({ hasTouch: true });
  const [x, y] = await middle(page, 'HESA');
  const touch = (type) =>
    circle(page, 'HESA').dispatchEvent(type, {
      pointerType: 'touch',
      clientX: x,
      clientY: y,
      button: 0,
      bubbles: true,
    });
  await touch('pointerdown');
  await page.getByText('HESA gives: choose who gets it.').waitFor();
  await touch('pointerup');
  await circle(page, 'LinkedIn').tap();
  await form(page).waitFor();
  await expect(form(page).getByLabel('Who gets it')).toHaveValue('LinkedIn', { timeout: 30_000 });
  await form(page).getByRole('button', { name: 'Cancel' }).click();
  await drag(page, 'HESA', 'HESA');
  assert.equal(await form(page).count(), 0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.locator('.adding').waitFor({ state: 'detached' });
  await drag(page, 'HESA', 'LinkedIn');
  await page.keyboard.press('n');
  assert.equal(await page.getByRole('dialog').count(), 0);
  assert.deepEqual(errors, []);
  await close();
});

test('N, D, E and ? open what they add, and begin in its first field', async () => {
  const { page, close } = await board();
  for (const [key, name, field] of [
    ['n', 'New actor', 'name'],
    ['d', 'New dataset', 'name'],
    ['e', 'What one gives another', 'from'],
    ['?', 'New question', 'name'],
  ]) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name }).waitFor();
    await page.locator(`:focus[data-field=${field}]`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await close();
});
