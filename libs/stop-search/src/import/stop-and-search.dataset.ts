import {
  decimal,
  instant,
  oneOf,
  optional,
  required,
  text,
  whenEmpty,
  yesNo,
  Refusal,
} from '@citizen-graph/ledger';
import type { Column, Dataset, LabelledCode } from '@citizen-graph/ledger';
import { NOT_RECORDED_CODE } from '../domain/code-list';
import type { NotRecorded } from '../domain/code-list';
import { LEGISLATION, OBJECTS_OF_SEARCH } from '../domain/grounds-codes';
import { observeRecording } from '../domain/observe-recording';
import { observeSearch } from '../domain/observe-search';
import { AGE_RANGES, GENDERS, OFFICER_DEFINED_ETHNICITIES } from '../domain/person-codes';
import { UNPLACED, monthOfInstant } from '../domain/search';
import type { Search } from '../domain/search';
import { OUTCOMES, SEARCH_TYPES } from '../domain/search-codes';
import { parseSelfDefinedEthnicity } from '../domain/self-defined-ethnicity';
import { checkPoint } from './check-point';
import { POLICE_UK_API } from './police-uk-api.format';
import { FORCE_ID, periodOfSearchFile } from './search-file-name';

const UNKNOWN_VALUE = new Refusal('UNKNOWN_VALUE');
const TRUE_OR_FALSE = { yes: 'True', no: 'False' };

/** Stop and search exactly as data.police.uk publishes it: 15 columns, a file a month and force; or its API. */
export const STOP_AND_SEARCH: Dataset<Search> = {
  id: 'stop-and-search',
  subject: 'stop-search',
  title: 'Stop and search, as published on data.police.uk',
  columns: {
    searchType: oneOf('Type', SEARCH_TYPES),
    searchedAt: instant('Date'),
    partOfOperation: yesNo('Part of a policing operation', TRUE_OR_FALSE),
    operation: optional(text('Policing operation', { maxLength: 200 })),
    latitude: optional(decimal('Latitude', { min: -90, max: 90 })),
    longitude: optional(decimal('Longitude', { min: -180, max: 180 })),
    gender: recorded('Gender', GENDERS),
    ageRange: recorded('Age range', AGE_RANGES),
    selfDefinedEthnicity: whenEmpty(
      required(
        'Self-defined ethnicity',
        'one of the 18+1 texts of data.police.uk, such as White - Irish, or an older one that ends in its code, such as (W2)',
        (value) => parseSelfDefinedEthnicity(value) ?? UNKNOWN_VALUE,
      ),
      NOT_RECORDED_CODE,
    ),
    officerDefinedEthnicity: recorded('Officer-defined ethnicity', OFFICER_DEFINED_ETHNICITIES),
    legislation: recorded('Legislation', LEGISLATION),
    objectOfSearch: recorded('Object of search', OBJECTS_OF_SEARCH),
    outcome: recorded('Outcome', OUTCOMES),
    outcomeLinked: yesNo('Outcome linked to object of search', TRUE_OR_FALSE),
    moreThanOuterClothing: yesNo('Removal of more than just outer clothing', TRUE_OR_FALSE),
  },
  formats: [POLICE_UK_API],
  constants: UNPLACED,
  table: 'search',
  check: checkPoint,
  monthOf: ({ searchedAt }) => monthOfInstant(searchedAt),
  // The source has no identifier, and rows that are alike are different people at one stop.
  recordIdOf: ({ searchedAt }, { line }) => `${monthOfInstant(searchedAt)}:${FORCE_ID}:${line}`,
  withoutIdentifiers: true,
  periodOfFile: periodOfSearchFile,
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: observeSearch,
  observeMore: observeRecording,
};

function recorded<Code extends string>(
  header: string,
  values: readonly LabelledCode<Code>[],
): Column<Code | NotRecorded> {
  return whenEmpty(oneOf(header, values), NOT_RECORDED_CODE);
}
