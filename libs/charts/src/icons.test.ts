import { assuranceIcon, variationIcon } from './icons';
import { aSurface } from './testing/draw-samples';

const { document } = aSurface(0);

function lookOf(svg: SVGSVGElement) {
  return {
    letter: svg.querySelector('text')?.textContent ?? '',
    colour: svg.querySelector('circle')?.getAttribute('stroke'),
    dashes: svg.querySelector('path')?.getAttribute('stroke-dasharray') ?? '',
  };
}

// Better is dark blue and whole, worse orange and dashed, neither purple and dotted, of no signal grey.
test.each([
  ['COMMON_CAUSE', { letter: '', colour: '#505A5F', dashes: '' }],
  ['IMPROVEMENT_HIGH', { letter: 'H', colour: '#12436D', dashes: '' }],
  ['IMPROVEMENT_LOW', { letter: 'L', colour: '#12436D', dashes: '' }],
  ['CONCERN_HIGH', { letter: 'H', colour: '#F46A25', dashes: '4 2' }],
  ['CONCERN_LOW', { letter: 'L', colour: '#F46A25', dashes: '4 2' }],
  ['NEUTRAL_HIGH', { letter: 'H', colour: '#A285D1', dashes: '1.5 2.5' }],
  ['NEUTRAL_LOW', { letter: 'L', colour: '#A285D1', dashes: '1.5 2.5' }],
  ['NOT_JUDGED', { letter: '', colour: '#505A5F', dashes: '3 3' }],
  ['WHATEVER', { letter: '', colour: '#505A5F', dashes: '3 3' }],
])('variation %s looks as Making Data Count has it', (code, look) => {
  expect(lookOf(variationIcon(code, { document }))).toEqual(look);
});

test.each([
  ['CONSISTENTLY_PASSES', 'P'],
  ['CONSISTENTLY_FAILS', 'F'],
  ['INCONSISTENT', '?'],
  ['NO_TARGET', ''],
  ['NOT_JUDGED', ''],
])('assurance %s has the letter %p', (code, letter) => {
  expect(lookOf(assuranceIcon(code, { document })).letter).toBe(letter);
});

test('every code of a kind has a drawing of its own', () => {
  const drawn = (codes: readonly string[], draw: typeof variationIcon) =>
    new Set(codes.map((code) => draw(code, { document }).innerHTML)).size;
  const variations = [
    'COMMON_CAUSE',
    'NOT_JUDGED',
    ...['IMPROVEMENT', 'CONCERN', 'NEUTRAL'].flatMap(highAndLow),
  ];
  expect(drawn(variations, variationIcon)).toBe(8);
  const assurances = ['CONSISTENTLY_PASSES', 'CONSISTENTLY_FAILS', 'INCONSISTENT', 'NO_TARGET', 'NOT_JUDGED'];
  expect(drawn(assurances, assuranceIcon)).toBe(5);
});

test('an icon with a title is an image of that name, and one without is hidden from readers', () => {
  const named = variationIcon('CONCERN_LOW', { document, title: 'Worse', id: 'a' });
  expect(named.getAttribute('role')).toBe('img');
  expect(named.querySelector(`[id="${named.getAttribute('aria-labelledby')}"]`)?.textContent).toBe('Worse');
  const silent = variationIcon('CONCERN_LOW', { document });
  expect([silent.getAttribute('aria-hidden'), silent.querySelector('title')]).toEqual(['true', null]);
});

function highAndLow(kind: string): readonly string[] {
  return [`${kind}_HIGH`, `${kind}_LOW`];
}
