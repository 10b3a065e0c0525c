import { chooser } from '../random/chooser';
import { randomFor } from '../random/random';
import type { Random } from '../random/random';
import type { SampleRow, SampleTable } from '../sample-table';
import type { SampleContext, SampleSource } from '../sample-context';
import { momentsOf, toUtcTimestamp } from '../time/moments';
import type { Moment } from '../time/moments';
import { monthsBetween } from '../time/months';
import { patrolHours } from '../time/rhythms';
import { drawGrounds, drawIsOperation } from './grounds';
import { drawMapPoint } from './map-points';
import { drawIsLinked, drawOutcome } from './outcome';
import { drawPerson, nobody } from './person';

/** Searches a month: the 10,050 of January to May 2023 are what 201 feedback responses are 2.0 percent of. */
const volumes = [1874, 2012, 1938, 2103, 1987, 1921, 2064, 1896, 1753, 1962, 1848, 2117, 1985, 2138];
const months: readonly string[] = monthsBetween('2022-04', '2023-05');
const columns = [
  'Type',
  'Date',
  'Part of a policing operation',
  'Policing operation',
  'Latitude',
  'Longitude',
  'Gender',
  'Age range',
  'Self-defined ethnicity',
  'Officer-defined ethnicity',
  'Legislation',
  'Object of search',
  'Outcome',
  'Outcome linked to object of search',
  'Removal of more than just outer clothing',
];
const vehicleOnly = 'Vehicle search';
const chooseType = chooser([
  ['Person search', 76],
  ['Person and Vehicle search', 17.5],
  [vehicleOnly, 6.5],
]);
/** Several people searched at one stop can give the same row. */
const shareOfDuplicates = 0.015;

const dataset = 'stop-and-search';

/** Stop and search as data.police.uk publishes it. */
export const searchSource: SampleSource = { dataset, tables: searchTables };

function searchTables({ scale }: SampleContext): readonly SampleTable[] {
  return months.map((month, index) => ({
    dataset,
    fileName: `${month}-west-midlands-stop-and-search.csv`,
    columns,
    rows: () => monthRows(month, (volumes[index] ?? 0) * scale),
  }));
}

function* monthRows(month: string, count: number): Generator<SampleRow> {
  const random = randomFor(`stop and search ${month}`);
  let previous: SampleRow | undefined;
  for (const moment of momentsOf({ month, count, rhythm: patrolHours }, random)) {
    const row: SampleRow = previous && random() < shareOfDuplicates ? previous : drawSearch(moment, random);
    yield row;
    previous = row;
  }
}

function drawSearch(moment: Moment, random: Random): SampleRow {
  const type = chooseType(random);
  const point = drawMapPoint(random);
  const person = type === vehicleOnly ? nobody : drawPerson(random);
  const grounds = drawGrounds(random);
  const outcome = drawOutcome(grounds, random);
  const removal = type === vehicleOnly || random() < 0.06 ? '' : random() < 0.03 ? 'True' : 'False';
  return [
    type,
    toUtcTimestamp(moment),
    drawIsOperation(grounds, random),
    '',
    point.latitude,
    point.longitude,
    person.gender,
    person.ageRange,
    person.selfDefined,
    person.officerDefined,
    grounds.legislation,
    grounds.object,
    outcome,
    drawIsLinked(outcome, random),
    removal,
  ];
}
