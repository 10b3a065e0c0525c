import { month } from '@citizen-graph/reference';
import { readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { observeSearch } from '../domain/observe-search';
import { placeSearch } from '../domain/place-search';
import type { Search } from '../domain/search';
import { hasPublishedFiles, publishedBoundaries, publishedRows } from '../testing/published-files';
import type { PublishedRow } from '../testing/published-files';
import { rowsOf } from '../testing/rows-of';
import { parseBoundaries } from './parse-boundaries';
import { STOP_AND_SEARCH } from './stop-and-search.dataset';

const present = hasPublishedFiles();
const describeWhenThere = present ? describe : describe.skip;
if (!present) console.warn('Skipped: the published stop and search files are not beside the project.');

const period = { from: month('2019-01'), to: month('2019-12') };
const notAvailable = { status: 'NOT_AVAILABLE', value: null };

describeWhenThere('the 12 files of West Midlands Police for 2019', () => {
  const rows = present ? publishedRows() : [];
  const searches = rows.map(searchOf);
  const observations = searches.map(observeSearch);

  test('hold 24,782 rows, each of which every column takes', () => {
    const refused = rows.flatMap(({ texts }) => Object.entries(readTexts(STOP_AND_SEARCH, texts).refused));
    expect({ rows: rows.length, files: new Set(rows.map(({ fileName }) => fileName)).size, refused }).toEqual(
      {
        rows: 24782,
        files: 12,
        refused: [],
      },
    );
  });

  test('hold every row in the month of its file, 25 of them only when read in Europe/London', () => {
    const elsewhere = rows.filter(({ fileName }, index) => {
      const promised = STOP_AND_SEARCH.periodOfFile?.(fileName)?.from;
      return observations[index]?.month !== promised;
    });
    const elsewhereInUtc = rows.filter(({ fileName, texts }) => !fileName.startsWith(monthInUtc(texts)));
    expect([elsewhere.length, elsewhereInUtc.length]).toEqual([0, 25]);
  });

  test('hold rows that are alike, and each is counted', () => {
    const different = new Set(rows.map(({ texts }) => JSON.stringify(texts)));
    expect(rows.length - different.size).toBe(1105);
    expect(rowsOf({ metric: 'stop-searches', by: ['SEARCH_TYPE'], period }, observations)).toMatchObject({
      PERSON: { value: 20039 },
      PERSON_AND_VEHICLE: { value: 3308 },
      VEHICLE: { value: 1435 },
    });
  });

  test('are placed in the areas that an independent ray casting finds', () => {
    const place = placeSearch(parseBoundaries(publishedBoundaries(), 'ltla24.geojson'));
    const placed = searches.map((search) => observeSearch(place(search)));
    expect(rowsOf({ metric: 'stop-searches', by: ['AREA'], period }, placed)).toMatchObject({
      E08000025: { value: 15112 },
      E08000026: { value: 2200 },
      E08000027: { value: 1136 },
      E08000028: { value: 2397 },
      E08000029: { value: 926 },
      E08000030: { value: 1563 },
      E08000031: { value: 1418 },
      UNKNOWN: { value: 30 },
    });
  });

  test('are in no known area before boundaries are there, so no area is said to have none', () => {
    expect(rowsOf({ metric: 'stop-searches', by: ['AREA'], period }, observations)).toMatchObject({
      E08000025: notAvailable,
      E08000031: notAvailable,
      UNKNOWN: { value: 24782 },
    });
  });

  test('say nothing of gender, and of ethnicity only what is published', () => {
    const by = (name: 'GENDER' | 'OFFICER_DEFINED_ETHNICITY' | 'SELF_DEFINED_ETHNICITY'): unknown =>
      rowsOf({ metric: 'person-searches', by: [name], period }, observations);
    expect(by('GENDER')).toMatchObject({
      MALE: notAvailable,
      FEMALE: notAvailable,
      NOT_RECORDED: { value: 23347 },
    });
    expect(by('OFFICER_DEFINED_ETHNICITY')).toMatchObject({
      WHITE: notAvailable,
      BLACK: notAvailable,
      ASIAN: { value: 6003 },
      OTHER: { value: 730 },
      NOT_RECORDED: { value: 16614 },
    });
    expect(by('SELF_DEFINED_ETHNICITY')).toMatchObject({
      WHITE: { value: 9283 },
      MIXED: { value: 1953 },
      ASIAN: { value: 7030 },
      BLACK: { value: 3905 },
      OTHER: notAvailable,
      NOT_STATED: { value: 1138 },
      NOT_RECORDED: { value: 38 },
    });
  });

  test('leave outcomes that are empty out of the rates of persons', () => {
    const figure = (metric: string): unknown => rowsOf({ metric, by: [], period }, observations)['ALL'];
    expect(figure('stop-search-arrest-rate')).toMatchObject({ numerator: 3175, denominator: 21880 });
    expect(figure('stop-search-no-further-action')).toMatchObject({ numerator: 17193, denominator: 21880 });
  });
});

function searchOf({ texts }: PublishedRow): Search {
  return readTexts(STOP_AND_SEARCH, texts).fields;
}

function monthInUtc(texts: Readonly<Record<string, string>>): string {
  return (texts['Date'] ?? '').slice(0, 7);
}
