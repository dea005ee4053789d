import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, differenceColours, gapColours, light, type Scheme, spectrumColours } from './palette';

type Triple = [number, number, number];

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Triple;

const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

// How colours look to people who see them otherwise: Machado, Oliveira and Fernandes 2009, severity 1.
const eyes: Record<string, Triple[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (eye: Triple[], c: Triple): Triple =>
  eye.map((row) => Math.min(1, Math.max(0, row[0] * c[0] + row[1] * c[1] + row[2] * c[2]))) as Triple;

for (const [name, scheme] of Object.entries({ light, dark }) as [string, Scheme][]) {
  test(`${name}: texts have a contrast of 4.5, marks of 3`, () => {
    for (const text of [scheme.ink, scheme.soft]) expect(contrast(text, scheme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(scheme.line, scheme.ground)).toBeGreaterThanOrEqual(3);
    for (const tone of [...spectrumColours, 'none'] as const) {
      expect(contrast(scheme[tone], scheme.ground), tone).toBeGreaterThanOrEqual(4.5);
      expect(contrast(scheme[tone], scheme.onFill), tone).toBeGreaterThanOrEqual(4.5);
    }
  });

  for (const [who, eye] of Object.entries(eyes)) {
    test(`${name}: the four places on the spectrum are told apart by ${who} eyes`, () => {
      const colours = spectrumColours.map((tone) => oklab(seen(eye, linear(scheme[tone]))));
      for (let i = 0; i < colours.length; i++) {
        for (let j = 0; j < i; j++) {
          const [a, b] = [colours[i]!, colours[j]!];
          expect(100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThanOrEqual(10);
        }
      }
    });
  }
}

test('the stylesheet of the picture has these colours and no others for them', () => {
  const css = readFileSync(new URL('./map/paint.css', import.meta.url), 'utf8').toLowerCase();
  const [first, second] = css.split('@media (prefers-color-scheme: dark)') as [string, string];
  for (const name of Object.keys(light) as (keyof Scheme)[]) {
    const variable = `--${name.replace(/([A-Z])/g, '-$1').toLowerCase()}`;
    expect(first).toContain(`${variable}: ${light[name].toLowerCase()};`);
    expect(second).toContain(`${variable}: ${dark[name].toLowerCase()};`);
  }
});

for (const [name, scheme] of Object.entries({ light, dark }) as ['light' | 'dark', Scheme][]) {
  const { unlinked, weak, linked, heat } = gapColours[name];

  test(`${name}: classes and figures of supply and demand are read on what they stand on`, () => {
    for (const colour of [unlinked, weak, linked]) expect(contrast(colour, scheme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(scheme.onFill, linked)).toBeGreaterThanOrEqual(4.5);
    for (const tint of heat) expect(contrast(scheme.ink, tint), tint).toBeGreaterThanOrEqual(4.5);
  });

  test(`${name}: the three classes of supply and demand with a colour are told apart by all eyes`, () => {
    for (const eye of Object.values(eyes)) {
      const colours = [unlinked, weak, linked].map((colour) => oklab(seen(eye, linear(colour))));
      for (const [a, b] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const [from, to] = [colours[a]!, colours[b]!];
        expect(100 * Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2])).toBeGreaterThanOrEqual(10);
      }
    }
  });
}

for (const [name, scheme] of Object.entries({ light, dark }) as ['light' | 'dark', Scheme][]) {
  const colours = Object.values(differenceColours[name]);

  test(`${name}: what is added, changed and ended is read on the ground, and its sign in its badge`, () => {
    for (const colour of colours) {
      expect(contrast(colour, scheme.ground), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrast(scheme.onFill, colour), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  test(`${name}: what is added, changed and ended is told apart by all eyes`, () => {
    for (const eye of Object.values(eyes)) {
      const [a, b, c] = colours.map((colour) => oklab(seen(eye, linear(colour)))) as [Triple, Triple, Triple];
      for (const [from, to] of [
        [a, b],
        [a, c],
        [b, c],
      ] as const)
        expect(100 * Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2])).toBeGreaterThanOrEqual(10);
    }
  });
}

test('the stylesheet of differences has these colours', () => {
  const css = readFileSync(new URL('./changes/paint.css', import.meta.url), 'utf8').toLowerCase();
  const parts = css.split('@media (prefers-color-scheme: dark)');
  for (const [i, colours] of [differenceColours.light, differenceColours.dark].entries())
    for (const [name, colour] of Object.entries(colours))
      expect(parts[i]).toContain(`--${name}: ${colour.toLowerCase()};`);
});

test('the stylesheet of supply and demand has these colours', () => {
  const css = readFileSync(new URL('./gaps/paint.css', import.meta.url), 'utf8').toLowerCase();
  const parts = css.split('@media (prefers-color-scheme: dark)');
  for (const [i, { heat, ...rest }] of [gapColours.light, gapColours.dark].entries()) {
    for (const [name, colour] of Object.entries(rest))
      expect(parts[i]).toContain(`--${name}: ${colour.toLowerCase()};`);
    for (const [step, tint] of heat.entries()) expect(parts[i]).toContain(`--heat-${step + 1}: ${tint.toLowerCase()};`);
  }
});
