/** A campaign to win members: an event that the series of joiners is read against. */
export type Campaign = {
  readonly campaignId: string;
  readonly name: string;
  readonly description: string;
  /** The first and the last day, written `YYYY-MM-DD`. */
  readonly startedOn: string;
  readonly endedOn: string;
  /** The area that it was run in; null for the whole force. */
  readonly areaCode: string | null;
};
