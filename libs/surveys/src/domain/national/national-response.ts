/** What a victim said in the national victim survey; a question that was not answered is null. */
export type NationalResponse = {
  readonly responseId: string;
  /** The day of the interview, written `YYYY-MM-DD`. */
  readonly interviewedOn: string;
  /** The code of the local policing area. */
  readonly area: string;
  readonly ageBand: string;
  readonly sex: string;
  readonly crimeType: string;
  readonly satisfied: string | null;
  readonly informed: string | null;
  readonly treatedWell: string | null;
  /** In ten-thousandths of the mean weight of the wave; null until the frame of the wave is in. */
  readonly weight: number | null;
};

export const SATISFACTION = [
  { code: 'VERY_SATISFIED', label: 'Very satisfied' },
  { code: 'FAIRLY_SATISFIED', label: 'Fairly satisfied' },
  { code: 'NEITHER', label: 'Neither satisfied nor dissatisfied' },
  { code: 'FAIRLY_DISSATISFIED', label: 'Fairly dissatisfied' },
  { code: 'VERY_DISSATISFIED', label: 'Very dissatisfied' },
] as const;

/** Whole numbers, so that cells of them add and net exactly. */
export const WEIGHT_OF_ONE = 10_000;
