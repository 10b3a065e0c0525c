import { Refusal } from '../../domain/row-issue';
import { dateMapper } from './map-date';
import { mappingSchema } from './mapping-schema';

function mapperOf(date: object) {
  const { columns } = mappingSchema.parse({ dataset: 'visits', columns: { Month: { from: 'When', date } } });
  const parsed = columns['Month']?.date;
  if (parsed === undefined) throw new Error('the date is not there');
  return dateMapper(parsed);
}

function map(date: object, text: string): string {
  const { written } = mapperOf(date)(text);
  return written instanceof Refusal ? written.code : written;
}

test.each([
  ['d/M/yyyy', 'day', '31/3/2015', '2015-03-31'],
  ['d/M/yyyy', 'day', '31/03/2015', '2015-03-31'],
  ['d/M/yyyy', 'month', '1/12/2015', '2015-12'],
  ['d/M/yyyy', 'day', '31/4/2015', 'NOT_A_DATE'],
  ['d/M/yyyy', 'day', '3/31/2015', 'NOT_A_DATE'],
  ['d/M/yyyy', 'day', '31/3/2015 10:00', 'NOT_A_DATE'],
  ['dd MMM yyyy', 'day', '05 Sept 2022', '2022-09-05'],
  ['d MMMM yyyy', 'day', '5 September 2022', '2022-09-05'],
  ['MMMM yyyy', 'month', 'September 2022', '2022-09'],
  ['MMMM yyyy', 'month', 'Septober 2022', 'NOT_A_MONTH'],
  [['yyyy-MM-dd', 'd/M/yyyy'], 'day', '1/2/2022', '2022-02-01'],
])('%j to a %s: %s is %s', (format, to, text, expected) => {
  expect(map({ format, to }, text)).toBe(expected);
});

test.each([
  ['in winter', 'Europe/London', '2023-01-31 23:30:00', '2023-01-31T23:30:00+00:00'],
  ['in summer', 'Europe/London', '2023-07-01 00:10:00', '2023-07-01T00:10:00+01:00'],
  ['that the clocks skip', 'Europe/London', '2023-03-26 01:30:00', 'NOT_AN_INSTANT'],
  ['that comes twice', 'Europe/London', '2023-10-29 01:30:00', '2023-10-29T01:30:00+01:00'],
  ['of another zone', 'America/Denver', '2023-07-01 12:00:00', '2023-07-01T12:00:00-06:00'],
  ['that is none', 'Europe/London', '2023-07-01 25:00:00', 'NOT_AN_INSTANT'],
])('an instant %s in %s', (_, zone, text, expected) => {
  expect(map({ format: 'yyyy-MM-dd HH:mm:ss', to: 'instant', zone }, text)).toBe(expected);
});

test.each([
  ['instant', '2023-07-01T13:00:00+01:00'],
  ['day', '2023-07-01'],
])('a text with an offset of its own, as a %s', (to, expected) => {
  expect(map({ format: 'yyyy-MM-dd HH:mm ZZ', to }, '2023-07-01 17:30 +05:30')).toBe(expected);
});

test('a day is that of the zone, whatever the offset of the text', () => {
  const date = { format: 'yyyy-MM-dd HH:mm ZZ', to: 'day' };
  expect(map(date, '2023-07-01 23:30 -05:00')).toBe('2023-07-02');
});

test.each([
  [['M/d/yyyy', 'd/M/yyyy'], 'day', '04/06/2022', '2022-04-06', true],
  [['d/M/yyyy', 'M/d/yyyy'], 'day', '04/06/2022', '2022-06-04', true],
  [['M/d/yyyy', 'd/M/yyyy'], 'day', '30/06/2022', '2022-06-30', false],
  [['M/d/yyyy', 'd/M/yyyy'], 'day', '06/06/2022', '2022-06-06', false],
  [['M/d/yyyy', 'd/M/yyyy'], 'month', '04/06/2022', '2022-04', true],
  [['yyyy-M-d', 'yyyy-MM-dd', 'M/d/yyyy', 'd/M/yyyy'], 'day', '1/2/2022', '2022-01-02', true],
])(
  'of %j to a %s the first that fits %s is taken, as %s; several results: %s',
  (format, to, text, written, isAmbiguous) => {
    expect(mapperOf({ format, to })(text)).toEqual({ written, isAmbiguous });
  },
);
