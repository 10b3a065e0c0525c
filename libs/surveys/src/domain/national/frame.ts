/** What victims are weighted to: how many of a wave take one value of one variable. */
export type FrameCount = {
  /** The last month of the wave, written YYYY-MM. */
  readonly wave: string;
  readonly variable: string;
  /** The code of the value. */
  readonly value: string;
  readonly victims: number;
};

/** The variables that the survey is raked by. */
export const FRAME_VARIABLES = [
  { code: 'AGE_BAND', label: 'Age' },
  { code: 'SEX', label: 'Sex' },
  { code: 'AREA', label: 'Area' },
] as const;
