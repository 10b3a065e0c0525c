import { areaIn } from './area-in-title';

const WEST_MIDLANDS = { force: { code: 'E23000014', name: 'West Midlands' } };
const ENGLAND_AND_WALES = { force: { code: 'K04000001', name: 'England and Wales' } };
const METROPOLITAN = { force: { code: 'E23000001', name: 'Metropolitan Police' } };

test.each([
  ['in the West Midlands police force area, CSEW1', WEST_MIDLANDS],
  ['Table S1: Trends in ratings, West Midlands', WEST_MIDLANDS],
  ['Trends for West Midlands Police (in the West Midlands police force area)', WEST_MIDLANDS],
  ['West Midlands, England and Wales', WEST_MIDLANDS],
  ['within the Metropolitan Police force area', METROPOLITAN],
  ['Metropolitan Police Service', METROPOLITAN],
  ['Trends in ENGLAND AND WALES, Crime Survey for England and Wales', ENGLAND_AND_WALES],
  ['England and Wales, adults aged 16 and over', ENGLAND_AND_WALES],
  ['Table S1: Trends, in March 2023, England & Wales', ENGLAND_AND_WALES],
])('%s', (title, area) => {
  expect(areaIn([title])).toEqual(area);
});

test.each([
  [
    'Staffordshire police force area',
    'in the Staffordshire police force area, Crime Survey for England and Wales',
  ],
  ['Birmingham', 'Trends, Birmingham, England and Wales'],
  ['West Midlands region', 'in the West Midlands region'],
  ['West Midlands Region', 'Trends - West Midlands Region'],
  ['Devon and Cornwall', 'for Devon and Cornwall'],
])('%s is not kept, and is said to be found', (name, title) => {
  expect(areaIn([title])).toEqual({ force: null, found: expect.arrayContaining([name]) });
});

test('the names of the survey, its publisher and its publication are no area', () => {
  const titles = [
    'Trends in the Crime Survey for England and Wales (CSEW)',
    'Crime in England and Wales: Annual supplementary tables',
    'Source: Crime Survey of England & Wales from the Office for National Statistics',
    'Percentages',
  ];
  expect(areaIn(titles)).toEqual({ force: null, found: [] });
});

test('the first text that names an area decides', () => {
  expect(areaIn(['Trends', 'England and Wales', 'Staffordshire'])).toEqual(ENGLAND_AND_WALES);
  expect(areaIn(['Trends in Staffordshire', 'England and Wales'])).toEqual({
    force: null,
    found: ['Staffordshire'],
  });
});

test('of two forces none is chosen', () => {
  expect(areaIn(['West Midlands, Merseyside'])).toEqual({
    force: null,
    found: ['West Midlands', 'Merseyside'],
  });
});
