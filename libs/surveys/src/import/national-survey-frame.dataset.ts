import { ledgerError, monthColumn, oneOf, text, wholeNumber } from '@citizen-graph/ledger';
import type { Dataset, RowIssue } from '@citizen-graph/ledger';
import { LOCAL_POLICING_AREAS, month, parseMonth } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { AGE_BAND_DIMENSION } from '../domain/dimensions';
import { FRAME_VARIABLES } from '../domain/national/frame';
import type { FrameCount } from '../domain/national/frame';
import { SEX_DIMENSION } from '../domain/national/national-dimensions';
import { quarterOf, waveOf } from '../domain/national/wave';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  AGE_BAND: AGE_BAND_DIMENSION.values.map(({ code }) => code),
  SEX: SEX_DIMENSION.values.map(({ code }) => code),
  AREA: LOCAL_POLICING_AREAS.map(({ code }) => code),
};

/** How many victims there were in each wave by age, by sex and by area: what the survey is weighted to. */
export const NATIONAL_SURVEY_FRAME: Dataset<FrameCount> = {
  id: 'national-survey-frame',
  subject: 'surveys',
  title: 'Victims by age, sex and area, to weight the national victim survey to',
  columns: {
    wave: monthColumn('wave'),
    variable: oneOf('variable', FRAME_VARIABLES),
    value: text('value', { maxLength: 40 }),
    victims: wholeNumber('victims', { min: 0, max: 10_000_000 }),
  },
  constants: {},
  table: 'national_frame',
  check: checkCount,
  monthOf: ({ wave }) => month(wave),
  recordIdOf: ({ wave, variable, value }) => `${wave}:${variable}:${value}`,
  periodOfFile,
  holdsPersons: false,
  keepsCorrectedRecords: false,
  observe: () => null,
};

// The rows name the last month of the quarter alone, and the frame is of all three.
function periodOfFile(fileName: string): Period {
  const named = parseMonth(fileName.slice(0, 7));
  if (named !== null && fileName === `${named}-${NATIONAL_SURVEY_FRAME.id}.csv`) return quarterOf(named);
  throw ledgerError(
    'FILE_NAME_UNKNOWN',
    `${fileName} is not named YYYY-MM-${NATIONAL_SURVEY_FRAME.id}.csv, such as 2022-06-${NATIONAL_SURVEY_FRAME.id}.csv. ` +
      'Name it by the last month of the quarter that it counts the victims of.',
  );
}

function checkCount({ wave, variable, value }: FrameCount): readonly Omit<RowIssue, 'line'>[] {
  const issues: Omit<RowIssue, 'line'>[] = [];
  const last = waveOf(month(wave));
  if (last !== wave) {
    const expected = `${last}, the last month of the quarter`;
    issues.push({ field: 'wave', value: wave, code: 'UNKNOWN_VALUE', expected });
  }
  const known = VALUES[variable] ?? [];
  if (!known.includes(value)) {
    issues.push({ field: 'value', value, code: 'UNKNOWN_VALUE', expected: `one of: ${known.join('; ')}` });
  }
  return issues;
}
