import { expect, test } from 'vitest';
import { svgText } from './picture';

test('a picture that is taken along has its title above it, and room for that', () => {
  document.body.innerHTML =
    '<svg data-width="400" data-height="100"><rect class="hit"/><text data-node="act_1" tabindex="0">An actor</text></svg>';
  const svg = svgText(document.querySelector('svg')!, 'Who & what', '.name{fill:red}');
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  expect(read.getAttribute('viewBox')).toBe('0 -44 400 144');
  expect(read.getAttribute('height')).toBe('144');
  const title = [...read.querySelectorAll('text')].find((t) => t.textContent === 'Who & what')!;
  expect(Number(title.getAttribute('y'))).toBeLessThan(0);
  expect(read.querySelector('.hit')).toBeNull();
  expect(read.querySelector('style')!.textContent).toContain('.name{fill:red}');
});
