import { rhythmOf } from './rhythm';

const file = (from: string, to = from, kind = 'IMPORT') => ({ kind, period: { from, to } });

test('files of each month make the next month due', () => {
  expect(rhythmOf([file('2023-01'), file('2022-11'), file('2022-12')])).toEqual({
    first: '2022-11',
    last: '2023-01',
    missing: [],
    every: 1,
    next: { from: '2023-02', to: '2023-02' },
  });
});

test('files of quarters make the next quarter due, however many there are of each', () => {
  const quarters = [file('2022-04', '2022-06'), file('2022-04', '2022-06'), file('2022-07', '2022-09')];
  expect(rhythmOf([...quarters, file('2022-10', '2022-12')])).toMatchObject({
    every: 3,
    next: { from: '2023-01', to: '2023-03' },
  });
});

test('a month that no file covers is missing, and does not change the rhythm', () => {
  const files = ['2022-04', '2022-05', '2022-06', '2022-08'].map((month) => file(month));
  expect(rhythmOf(files)).toMatchObject({ missing: ['2022-07'], every: 1 });
});

test.each([
  ['one file', [file('2021-03')]],
  ['two files', [file('2022-04'), file('2022-05')]],
  ['files without any rhythm', [file('2022-04'), file('2022-05'), file('2022-08')]],
])('%s tell no rhythm', (_, files) => {
  expect(rhythmOf(files)).toMatchObject({ every: null, next: null });
});

test('what takes records out, and what is of every month, brings none', () => {
  expect(rhythmOf([file('2022-04', '2022-04', 'ERASURE'), file('0000-01', '9999-12')])).toBeNull();
});
