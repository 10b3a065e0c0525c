/** People who joined WMNow and who left it in one area in one month. */
export type Movement = {
  /** The last day of the month, written `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly joiners: number;
  readonly leavers: number;
};
