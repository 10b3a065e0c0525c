/** Who answered the national survey; what is not said here is the same of everybody. */
export interface Respondent {
  readonly id: string;
  /** The day of the interview. */
  readonly day?: string;
  /** The code of the area. */
  readonly area: string;
  /** The label of the age band; empty where it was not given. */
  readonly age: string;
  /** The label of the sex; empty where it was not given. */
  readonly sex: string;
  /** Whether they are satisfied; null where they did not answer. */
  readonly satisfied?: boolean | null;
}

const HEADER = 'response_id,interviewed_on,area,age_band,sex,crime_type,satisfied,informed,treated_well';

/** The file that holds these responses. */
export function aResponseFile(respondents: readonly Respondent[]): string {
  const rows = respondents.map(({ id, day = '2022-05-11', area, age, sex, satisfied = true }) => {
    const answer = satisfied === null ? '' : satisfied ? 'Very satisfied' : 'Very dissatisfied';
    return `${id},${day},${area},${age},${sex},Burglary,${answer},,`;
  });
  return [HEADER, ...rows, ''].join('\n');
}

/** Victims of the spring of 2022: each variable counts the same 1,000. */
export const SPRING_FRAME = {
  Age: { '18_24': 400, '25_34': 600 },
  Sex: { FEMALE: 500, MALE: 500 },
  Area: { E08000025: 700, E08000026: 300 },
};

/** The file that holds this frame. */
export function aFrameFile(
  frame: Readonly<Record<string, Readonly<Record<string, number>>>>,
  wave = '2022-06',
): string {
  const rows = Object.entries(frame).flatMap(([variable, margin]) =>
    Object.entries(margin).map(([value, victims]) => `${wave},${variable},${value},${victims}`),
  );
  return ['wave,variable,value,victims', ...rows, ''].join('\n');
}
