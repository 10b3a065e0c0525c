import { placedIn } from './placed-in';

const row = (area: string, neighbourhood: string, status: string) => ({
  group: [
    { dimension: 'AREA', code: area },
    { dimension: 'NEIGHBOURHOOD', code: neighbourhood },
  ],
  value: { status },
});

test('placedIn() keeps the area that a neighbourhood lies in, whatever its figure is', () => {
  const edgbaston = row('Birmingham', 'EDGBASTON', 'PUBLISHED');
  const meriden = row('Solihull', 'MERIDEN', 'SUPPRESSED');
  const rows = [
    edgbaston,
    row('Birmingham', 'MERIDEN', 'NOT_AVAILABLE'),
    row('Solihull', 'EDGBASTON', 'NOT_YET_AVAILABLE'),
    meriden,
  ];
  expect(placedIn(rows, null)).toEqual([edgbaston, meriden]);
});

test('placedIn() says of a neighbourhood without figure that it has none, unless one area is asked for', () => {
  const rows = [row('Birmingham', 'MERIDEN', 'NOT_AVAILABLE'), row('UNKNOWN', 'MERIDEN', 'NOT_AVAILABLE')];
  expect(placedIn(rows, null)).toEqual([row('UNKNOWN', 'MERIDEN', 'NOT_AVAILABLE')]);
  expect(placedIn(rows, 'Birmingham')).toEqual([]);
});
