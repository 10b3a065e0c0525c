/** Usual residents of one area in one age group, as one census or estimate counted them. */
export type Population = {
  readonly areaCode: string;
  readonly areaName: string;
  /** The count that it comes from, such as `Census 2021`. */
  readonly vintage: string;
  /** The day that the count is of, written `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly ageGroup: '16 and over';
  readonly population: number;
};
