import type { Attribute, Measurement, Observation } from '@citizen-graph/metrics';
import { NOT_RECORDED_CODE } from './code-list';
import { NO_PERSON } from './dimensions';
import { ARRESTS, FINDS, NO_FURTHER_ACTION, SEARCHES } from './measures';
import { isPersonSearch, monthOfInstant } from './search';
import type { Search } from './search';
import { ethnicGroupOf } from './self-defined-ethnicity';

/** A search as the metrics see it, by month in Europe/London, kind of search and area. */
export function observeSearch(search: Search): Observation {
  const person = personReader(search);
  return {
    ...placeOf(search),
    attributes: [
      ...personOf(search),
      { dimension: 'LEGISLATION', value: search.legislation },
      { dimension: 'OBJECT_OF_SEARCH', value: search.objectOfSearch },
    ],
    alone: [{ dimension: 'SELF_DEFINED_ETHNICITY_CODE', value: person(search.selfDefinedEthnicity) }],
    measurements: [{ measure: SEARCHES.id, numerator: 0, value: 0 }, ...outcomeOf(search)],
  };
}

/** When, of which kind and where a search was. */
export function placeOf(search: Search): Pick<Observation, 'month' | 'segment' | 'area'> {
  return { month: monthOfInstant(search.searchedAt), segment: search.searchType, area: search.area };
}

/** Whether the outcome was linked to what was searched for; null where that is not known. */
export function isFind({ outcome, outcomeLinked }: Search): boolean | null {
  if (outcome === NOT_RECORDED_CODE) return null;
  return outcomeLinked ?? (outcome === 'NO_FURTHER_ACTION' ? false : null);
}

function personReader(search: Search): (value: string) => string {
  return isPersonSearch(search) ? (value) => value : () => NO_PERSON.code;
}

function personOf(search: Search): readonly Attribute[] {
  const person = personReader(search);
  return [
    { dimension: 'GENDER', value: person(search.gender) },
    { dimension: 'AGE_RANGE', value: person(search.ageRange) },
    { dimension: 'SELF_DEFINED_ETHNICITY', value: person(ethnicGroupOf(search.selfDefinedEthnicity)) },
    { dimension: 'OFFICER_DEFINED_ETHNICITY', value: person(search.officerDefinedEthnicity) },
  ];
}

// Outcomes are given for searches of persons alone, so those of vehicles make no cells.
function outcomeOf(search: Search): readonly Measurement[] {
  const { outcome } = search;
  if (outcome === NOT_RECORDED_CODE || !isPersonSearch(search)) return [];
  const found = isFind(search);
  return [
    { measure: ARRESTS.id, numerator: outcome === 'ARREST' ? 1 : 0, value: 0 },
    { measure: NO_FURTHER_ACTION.id, numerator: outcome === 'NO_FURTHER_ACTION' ? 1 : 0, value: 0 },
    ...(found === null ? [] : [{ measure: FINDS.id, numerator: found ? 1 : 0, value: 0 } as const]),
  ];
}
