import { describe, expect, it } from 'vitest';
import { eventReader, pause } from './events';

function read(...pieces: string[]) {
  const events: string[][] = [];
  const take = eventReader((name, data) => events.push([name, data]));
  for (const piece of pieces) take(piece);
  return events;
}

describe('events', () => {
  it('are put together from pieces that end anywhere', () => {
    const text = ':\n\nevent: next\ndata: {"a":1}\n\nevent: complete\ndata:\n\n';
    const whole = [
      ['', ''],
      ['next', '{"a":1}'],
      ['complete', ''],
    ];
    expect(read(text)).toEqual(whole);
    expect(read(...text)).toEqual(whole);
  });
  it('wait for their end', () => {
    expect(read('event: next\ndata: {"a"')).toEqual([]);
  });
  it('may have several lines of data', () => {
    expect(read('data: a\ndata: b\n\n')).toEqual([['', 'a\nb']]);
  });
});

describe('the pause before an attempt', () => {
  it('grows, but not for ever', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map(pause)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });
});
