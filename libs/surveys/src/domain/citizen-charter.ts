import type { ServiceStandard } from './service-standard';

type Measured = Pick<
  ServiceStandard,
  'id' | 'channel' | 'stage' | 'survey' | 'wording' | 'metric' | 'target'
>;

/**
 * The service standards of the Citizen Charter, by stage and channel. The force's own are not published:
 * until it gives them, wording and target are made up and say so.
 */
export const CITIZEN_CHARTER: readonly ServiceStandard[] = [
  unconfirmed({
    id: 'answered-101',
    channel: 'PHONE_101',
    stage: 'CONTACT',
    survey: 'FORCE_CONTACT',
    wording: 'When you call 101 we answer in good time.',
    metric: 'timeliness',
    target: 60,
  }),
  unconfirmed({
    id: 'answered-999',
    channel: 'PHONE_999',
    stage: 'CONTACT',
    survey: 'FORCE_CONTACT',
    wording: 'When you call 999 we answer in good time.',
    metric: 'timeliness',
    target: 80,
  }),
  unconfirmed({
    id: 'helped-online',
    channel: 'ONLINE',
    stage: 'CONTACT',
    survey: 'FORCE_CONTACT',
    wording: 'When you report online we help with your issue.',
    metric: 'helped',
    target: 60,
  }),
  unconfirmed({
    id: 'live-chat-experience',
    channel: 'LIVE_CHAT',
    stage: 'CONTACT',
    survey: 'LIVE_CHAT',
    wording: 'When you use Live Chat your experience is good or okay.',
    metric: 'live-chat-good-or-okay',
    target: 75,
  }),
  unconfirmed({
    id: 'respected-on-contact',
    channel: null,
    stage: 'CONTACT',
    survey: 'FORCE_CONTACT',
    wording: 'Whoever takes your call is polite and respectful.',
    metric: 'polite',
    target: 80,
  }),
  unconfirmed({
    id: 'clear-on-next-steps',
    channel: null,
    stage: 'CONTACT',
    survey: 'FORCE_CONTACT',
    wording: 'You know what happens next.',
    metric: 'clear-on-next-steps',
    target: 60,
  }),
  unconfirmed({
    id: 'attended',
    channel: null,
    stage: 'RESPONSE',
    survey: 'FORCE_RESPONSE',
    wording: 'Officers come in good time.',
    metric: 'timeliness',
    target: 80,
  }),
  unconfirmed({
    id: 'respected-on-attendance',
    channel: null,
    stage: 'RESPONSE',
    survey: 'FORCE_RESPONSE',
    wording: 'Whoever comes is polite and respectful.',
    metric: 'polite',
    target: 90,
  }),
  unconfirmed({
    id: 'kept-informed',
    channel: null,
    stage: 'INVESTIGATION',
    survey: 'INVESTIGATION',
    wording: 'We keep you informed of the investigation.',
    metric: 'informed',
    target: 70,
  }),
  unconfirmed({
    id: 'satisfied-overall',
    channel: null,
    stage: 'OUTCOME',
    survey: null,
    wording: 'You are helped, satisfied, and would be confident to call us again.',
    metric: 'overall-satisfaction',
    target: 50,
  }),
];

function unconfirmed(promise: Measured): ServiceStandard {
  return {
    ...promise,
    version: 1,
    from: '2022-04',
    to: null,
    source:
      'Made up: that there are standards by stage and channel is in the Confidence and Satisfaction Report, ' +
      '27 June 2023, paragraph 3; what they are is not published.',
    confirmed: false,
  };
}
