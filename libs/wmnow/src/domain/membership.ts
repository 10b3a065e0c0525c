/** Members of WMNow in one area at the end of one month. */
export type Membership = {
  /** The last day of the month, written `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly members: number;
};
