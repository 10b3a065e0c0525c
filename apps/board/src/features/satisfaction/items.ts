/** The questions of the surveys with a score, by the identifiers of their metrics, with the names that people know. */
export const ITEMS = [
  ['helped', 'Helped with the issue'],
  ['polite', 'Polite and respectful'],
  ['timeliness', 'Time to answer or respond'],
  ['informed', 'Kept informed'],
  ['overall', 'Overall satisfaction with the process'],
  ['confident-to-call-again', 'Confident to call again'],
  ['satisfied', 'Satisfied with the service'],
  ['clear-on-next-steps', 'Clear on what happens next'],
] as const;

export type ItemId = (typeof ITEMS)[number][0];

/** The surveys whose drivers can be weighed. */
export const DRIVER_SURVEYS = [
  ['FORCE_CONTACT', 'Force Contact'],
  ['FORCE_RESPONSE', 'Force Response'],
  ['INVESTIGATION', 'Investigation'],
] as const;

export type DriverSurvey = (typeof DRIVER_SURVEYS)[number][0];

export interface Chosen {
  readonly item: ItemId;
  readonly itemName: string;
  readonly survey: DriverSurvey;
  readonly surveyName: string;
}

/** The item and the survey that an address names; the first of each where it names none that there is. */
export function readChosen(search: URLSearchParams): Chosen {
  const [item, itemName] = ITEMS.find(([id]) => id === search.get('item')) ?? ITEMS[0];
  const [survey, surveyName] =
    DRIVER_SURVEYS.find(([id]) => id === search.get('survey')) ?? DRIVER_SURVEYS[0];
  return { item, itemName, survey, surveyName };
}
