/** Members of WMNow in one neighbourhood at the end of one month. */
export type NeighbourhoodMembership = {
  /** The last day of the month, written `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly neighbourhoodCode: string;
  readonly members: number;
  /** People who signed up, and who left, in the month. */
  readonly joiners: number;
  readonly leavers: number;
};
