import type { Measure, Measurement, Observation } from '@citizen-graph/metrics';
import { NOT_RECORDED_CODE } from './code-list';
import {
  LINKED_OUTCOMES,
  MORE_THAN_OUTER_CLOTHING,
  OUTCOMES_OF_SEARCHES,
  PART_OF_OPERATION,
  RECORDED_FIELDS,
} from './measures';
import { placeOf } from './observe-search';
import { isPersonSearch } from './search';
import type { Search } from './search';
import { SEARCH_FIELDS } from './search-fields';
import { ethnicGroupOf } from './self-defined-ethnicity';

/**
 * What a search is observed for beside the search itself, each with only the attributes that it is cut by:
 * all of them together on one observation would make four times the cells.
 */
export function observeRecording(search: Search): readonly Observation[] {
  return [
    ...(isPersonSearch(search) ? [outcomeOf(search), ...clothingOf(search)] : []),
    ...operationOf(search),
    ...fieldsOf(search),
  ];
}

function outcomeOf(search: Search): Observation {
  const { outcome, outcomeLinked } = search;
  const hasLink = outcomeLinked !== null && outcome !== NOT_RECORDED_CODE && outcome !== 'NO_FURTHER_ACTION';
  return {
    ...placeOf(search),
    attributes: [
      { dimension: 'SELF_DEFINED_ETHNICITY', value: ethnicGroupOf(search.selfDefinedEthnicity) },
      { dimension: 'OFFICER_DEFINED_ETHNICITY', value: search.officerDefinedEthnicity },
      { dimension: 'OBJECT_OF_SEARCH', value: search.objectOfSearch },
      { dimension: 'OUTCOME', value: outcome },
    ],
    alone: [{ dimension: 'OUTCOME_LINKED', value: linkOf(outcomeLinked) }],
    measurements: [
      { measure: OUTCOMES_OF_SEARCHES.id, numerator: 0, value: 0 },
      ...(hasLink ? [yesNo(LINKED_OUTCOMES, outcomeLinked)] : []),
    ],
  };
}

function clothingOf(search: Search): readonly Observation[] {
  const { moreThanOuterClothing } = search;
  if (moreThanOuterClothing === null) return [];
  return [
    {
      ...placeOf(search),
      attributes: [
        { dimension: 'GENDER', value: search.gender },
        { dimension: 'AGE_RANGE', value: search.ageRange },
        { dimension: 'SELF_DEFINED_ETHNICITY', value: ethnicGroupOf(search.selfDefinedEthnicity) },
      ],
      measurements: [yesNo(MORE_THAN_OUTER_CLOTHING, moreThanOuterClothing)],
    },
  ];
}

function operationOf(search: Search): readonly Observation[] {
  const { partOfOperation } = search;
  if (partOfOperation === null) return [];
  return [
    {
      ...placeOf(search),
      attributes: [{ dimension: 'LEGISLATION', value: search.legislation }],
      measurements: [yesNo(PART_OF_OPERATION, partOfOperation)],
    },
  ];
}

function fieldsOf(search: Search): readonly Observation[] {
  return SEARCH_FIELDS.filter((field) => field.applies(search)).map((field) => ({
    ...placeOf(search),
    segment: field.code,
    attributes: [],
    measurements: [yesNo(RECORDED_FIELDS, field.isRecorded(search))],
  }));
}

function linkOf(outcomeLinked: boolean | null): string {
  if (outcomeLinked === null) return NOT_RECORDED_CODE;
  return outcomeLinked ? 'LINKED' : 'NOT_LINKED';
}

function yesNo({ id }: Measure, isYes: boolean): Measurement {
  return { measure: id, numerator: isYes ? 1 : 0, value: 0 };
}
