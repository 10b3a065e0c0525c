import { identifier, instant, localPolicingArea, oneOf } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { INVITATION_STATUSES } from '../domain/invitation';
import type { Invitation } from '../domain/invitation';
import { observeInvitation } from '../domain/observe-invitation';
import { monthOfInstant } from '../domain/observe-response';
import { SMS_SURVEYS } from '../domain/survey';
import { contactColumns } from './contact-columns';

/** Invitations to the surveys by SMS, by the month in which they were sent. */
export const SURVEY_INVITATIONS: Dataset<Invitation> = {
  id: 'survey-invitations',
  subject: 'surveys',
  title: 'Invitations to the surveys by SMS',
  columns: {
    invitationId: identifier('invitation_id'),
    survey: oneOf('survey', SMS_SURVEYS),
    sentAt: instant('sent_at'),
    area: localPolicingArea('area'),
    ...contactColumns({ mode: 'SMS', channel: null }),
    status: oneOf('status', INVITATION_STATUSES),
  },
  constants: {},
  table: 'invitation',
  monthOf: ({ sentAt }) => monthOfInstant(sentAt),
  recordIdOf: ({ invitationId }) => invitationId,
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: observeInvitation,
};
