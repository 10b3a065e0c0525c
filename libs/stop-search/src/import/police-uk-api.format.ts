import { ledgerError } from '@citizen-graph/ledger';
import type { FileFormat } from '@citizen-graph/ledger';
import { z } from 'zod';

const text = z.string().nullish();
const yesNo = z.boolean().nullish();
const coordinate = z.union([z.string(), z.number()]);

/** One search as the API gives it; what is left out here, such as the street, is not kept. */
const apiSearch = z.object({
  type: z.string(),
  datetime: z.string(),
  operation: yesNo,
  operation_name: text,
  location: z.object({ latitude: coordinate, longitude: coordinate }).nullish(),
  gender: text,
  age_range: text,
  self_defined_ethnicity: text,
  officer_defined_ethnicity: text,
  legislation: text,
  object_of_search: text,
  outcome: z.union([z.string(), z.boolean()]).nullish(),
  outcome_linked_to_object_of_search: yesNo,
  removal_of_more_than_outer_clothing: yesNo,
});

type ApiSearch = z.infer<typeof apiSearch>;

/** Until 2017 an outcome of `false` said that nothing was found; an empty one has never said anything. */
const NOTHING_FOUND = 'A no further action disposal';

/** Each column of the published CSV, from the field of the API that says the same. */
const COLUMNS: readonly (readonly [string, (search: ApiSearch) => string])[] = [
  ['Type', ({ type }) => type],
  ['Date', ({ datetime }) => datetime],
  ['Part of a policing operation', ({ operation }) => trueFalse(operation)],
  ['Policing operation', ({ operation_name: name }) => name ?? ''],
  ['Latitude', ({ location }) => String(location?.latitude ?? '')],
  ['Longitude', ({ location }) => String(location?.longitude ?? '')],
  ['Gender', ({ gender }) => gender ?? ''],
  ['Age range', ({ age_range: range }) => range ?? ''],
  ['Self-defined ethnicity', ({ self_defined_ethnicity: ethnicity }) => ethnicity ?? ''],
  ['Officer-defined ethnicity', ({ officer_defined_ethnicity: ethnicity }) => ethnicity ?? ''],
  ['Legislation', ({ legislation }) => legislation ?? ''],
  ['Object of search', ({ object_of_search: object }) => object ?? ''],
  ['Outcome', ({ outcome }) => (outcome === false ? NOTHING_FOUND : String(outcome ?? ''))],
  [
    'Outcome linked to object of search',
    ({ outcome_linked_to_object_of_search: linked }) => trueFalse(linked),
  ],
  [
    'Removal of more than just outer clothing',
    ({ removal_of_more_than_outer_clothing: removal }) => trueFalse(removal),
  ],
];

/**
 * The answers of the API of data.police.uk for one month: `stops-force`, and `stops-no-location` for the
 * searches that it leaves out because they have no place, each an array, or both in one array.
 */
export const POLICE_UK_API: FileFormat = {
  title: 'answers of the API of data.police.uk',
  recognises: (start, fileName) => fileName.endsWith('.json') || /^\s*\[/.test(start),
  convert: (json, fileName) => {
    const searches = itemsOf(json, fileName).map((item, index) => readSearch(item, index, fileName));
    const unplaced = searches.filter(({ location }) => location === null || location === undefined).length;
    return {
      header: COLUMNS.map(([header]) => header),
      // As if the array were a CSV: its first search stands below the header.
      rows: searches.map((search, index) => ({
        line: index + 2,
        cells: COLUMNS.map(([, cellOf]) => cellOf(search)),
      })),
      notices: unplaced === 0 ? [] : [`${unplaced} searches without a location`],
    };
  },
};

function itemsOf(json: string, fileName: string): readonly unknown[] {
  const parsed = parseJson(json, fileName);
  if (Array.isArray(parsed)) return parsed.flat();
  throw malformed(`${fileName} is not an array of searches, as the API of data.police.uk answers`);
}

function parseJson(json: string, fileName: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw malformed(`${fileName} is not JSON; save the answer of the API as it comes`);
  }
}

function readSearch(item: unknown, index: number, fileName: string): ApiSearch {
  const result = apiSearch.safeParse(item);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const what = issue === undefined ? '' : `: ${[...issue.path, issue.message].join(' ')}`;
  throw malformed(`${fileName} search ${index + 1} is not one of the API of data.police.uk${what}`);
}

function trueFalse(value: boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  return value ? 'True' : 'False';
}

function malformed(message: string): Error {
  return ledgerError('FILE_MALFORMED', message);
}
