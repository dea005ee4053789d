import { expect, test } from 'vitest';
import { type Exchange, exchangeOperations } from './exchange';

const ids = { flow: 'flo_1', dataset: 'dat_1' };
const drawn: Exchange = {
  from: 'act_1',
  to: 'act_2',
  fromName: 'HESA',
  toName: 'LinkedIn',
  what: '',
  carries: '',
  valueKind: 'DATA',
  flowStatus: 'EXISTING',
  source: '',
};

test('an exchange is the flow and its ends; its name says who gives whom what', () => {
  expect(exchangeOperations({ ...drawn, valueKind: 'FUNDING' }, ids)).toEqual([
    {
      create: {
        kind: 'FLOW',
        id: 'flo_1',
        fields: { name: 'HESA → LinkedIn: funding', valueKind: 'FUNDING', flowStatus: 'EXISTING' },
      },
    },
    { link: { type: 'SENDS', from: 'act_1', to: 'flo_1' } },
    { link: { type: 'RECEIVES', from: 'act_2', to: 'flo_1' } },
  ]);
});

test('data that nobody has entered is made and travels, each with the source; what is there travels as it is', () => {
  const made = exchangeOperations({ ...drawn, what: ' Skills of members ', source: 'src_1' }, ids);
  expect(made[0]).toEqual({
    create: { kind: 'DATASET', id: 'dat_1', fields: { name: 'Skills of members' }, claim: { source: 'src_1' } },
  });
  expect(made.at(-1)).toEqual({ link: { type: 'CARRIES', from: 'flo_1', to: 'dat_1', claim: { source: 'src_1' } } });
  const there = exchangeOperations({ ...drawn, what: 'Unistats dataset', carries: 'dat_9' }, ids);
  expect(there).toHaveLength(4);
  expect(there.at(-1)).toEqual({ link: { type: 'CARRIES', from: 'flo_1', to: 'dat_9' } });
});

test('words for money or advice are no dataset', () => {
  expect(exchangeOperations({ ...drawn, what: 'A grant', valueKind: 'FUNDING', carries: 'dat_9' }, ids)).toHaveLength(
    3,
  );
});

test('nothing is named after somebody whose name has not come yet', () => {
  expect(exchangeOperations({ ...drawn, toName: '' }, ids)).toEqual([
    { field: 'to', message: 'is still being read; save again in a moment.' },
  ]);
});

test('what is still to be said is told by its field', () => {
  expect(exchangeOperations({ ...drawn, from: '', to: '' }, ids)).toEqual([
    { field: 'from', message: 'is not chosen.' },
    { field: 'to', message: 'is not chosen.' },
  ]);
  expect(exchangeOperations({ ...drawn, to: 'act_1' }, ids)).toEqual([{ field: 'to', message: 'is who gives it.' }]);
});
