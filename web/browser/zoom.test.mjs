import assert from 'node:assert/strict';
import { picture } from './look.mjs';
import { open, settled, signIn } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const xcri = 'std_01M85KHNJC4SVHBMQEAKSDVP06';
const cell = 'occ_01M85KHNM1CB3AZHJY6G9VNTQF/plc_01M85KHNPR48MJQKG8FA2HSWHD';
const views = {
  map: '/map?as=picture',
  'map-all': '/map?show=all&as=picture',
  'map-focus': `/map?focus=${xcri}&sel=${xcri}&as=picture`,
  'map-table': `/map?focus=${xcri}&as=table`,
  story: '/map?story=holders&as=picture',
  trace: '/trace?from=dat_01M6A6FT00V6P3881DV7B48CNN&as=picture',
  ways: '/trace?from=slug:syn-ember&to=slug:syn-learners&as=picture',
  flows: '/flows?as=picture',
  gaps: `/gaps?as=picture&cell=${cell}`,
  'gaps-ranked': '/gaps?as=picture&chart=bars',
  'gaps-courses': '/gaps?chart=courses',
  'gaps-table': '/gaps?as=table',
  matrix: '/matrix?as=picture',
  'matrix-table': '/matrix?as=table',
  registry: '/registry?noun=actors&sel=act_01M6A6FT00SQHHP44VD0DXG47G',
  changes: '/changes?at=1',
  review: '/review',
  imports: '/imports',
  form: '/registry?noun=actors&edit=thing:act_01M6A6FT00SQHHP44VD0DXG47G',
};

/** What is cut off, lies beyond the page's width, or cannot be clicked once it is scrolled to. */
function lost() {
  const wide = document.documentElement.clientWidth;
  const called = (e) => `${e.localName}.${e.getAttribute('class') ?? ''} “${(e.textContent ?? '').slice(0, 30)}”`;
  const seen = [...document.querySelectorAll('#app *')].filter(
    (e) => e.checkVisibility() && !e.closest('.quiet, .skip, svg *'),
  );
  const scrolls = (e) => /auto|scroll/.test(getComputedStyle(e).overflowX);
  const cut = seen.filter((e) => {
    const hides = /hidden|clip/.test(getComputedStyle(e).overflow) && !(e instanceof SVGElement);
    return hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
  });
  const modal = document.querySelector('dialog[open]');
  const controls = seen
    .filter((e) => e.matches('a[href], button, input, select, textarea, summary'))
    .filter((e) => !modal || modal.contains(e));
  const unreached = controls.filter((e) => {
    e.scrollIntoView({ block: 'center', inline: 'center' });
    const box = e.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const hit = top && (e.contains(top) || top.contains(e) || e.closest('label')?.contains(top));
    let within = e.parentElement;
    while (within && !scrolls(within)) within = within.parentElement;
    return !hit || (!within && (box.left < -1 || box.right > wide + 1));
  });
  scrollTo(0, 0);
  const over = document.documentElement.scrollWidth - wide;
  return [
    ...(over > 0 ? [`the page is ${over} px too wide`] : []),
    ...cut.map((e) => `cut off: ${called(e)}`),
    ...unreached.map((e) => `not reached: ${called(e)}`),
  ];
}

for (const [way, options, style] of [
  ['the page at 200 %', { viewport: { width: 640, height: 400 } }, ''],
  ['text at 200 %', { viewport: { width: 1280, height: 800 } }, ':root { font-size: 200% !important; }'],
]) {
  test(`${way}: nothing is cut off, everything can be reached, in every view`, async () => {
    const { page, errors, close } = await open(browser, { reducedMotion: 'reduce', ...options });
    await page.addInitScript((text) => {
      if (!text) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, style);
    await page.goto(site.url);
    await settled(page);
    await signIn(page, await site.token('EDITOR', 'Ada Example'));
    const found = {};
    for (const [name, address] of Object.entries(views)) {
      await page.goto(site.url + address);
      await page.locator('.bar:visible, .decide, .drop, .form').first().waitFor();
      await page.locator('[aria-busy=true], .state[role=status]').first().waitFor({ state: 'detached' });
      const shot = `zoom-${style ? 'text' : 'page'}-${name}`;
      await picture(page, `${shot}`);
      const wrong = await page.evaluate(lost);
      if (wrong.length > 0) found[name] = wrong;
    }
    assert.deepEqual(found, {});
    assert.deepEqual(errors, []);
    await close();
  });
}
