/** What somebody said in a survey of an area; a question that was not answered is null. */
export type LocalResponse = {
  readonly responseId: string;
  /** The day of the interview, written `YYYY-MM-DD`. */
  readonly interviewedOn: string;
  /** The code of the local policing area. */
  readonly area: string;
  /** Whether the respondent has confidence in the police in the area. */
  readonly confident: string | null;
  /** Up to three things that the police should deal with first, in no order. */
  readonly priority1: string | null;
  readonly priority2: string | null;
  readonly priority3: string | null;
};

export const AGREEMENT = [
  { code: 'STRONGLY_AGREE', label: 'Strongly agree' },
  { code: 'TEND_TO_AGREE', label: 'Tend to agree' },
  { code: 'NEITHER', label: 'Neither agree nor disagree' },
  { code: 'TEND_TO_DISAGREE', label: 'Tend to disagree' },
  { code: 'STRONGLY_DISAGREE', label: 'Strongly disagree' },
] as const;

/** What residents can want dealt with first. */
export const PRIORITIES = [
  { code: 'ANTISOCIAL_BEHAVIOUR', label: 'Antisocial behaviour' },
  { code: 'BURGLARY', label: 'Burglary' },
  { code: 'DRUGS', label: 'Drug dealing and use' },
  { code: 'KNIFE_CRIME', label: 'Knife crime' },
  { code: 'ROAD_SAFETY', label: 'Speeding and road safety' },
  { code: 'ROBBERY', label: 'Robbery' },
  { code: 'VEHICLE_CRIME', label: 'Vehicle crime' },
  { code: 'VIOLENCE_AGAINST_WOMEN', label: 'Violence against women and girls' },
] as const;
