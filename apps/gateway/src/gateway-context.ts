import type { RequestContext } from '@citizen-graph/subgraph';

/** What an operation was taken to cost, as the answer says it. */
export interface StatedCost {
  readonly requested: number;
  /** The most that one operation may cost. */
  readonly most: number;
  /** What is left of the client's quota; where nothing but the cost was asked for. */
  readonly quotaLeft?: number;
}

/** What a request of the gateway has beside what every request has. */
export interface GatewayContext extends RequestContext {
  /** Why, by a code that whoever asks gave. */
  readonly purpose: string | null;
  /** The subgraphs that were asked, by name. */
  readonly subgraphs: Set<string>;
  /** Whether to say what it would cost, and to run nothing. */
  readonly isCostAlone: boolean;
  cost?: StatedCost;
}
