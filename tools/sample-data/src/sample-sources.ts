import { localSurveySource } from './confidence/local-survey';
import { confidenceSource } from './published/confidence';
import { membershipSource } from './published/membership';
import { populationSource } from './published/population';
import type { SampleSource } from './sample-context';
import { feedbackSource } from './stop-search/feedback-tables';
import { formSource, receiptSource } from './stop-search/form-tables';
import { ethnicPopulationSource } from './stop-search/population-tables';
import { searchSource } from './stop-search/search-tables';
import { commentSource } from './surveys/comments';
import { invitationSource } from './surveys/invitations';
import { liveChatSource } from './surveys/live-chat';
import { nationalCandidateSource, nationalFrameSource, nationalSurveySource } from './surveys/national';
import { surveySources } from './surveys/survey-tables';
import { contactSource } from './victims-code/contact-tables';
import { entitlementSource } from './victims-code/entitlement-tables';
import { statementSource } from './victims-code/statement-tables';
import { campaignSource } from './wmnow/campaigns';
import { messageSource } from './wmnow/messages';
import { movementSource } from './wmnow/movements';
import { neighbourhoodMembershipSource } from './wmnow/neighbourhood-membership';

/** Every dataset, in the order in which they should be imported: what others are counted against comes first. */
export const sampleSources: readonly SampleSource[] = [
  populationSource,
  membershipSource,
  movementSource,
  neighbourhoodMembershipSource,
  messageSource,
  campaignSource,
  confidenceSource,
  localSurveySource,
  invitationSource,
  nationalFrameSource,
  nationalSurveySource,
  nationalCandidateSource,
  ...surveySources,
  liveChatSource,
  commentSource,
  entitlementSource,
  statementSource,
  contactSource,
  ethnicPopulationSource,
  searchSource,
  receiptSource,
  formSource,
  feedbackSource,
];
