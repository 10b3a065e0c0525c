import type { Search } from '../domain/search';

/** A search of a person, recorded in full; a test names what matters to it. */
export function aSearch(fields: Partial<Search> = {}): Search {
  return {
    searchType: 'PERSON',
    searchedAt: '2019-01-15T13:10:00+00:00',
    partOfOperation: false,
    operation: null,
    latitude: 52.48,
    longitude: -1.9,
    gender: 'FEMALE',
    ageRange: 'FROM_18_TO_24',
    selfDefinedEthnicity: 'A2',
    officerDefinedEthnicity: 'ASIAN',
    legislation: 'PACE_1984_S1',
    objectOfSearch: 'STOLEN_GOODS',
    outcome: 'ARREST',
    outcomeLinked: true,
    moreThanOuterClothing: false,
    area: 'E08000025',
    ...fields,
  };
}
