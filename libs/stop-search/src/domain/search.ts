import { UNKNOWN_AREA, instantOf, londonMonth } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { NotRecorded } from './code-list';
import type { Legislation, ObjectOfSearch } from './grounds-codes';
import type { AgeRange, Gender, OfficerDefinedEthnicity } from './person-codes';
import type { Outcome, SearchType } from './search-codes';
import type { SelfDefinedEthnicity } from './self-defined-ethnicity';

/** One stop and search as its force publishes it. Null and NOT_RECORDED mean that the field is empty. */
export type Search = {
  readonly searchType: SearchType;
  /** The instant as published, which is in UTC all year round. */
  readonly searchedAt: string;
  readonly partOfOperation: boolean | null;
  readonly operation: string | null;
  /** Degrees, WGS 84, of the nearest anonymous map point; many searches share one. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly gender: Gender | NotRecorded;
  readonly ageRange: AgeRange | NotRecorded;
  /** The 18+1 code of what the person said; figures are given for its group. */
  readonly selfDefinedEthnicity: SelfDefinedEthnicity | NotRecorded;
  readonly officerDefinedEthnicity: OfficerDefinedEthnicity | NotRecorded;
  readonly legislation: Legislation | NotRecorded;
  readonly objectOfSearch: ObjectOfSearch | NotRecorded;
  readonly outcome: Outcome | NotRecorded;
  readonly outcomeLinked: boolean | null;
  readonly moreThanOuterClothing: boolean | null;
  /** The local policing area that the point lies in, once it is placed. */
  readonly area: string;
};

/** The area of a search before it is placed. */
export const UNPLACED: Pick<Search, 'area'> = { area: UNKNOWN_AREA };

/** True when a person was searched, with or without a vehicle. */
export function isPersonSearch({ searchType }: Pick<Search, 'searchType'>): boolean {
  return searchType !== 'VEHICLE';
}

/** The month of an ISO 8601 instant in Europe/London, which is the month that forces publish it in. */
export function monthOfInstant(text: string): Month {
  return londonMonth(instantOf(text));
}
