import assert from 'node:assert/strict';
import { lookAt } from './look.mjs';
import { statusesInTurn } from './many.mjs';
import { download, open, query, settled, visit } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const turns = {
  BLOCKED: ['blocked', '', '{} blocked'],
  PROPOSED: ['proposed', 'p', '{} proposed'],
  CONDITIONAL: ['conditional', 'c', '{} conditional'],
  MISSING: ['missing', '?', '{} missing'],
  ENDED: ['ended', '×', '{} ended'],
  UNKNOWN: ['untold', 'u', '{} not known to run'],
};

test('a tie whose flows do not run is drawn as single flows of their status are', async () => {
  const { map } = await query(site.url, '{ map(limit: 0) { ties { from to flows } } }');
  const flowing = map.ties.filter((t) => t.flows > 0);
  assert.ok(flowing.length >= 6);
  const { page, errors, close } = await open(browser);
  await statusesInTurn(page, Object.keys(turns));
  await page.goto(`${site.url}/map?as=picture`);
  await settled(page);
  for (const [i, { from, to, flows }] of flowing.entries()) {
    const [look, sign, says] = Object.values(turns)[i % 6];
    const tie = page.locator(`.canvas [data-link="${from} ${to}"]`);
    assert.equal(await tie.locator(`path.${look}`).count(), 1, `${from} ${to}`);
    assert.equal((await tie.locator('.sign').allTextContents()).join(), sign);
    assert.ok((await tie.locator('title').textContent()).includes(`: ${says.replace('{}', flows)}`));
  }
  await page.locator('.legend', { hasText: 'is drawn as the first of these' }).waitFor();
  await lookAt(page, 'ties');
  assert.deepEqual(errors, []);
  await close();
});

test('groups and ties tell what is made up and what runs: by name, in the table and in files', async () => {
  const asked = `{ map(limit: 0) { groups { name count syntheticCount }
    ties { from to links flows running syntheticCount statuses { status count } } } }`;
  const { map } = await query(site.url, asked);
  const some = map.groups.find((g) => g.name === 'STEWARD');
  assert.ok(some.syntheticCount > 0 && some.syntheticCount < some.count);
  const within = map.ties.find((t) => t.from === 'STEWARD' && t.to === 'STEWARD');
  const of = (status) => within.statuses.find((s) => s.status === status)?.count ?? 0;
  assert.ok(of('BLOCKED') > 0 && of('PROPOSED') > 0 && of('CONDITIONAL') > 0 && of('MISSING') > 0);
  const others = `${of('BLOCKED')} blocked, ${of('CONDITIONAL')} conditional, ${of('PROPOSED')} proposed, ${of('MISSING')} missing`;
  const { page, close } = await visit(browser, `${site.url}/map?as=picture`);
  const words = `${some.syntheticCount} of ${some.count} made up`;
  assert.equal(
    await page.locator('.canvas [data-node="STEWARD"]').getAttribute('aria-label'),
    `Stewards: ${some.count}, ${words}. Open the group`,
  );
  await page.locator('.canvas .sub', { hasText: words }).waitFor();
  assert.equal(
    await page.locator('.canvas .partly').count(),
    map.groups.filter((g) => g.syntheticCount > 0 && g.syntheticCount < g.count).length,
  );
  const title = await page.locator('.canvas [data-link="STEWARD STEWARD"] title').textContent();
  assert.ok(title.includes(`${within.flows} of them flows: ${within.running} run, ${others}`), title);
  assert.ok(title.endsWith(`; ${within.syntheticCount} of ${within.links} made up`), title);
  const csv = (await download(page, 'CSV')).split('\r\n');
  const counts = ['EXISTING', 'BLOCKED', 'CONDITIONAL', 'PROPOSED', 'MISSING', 'ENDED', 'UNKNOWN'].map(of);
  assert.ok(
    csv.includes(['STEWARD', 'STEWARD', within.links, within.syntheticCount, within.flows, ...counts].join()),
    csv.slice(0, 3).join('\n'),
  );
  assert.ok(csv.includes(`STEWARD,${some.count},${some.syntheticCount}`));
  const json = JSON.parse(await download(page, 'JSON'));
  assert.deepEqual(json.ties.find((t) => t.from === 'STEWARD' && t.to === 'STEWARD').statuses, within.statuses);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = (name) =>
    page
      .getByRole('table', { name })
      .locator('tbody tr')
      .evaluateAll((all) => all.map((tr) => [...tr.cells].map((c) => c.innerText).join('|')));
  const tie = ['Stewards', 'Stewards', within.links, within.flows, within.running, others, within.syntheticCount];
  assert.ok((await rows('How they hang together')).includes(tie.join('|')));
  assert.ok((await rows('Groups')).some((row) => row.endsWith(`|${some.count}|${some.syntheticCount}`)));
  await close();
});
