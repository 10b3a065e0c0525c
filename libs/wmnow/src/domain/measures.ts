import type { Measure } from '@citizen-graph/metrics';

/** Members at the end of a month: a stock, so areas add and months never do. */
export const MEMBERS: Measure = { id: 'members', accumulation: 'stock', amount: 'sum' };

/** Members by neighbourhood: not all members are placed in one, so they are not the members of the area. */
export const NEIGHBOURHOOD_MEMBERS: Measure = {
  id: 'neighbourhood-members',
  accumulation: 'stock',
  amount: 'sum',
};

/** Residents by the latest count known by then, which for a census can be years older than the period. */
export const POPULATION_16_AND_OVER: Measure = {
  id: 'population-16-and-over',
  accumulation: 'benchmark',
  amount: 'sum',
};

export const JOINERS = summed('joiners');
export const LEAVERS = summed('leavers');
export const NEIGHBOURHOOD_JOINERS = summed('neighbourhood-joiners');
export const NEIGHBOURHOOD_LEAVERS = summed('neighbourhood-leavers');

export const MESSAGES_SENT = summed('messages-sent');
export const MESSAGES_DELIVERED = summed('messages-delivered');
export const MESSAGES_OPENED = summed('messages-opened');
export const MESSAGES_CLICKED = summed('messages-clicked');
export const MESSAGES_RATED = summed('messages-rated');
export const MESSAGE_RATINGS = summed('message-ratings');
export const MESSAGES_REPLIED = summed('messages-replied');
export const MESSAGES_UNSUBSCRIBED = summed('messages-unsubscribed');

/** What happens in a month, which adds over months and areas. */
function summed(id: string): Measure {
  return { id, accumulation: 'flow', amount: 'sum' };
}
