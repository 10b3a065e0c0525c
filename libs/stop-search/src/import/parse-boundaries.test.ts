import { parseBoundaries } from './parse-boundaries';

const SQUARE = [
  [-2, 52],
  [-1, 52],
  [-1, 53],
  [-2, 53],
  [-2, 52],
];
const BOX = { west: -2, south: 52, east: -1, north: 53 };
const polygon = { type: 'Polygon', coordinates: [SQUARE] };

test.each([{ code: 'E08000025' }, { LAD24CD: 'E08000025' }, { lad21cd: 'E08000025', code: 'E05001218' }])(
  'a feature says its area as %j',
  (properties) => {
    expect(parse([feature(properties, polygon)])).toEqual([
      {
        areaCode: 'E08000025',
        geometry: { type: 'MultiPolygon', coordinates: [[SQUARE]] },
        box: BOX,
      },
    ]);
  },
);

test('features of one area are put together, areas are in order of code, and other places are left out', () => {
  const island = SQUARE.map(([longitude = 0, latitude = 0]) => [longitude + 2, latitude]);
  const boundaries = parse([
    feature({ ltla_code: 'E08000031' }, { type: 'MultiPolygon', coordinates: [[SQUARE]] }),
    feature({ ltla_code: 'E08000025' }, polygon),
    feature({ ltla_code: 'E08000031' }, { type: 'Polygon', coordinates: [island] }),
    feature({ ltla_code: 'E08000003' }, null),
  ]);
  expect(boundaries).toEqual([
    { areaCode: 'E08000025', geometry: { type: 'MultiPolygon', coordinates: [[SQUARE]] }, box: BOX },
    {
      areaCode: 'E08000031',
      geometry: { type: 'MultiPolygon', coordinates: [[SQUARE], [island]] },
      box: { ...BOX, east: 1 },
    },
  ]);
});

test('a byte order mark before the text is no matter', () => {
  expect(
    parseBoundaries(`\uFEFF${collection([feature({ code: 'E08000025' }, polygon)])}`, 'b.json'),
  ).toHaveLength(1);
});

const good = feature({ code: 'E08000025' }, polygon);

test.each([
  ['text that is not JSON', 'no json', 'b.geojson is not JSON'],
  ['another kind of GeoJSON', JSON.stringify(polygon), 'b.geojson is not a GeoJSON FeatureCollection: type'],
  [
    'a feature that is none',
    collection([good, { type: 'Topology' }]),
    'b.geojson feature 2 is not a GeoJSON Feature',
  ],
  [
    'a feature without a code',
    collection([feature({ name: 'x' }, polygon)]),
    'b.geojson feature 1 does not say',
  ],
  [
    'no feature of the force',
    collection([feature({ code: 'E08000003' }, polygon)]),
    'b.geojson has no feature of a',
  ],
  [
    'no geometry',
    collection([good, feature({ code: 'E08000026' }, null)]),
    'b.geojson feature 2 has no usable Polygon',
  ],
  [
    'a point',
    collection([feature({ code: 'E08000026' }, { type: 'Point', coordinates: [-2, 52] })]),
    'b.geojson feature 1 has no usable Polygon or MultiPolygon: type',
  ],
  [
    'an open ring',
    ringOf(SQUARE.slice(0, 4)),
    'feature 1 has no usable Polygon or MultiPolygon: coordinates 0 a ring has to end where it begins',
  ],
  [
    'a ring that goes to a place and back',
    ringOf([SQUARE[0], SQUARE[2], SQUARE[0], SQUARE[2], SQUARE[0]].flatMap((one) => (one ? [one] : []))),
    'b.geojson feature 1 has no usable Polygon or MultiPolygon: coordinates 0 a ring has to enclose an area, and this one is a line or a point',
  ],
  [
    'a ring along a slanting line, among others of its area',
    collection([
      good,
      feature(
        { code: 'E08000026' },
        {
          type: 'MultiPolygon',
          coordinates: [[SQUARE], [[0.1, 0.2, 0.3, 0.1].map((at) => [-2 + at, 52 + at / 3])]],
        },
      ),
    ]),
    'b.geojson feature 2 has no usable Polygon or MultiPolygon: coordinates 1 0 a ring has to enclose an area',
  ],
  [
    'a ring of one point',
    ringOf(Array.from({ length: 4 }, () => [-2, 52])),
    'coordinates 0 a ring has to enclose an area',
  ],
  ['a ring that is no area', ringOf(SQUARE.slice(0, 2)), 'b.geojson feature 1 has no usable Polygon'],
  [
    'metres of the National Grid',
    ringOf(SQUARE.map(([x = 0, y = 0]) => [x + 407000, y + 287000])),
    'b.geojson feature 1 lies outside the British Isles; give longitude, then latitude',
  ],
  [
    'latitude first',
    ringOf(SQUARE.map((position) => position.toReversed())),
    'b.geojson feature 1 lies outside the British Isles',
  ],
])('%s is refused, naming the file and the feature', (_what, text, message) => {
  expect(() => parseBoundaries(text, 'b.geojson')).toThrow(
    expect.objectContaining({ code: 'FILE_MALFORMED', message: expect.stringContaining(message) }),
  );
});

function parse(features: readonly unknown[]): unknown {
  return parseBoundaries(collection(features), 'b.geojson');
}

function collection(features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function feature(properties: unknown, geometry: unknown): unknown {
  return { type: 'Feature', properties, geometry };
}

function ringOf(positions: readonly (readonly number[])[]): string {
  return collection([feature({ code: 'E08000025' }, { type: 'Polygon', coordinates: [positions] })]);
}
