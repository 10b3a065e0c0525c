import { month } from '@citizen-graph/reference';
import type { Dimension, DimensionName, Period } from '@citizen-graph/reference';
import type { Arithmetic, Measure, MetricDefinition } from '../definitions/metric-definition';
import type { TableQuery } from '../tables/table-query';

interface DimensionPart {
  readonly name: DimensionName;
  readonly role: Dimension['role'];
  readonly codes: readonly string[];
  readonly unrecorded: string | null;
}

export const AREA = aDimension({
  name: 'AREA',
  role: 'area',
  codes: ['EAST', 'WEST', 'UNKNOWN'],
  unrecorded: 'UNKNOWN',
});
export const SURVEY = aDimension({
  name: 'SURVEY',
  role: 'segment',
  codes: ['PHONE', 'VISIT', 'CHAT'],
  unrecorded: null,
});
export const GENDER = aDimension({
  name: 'GENDER',
  role: 'attribute',
  codes: ['FEMALE', 'MALE', 'BLANK'],
  unrecorded: 'BLANK',
});
export const AGE_BAND = aDimension({
  name: 'AGE_BAND',
  role: 'attribute',
  codes: ['YOUNG', 'OLD'],
  unrecorded: null,
});
export const ETHNICITY = aDimension({
  name: 'ETHNICITY',
  role: 'attribute',
  codes: ['ONE', 'OTHER', 'BLANK'],
  unrecorded: 'BLANK',
});

/** A metric with this arithmetic, which may be cut by all the dimensions above. */
export function aMetric(arithmetic: Arithmetic): MetricDefinition {
  return {
    id: 'made-up',
    title: 'Made up',
    definition: 'Made up for the tests.',
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    target: null,
    source: { name: 'Made up', publisher: 'Nobody' },
    boards: [],
    dimensions: [AREA, SURVEY, GENDER, AGE_BAND, ETHNICITY],
    datasets: { of: [], to: [] },
    arithmetic,
  };
}

/** A question about 2022-04, uncut and set against nothing, unless told otherwise. */
export function aQuery(part: Partial<TableQuery> = {}): TableQuery {
  const period = aPeriod('2022-04', '2022-04');
  return { period, grain: 'WHOLE_PERIOD', by: [], where: [], compare: null, ...part };
}

export function aPeriod(from: string, to: string): Period {
  return { from: month(from), to: month(to) };
}

/** A flow of records unless told otherwise. */
export function aMeasure(part: Partial<Measure> = {}): Measure {
  return { id: 'answers', accumulation: 'flow', amount: 'n', ...part };
}

function aDimension({ name, role, codes, unrecorded }: DimensionPart): Dimension {
  return { name, title: name, role, values: codes.map((code) => ({ code, label: code })), unrecorded };
}
