/** A file of a dataset of surveys, as an operator would import it. */
export interface SurveyFile {
  readonly dataset: string;
  readonly name: string;
  readonly text: string;
}

const CHARACTERISTICS = 'age_band,gender,ethnicity,disability,sexual_orientation';
const CONTACT = `response_id,completed_at,area,polite,timeliness,helped,${CHARACTERISTICS}`;
const LATER = 'confident_to_call_again,satisfied,clear_on_next_steps';
const AREA = 'E08000025';

const INVITATIONS = `invitation_id,survey,sent_at,area,mode,channel,status
I-1,force-contact,2022-04-01T09:00:00Z,${AREA},SMS,101,Completed
I-2,force-contact,2022-04-01T09:00:00Z,${AREA},SMS,101,Completed
I-3,force-contact,2022-04-01T09:00:00Z,${AREA},SMS,999,Started
I-4,force-contact,2022-04-01T09:00:00Z,${AREA},SMS,999,Opened
I-5,force-contact,2022-04-01T09:00:00Z,${AREA},,,Delivered
I-6,force-contact,2022-04-01T09:00:00Z,${AREA},SMS,101,Undelivered
I-7,force-contact,2022-04-01T09:00:00Z,${AREA},Phone,101,Completed
I-8,force-contact,2022-04-01T09:00:00Z,${AREA},Phone,101,Opted out
I-9,t3-pilot,2022-04-01T09:00:00Z,${AREA},SMS,Online form,Completed
I-10,t3-pilot,2022-04-01T09:00:00Z,${AREA},SMS,Online form,Delivered
`;

// The exports of April, December and February have no column for what came later.
const APRIL = `${CONTACT}
FC-0,2022-04-03T14:22:05Z,${AREA},9,5,8,,,,,
`;
const DECEMBER = `${CONTACT}
FC-1,2022-12-03T14:22:05Z,${AREA},9,5,8,,,,,
FC-2,2022-12-03T14:22:05Z,${AREA},9,5,,,,,,
`;
const JANUARY = `response_id,completed_at,area,mode,channel,polite,timeliness,helped,${LATER},${CHARACTERISTICS}
FC-3,2023-01-03T14:22:05Z,${AREA},SMS,101,9,8,8,9,8,7,,,,,
FC-4,2023-01-03T14:22:05Z,${AREA},SMS,101,9,2,10,7,10,9,,,,,
FC-5,2023-01-03T14:22:05Z,${AREA},SMS,999,9,2,,9,9,,,,,,
FC-6,2023-01-03T14:22:05Z,${AREA},Phone,,9,2,3,2,1,8,,,,,
`;
const FEBRUARY = `${CONTACT}
FC-9,2023-02-03T14:22:05Z,${AREA},9,5,8,,,,,
`;
const MARCH = `response_id,completed_at,area,mode,channel,polite,timeliness,helped,${LATER},${CHARACTERISTICS}
FC-7,2023-03-03T14:22:05Z,${AREA},SMS,,9,5,9,9,9,10,,,,,
FC-8,2023-03-03T14:22:05Z,${AREA},SMS,,9,5,9,8,,2,,,,,
`;
const INVESTIGATION = `response_id,completed_at,area,polite,informed,helped,${LATER},${CHARACTERISTICS}
IN-1,2023-03-03T14:22:05Z,${AREA},8,8,8,8,8,8,,,,,
`;

/** As many responses as tell a share of all or of none from a target: everybody polite, nobody in time. */
const RESPONSE = `${CONTACT}
${Array.from({ length: 200 }, (_, index) => `FR-${index},2022-12-03T14:22:05Z,${AREA},10,0,8,,,,,`).join('\n')}
`;

/** A few invitations and responses, small enough to count by hand. */
export const SURVEY_FILES: readonly SurveyFile[] = [
  file('survey-invitations', '2022-04', INVITATIONS),
  file('force-contact-survey', '2022-04', APRIL),
  file('force-contact-survey', '2022-12', DECEMBER),
  file('force-contact-survey', '2023-01', JANUARY),
  file('force-contact-survey', '2023-02', FEBRUARY),
  file('force-contact-survey', '2023-03', MARCH),
  file('investigation-survey', '2023-03', INVESTIGATION),
  file('force-response-survey', '2022-12', RESPONSE),
];

function file(dataset: string, month: string, text: string): SurveyFile {
  return { dataset, name: `${month}-${dataset}.csv`, text };
}
