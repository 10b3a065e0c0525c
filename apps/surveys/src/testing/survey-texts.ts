/** Exports of a few responses and invitations, file by file. */
export const CONTACT_APRIL = `response_id,completed_at,area,polite,timeliness,helped,age_band,gender,ethnicity,disability,sexual_orientation
FC-1,2022-04-03T14:22:05+01:00,E08000025,9,5,8,18-24,Female,Asian,No,Heterosexual
FC-2,2022-04-03T15:22:05+01:00,E08000025,8,8,,,Prefer not to say,,,
FC-3,2022-04-03T16:22:05+01:00,E08000026,3,,10,,,,,
`;
export const CONTACT_MAY = `response_id,completed_at,area,polite,timeliness,helped,age_band,gender,ethnicity,disability,sexual_orientation
FC-4,2022-05-03T14:22:05+01:00,E08000025,9,5,2,18-24,Male,Asian,No,Heterosexual
`;
export const PILOT_APRIL = `response_id,completed_at,area,overall,preferred_physical,age_band,gender,ethnicity,disability,sexual_orientation
T3-1,2022-04-03T14:22:05+01:00,E08000025,8,No,,,,,
`;
export const CHAT_APRIL = `response_id,completed_at,area,handled_by,overall_experience
LC-1,2022-04-03T14:22:05+01:00,E08000025,Staff,Good
LC-2,2022-04-03T14:22:05+01:00,E08000025,Chat bot,Poor
LC-3,2022-04-03T14:22:05+01:00,E08000025,Chat bot,
`;
export const INVITATIONS_APRIL = `invitation_id,survey,sent_at,area,status
${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `I-${n},${n < 9 ? 'force-contact' : 't3-pilot'},2022-04-01T09:00:00+01:00,E08000025,Delivered`).join('\n')}
`;
