const COLUMNS =
  'entitlement_id,right,start_event,started_on,stop_event,stopped_on,enhanced_rights,area,department,' +
  'not_applicable_reason,as_at,clause,pauses,pause_reason,enhanced_rights_from,crime_type';
const END = '2022-07-10';

/**
 * Entitlements of June 2022 as at 10 July, worked by hand on a calendar with the bank holidays of 2 and 3 June.
 * Right 6: due 10 June; moved to the 14th by a pause; brought forward to the 8th by Enhanced Rights.
 */
const ENTITLEMENTS = `${COLUMNS}
V01,6,Suspect arrested,2022-06-01,Victim told,2022-06-10,No,E08000025,Investigation,,${END},,,,,Robbery
V02,6,Suspect arrested,2022-06-01,Victim told,2022-06-14,No,E08000026,Investigation,,${END},,2022-06-06/2022-06-08,Victim asked to wait,,Burglary
V03,6,Suspect arrested,2022-06-01,Victim told,2022-06-09,Yes,E08000025,Public Protection,,${END},,,,2022-06-07,Sexual offences
V04,6,Suspect arrested,2022-06-01,,,No,E08000026,Investigation,,${END},,,,,Robbery
V05,6,Suspect charged,2022-06-30,,,No,E08000025,Investigation,,${END},,2022-07-01/,Contact would not be safe,,Robbery
V06,6,Suspect charged,2022-06-06,,,No,E08000025,Investigation,Victim declined,${END},,,,,Robbery
V07,4,Crime recorded,2022-06-06,Referred to victim services,2022-06-08,No,E08000025,Force Contact,,${END},,,,,Burglary
V08,4,Crime recorded,2022-06-06,Referred to victim services,2022-06-13,No,E08000025,Force Contact,,${END},referral,,,,Burglary
V09,4,Crime reported,2022-06-06,Needs assessment offered,2022-06-06,No,E08000025,Force Contact,,${END},,,,,Burglary
V10,4,Crime reported,2022-06-06,,,No,E08000025,Force Contact,,${END},,,,,Burglary
V11,4,Needs assessment offered,2022-06-06,Needs assessed,2022-06-20,No,E08000025,Force Contact,,${END},,,,,Burglary
V12,4,Needs assessment offered,2022-06-06,,,No,E08000025,Force Contact,Not traceable,${END},,,,,Burglary
V13,4,Circumstances changed,2022-06-07,,,No,E08000025,Investigation,,${END},,,,,Robbery
V14,4,Victim asked to attend court,2022-06-07,Needs assessed by Witness Care,2022-06-10,No,E08000025,Witness Care,,${END},,,,,Robbery
V15,5,Crime recorded,2022-06-06,Compensation information given,2022-06-10,No,E08000025,Investigation,,${END},,,,,Robbery
V16,5,Compensation information given,2022-06-10,,,No,E08000025,Investigation,,${END},,,,,Robbery
V17,5,Compensation information given,2022-06-10,Compensation claimed,2022-06-20,No,E08000025,Investigation,,${END},,,,,Robbery
V18,10,Claim received,2022-06-06,Expenses paid,2022-06-20,No,E08000025,Witness Care,,${END},,,,,Robbery
V19,10,Property no longer needed,2022-06-06,,,No,E08000025,Investigation,,${END},,,,,Robbery
V20,12,Complaint received,2022-06-06,Complaint acknowledged,2022-06-21,No,E08000025,Force Contact,,${END},,,,,Burglary
V21,12,Complaint received,2022-06-06,Complaint answered,2022-07-04,No,E08000025,Force Contact,,${END},complaint-answer,,,,Burglary
V22,2,Crime reported,2022-06-06,Crime recorded,2022-06-06,No,E08000025,Force Contact,,${END},,,,,Burglary
V23,8,Hearing date received,2022-06-15,Victim told of hearing,2022-06-16,No,E08000025,Witness Care,,${END},,,,,Robbery
V24,9,Outcome received,2022-06-15,Victim told of outcome,2022-06-17,No,E08000025,Witness Care,,${END},,,,,Robbery
`;

const STATEMENTS = `statement_id,due_on,offered_on,made_on,served_on,read_on,enhanced_rights,area,department,crime_type,as_at
S1,2022-06-01,2022-06-01,2022-06-10,2022-06-20,2022-07-01,No,E08000025,Investigation,Robbery,${END}
S2,2022-06-02,2022-06-06,2022-06-20,,,No,E08000025,Investigation,Robbery,${END}
S3,2022-06-03,2022-06-06,,,,Yes,E08000026,Public Protection,Sexual offences,${END}
S4,2022-06-06,,,,,No,E08000026,Investigation,Burglary,${END}
`;

/** Every 14 days from 1 June: two spans kept. Every 7 days and never heard: five missed. Every 28 days: one kept. */
const CONTACT = `agreement_id,due_from,agreed_on,every_days,contacts,ended_on,enhanced_rights,area,department,crime_type,as_at
C1,2022-06-01,2022-06-01,14,2022-06-10;2022-06-20,,No,E08000025,Investigation,Robbery,${END}
C2,2022-06-01,2022-06-01,7,,,No,E08000025,Investigation,Robbery,${END}
C3,2022-06-20,,,,,No,E08000025,Investigation,Burglary,${END}
C4,2022-06-01,2022-06-10,28,2022-06-30,,Yes,E08000026,Public Protection,Sexual offences,${END}
C5,2022-06-20,,,,2022-06-25,No,E08000026,Investigation,Burglary,${END}
`;

const RESPONSES = `response_id,completed_at,area,polite,informed,helped,age_band,gender,ethnicity,disability,sexual_orientation
IN-1,2022-06-20T10:00:00+01:00,E08000025,9,9,9,,,,,
IN-2,2022-06-21T10:00:00+01:00,E08000025,8,8,3,,,,,
IN-3,2022-06-22T10:00:00+01:00,E08000026,7,4,2,,,,,
`;

/** The files of a month in which everything that the Code's figures tell apart happens once, by dataset and name. */
export const VICTIMS_CODE_FILES: readonly (readonly [dataset: string, name: string, text: string])[] = [
  ['victims-code-entitlements', '2022-06-victims-code-entitlements.csv', ENTITLEMENTS],
  ['victim-personal-statements', '2022-06-victim-personal-statements.csv', STATEMENTS],
  ['victim-contact-agreements', '2022-06-victim-contact-agreements.csv', CONTACT],
  ['investigation-survey', '2022-06-investigation-survey.csv', RESPONSES],
];
