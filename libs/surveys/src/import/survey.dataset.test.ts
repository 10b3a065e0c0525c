import { headersOf, readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { NOTHING_ANSWERED } from '../domain/response';
import { A_RESPONSE, UNANSWERED } from '../testing/a-response';
import { SURVEY_DATASETS } from './survey.dataset';

const BASICS = { response_id: 'FC-1', completed_at: '2022-04-03T14:22:05+01:00', area: 'E08000025' };
const CHARACTERISTICS = ['age_band', 'gender', 'ethnicity', 'disability', 'sexual_orientation'];
const LATER = ['confident_to_call_again', 'satisfied', 'clear_on_next_steps'];
const [CONTACT, , , PILOT, CHAT] = SURVEY_DATASETS;
if (CONTACT === undefined || PILOT === undefined || CHAT === undefined)
  throw new Error('a survey is missing');

test('there is a dataset for each survey, with the columns that its file has', () => {
  const columns = SURVEY_DATASETS.map((dataset) => [dataset.id, headersOf(dataset).slice(5)]);
  expect(columns).toEqual([
    ['force-contact-survey', ['polite', 'timeliness', 'helped', ...LATER, ...CHARACTERISTICS]],
    ['force-response-survey', ['polite', 'timeliness', 'helped', ...LATER, ...CHARACTERISTICS]],
    ['investigation-survey', ['polite', 'informed', 'helped', ...LATER, ...CHARACTERISTICS]],
    ['t3-pilot-survey', ['overall', 'preferred_physical', ...CHARACTERISTICS]],
    ['live-chat-survey', ['overall_experience', 'handled_by']],
  ]);
  for (const dataset of SURVEY_DATASETS) {
    expect(headersOf(dataset).slice(0, 5)).toEqual([
      'response_id',
      'completed_at',
      'area',
      'mode',
      'channel',
    ]);
  }
});

test.each(SURVEY_DATASETS)('$id fills every field by a column or leaves it empty, never both', (dataset) => {
  const { columns, constants } = dataset;
  const filled = [...Object.keys(columns), ...Object.keys(constants)];
  expect(filled.sort()).toEqual(Object.keys(A_RESPONSE).sort());
  const { survey, ...empty } = constants;
  expect(`${survey?.toLowerCase().replace('_', '-')}-survey`).toBe(dataset.id);
  expect(NOTHING_ANSWERED).toMatchObject(empty);
});

test.each(SURVEY_DATASETS)('$id keeps responses of persons by their own identifier', (dataset) => {
  const { subject, table, keepsCorrectedRecords } = dataset;
  expect({ subject, table, keepsCorrectedRecords }).toEqual({
    subject: 'surveys',
    table: 'response',
    keepsCorrectedRecords: false,
  });
  expect(dataset.recordIdOf(A_RESPONSE, { fileName: 'x.csv', line: 2 })).toBe('FC-1');
  expect(dataset.monthOf({ ...A_RESPONSE, completedAt: '2022-04-30T23:30:00Z' })).toBe('2022-05');
});

test('a full row of an SMS survey', () => {
  const texts = {
    ...BASICS,
    mode: 'Phone',
    channel: 'Front office',
    polite: '10',
    timeliness: '0',
    helped: '8',
    confident_to_call_again: '7',
    satisfied: '',
    clear_on_next_steps: '0',
    age_band: '75 and over',
    gender: 'Other',
    ethnicity: 'Mixed',
    disability: 'Yes',
    sexual_orientation: 'Gay or lesbian',
  };
  expect(readTexts(CONTACT, texts)).toEqual({
    fields: {
      ...A_RESPONSE,
      mode: 'PHONE',
      channel: 'FRONT_OFFICE',
      polite: 10,
      timeliness: 0,
      helped: 8,
      confidentToCallAgain: 7,
      clearOnNextSteps: 0,
      ageBand: '75_AND_OVER',
      gender: 'OTHER',
      ethnicity: 'MIXED',
      disability: 'DISABLED',
      sexualOrientation: 'GAY_OR_LESBIAN',
    },
    refused: {},
  });
});

test('a row of an SMS survey with nothing but what it must have', () => {
  expect(readTexts(CONTACT, BASICS)).toEqual({ fields: { ...A_RESPONSE, ...UNANSWERED }, refused: {} });
});

test.each(CHARACTERISTICS)('%s takes a refusal to say, and not the words for no answer', (header) => {
  const refusal = readTexts(CONTACT, { ...BASICS, [header]: 'Prefer not to say' });
  expect(Object.values(refusal.fields).filter((value) => value === 'PREFER_NOT_TO_SAY')).toHaveLength(1);
  const written = readTexts(CONTACT, { ...BASICS, [header]: 'Not answered' });
  expect(written.refused).toEqual({ [header]: 'UNKNOWN_VALUE' });
});

test('only what came later than the first exports may be missing', () => {
  const missing = SURVEY_DATASETS.map(({ columns }) =>
    Object.values(columns).flatMap((column) => (column?.mayBeMissing === true ? [column.header] : [])),
  );
  const [contact, all] = [
    ['mode', 'channel'],
    ['mode', 'channel', ...LATER],
  ];
  expect(missing).toEqual([all, all, all, contact, contact]);
});

test('a record keeps which of the later questions its file has columns for', () => {
  const filled = new Set(['area', 'clearOnNextSteps', 'confidentToCallAgain']);
  expect(CONTACT.fieldsOfFile?.(filled)).toEqual({
    laterQuestions: 'confident-to-call-again clear-on-next-steps',
  });
  expect(CHAT.fieldsOfFile?.(new Set(['area']))).toEqual({ laterQuestions: '' });
});

test('an answer from before a question was asked is refused, and a gap is not', () => {
  const laterQuestions = 'confident-to-call-again satisfied clear-on-next-steps';
  const response = { ...A_RESPONSE, completedAt: '2022-12-31T23:30:00+00:00', laterQuestions };
  expect(CONTACT.check?.({ ...response, satisfied: 9 })).toEqual([
    {
      field: 'satisfied',
      value: '9',
      code: 'CONTRADICTION',
      expected:
        'nothing on a day on which the question bank does not have “Satisfied with the service” in this survey',
    },
  ]);
  expect(CONTACT.check?.(response)).toEqual([]);
  expect(CONTACT.check?.({ ...response, completedAt: '2023-01-01T00:00:00+00:00', satisfied: 9 })).toEqual(
    [],
  );
});

test('a row of the T3 pilot', () => {
  const texts = { ...BASICS, overall: '8', preferred_physical: 'No', gender: 'Female' };
  expect(readTexts(PILOT, texts)).toEqual({
    fields: {
      ...A_RESPONSE,
      ...UNANSWERED,
      survey: 'T3_PILOT',
      overall: 8,
      preferredPhysical: false,
      gender: 'FEMALE',
    },
    refused: {},
  });
});

test.each([
  ['Good', 'Staff', 'GOOD', 'STAFF'],
  ['Okay', 'Chat bot', 'OKAY', 'CHAT_BOT'],
  ['Poor', 'Staff', 'POOR', 'STAFF'],
  ['', 'Chat bot', null, 'CHAT_BOT'],
])('a row of Live Chat rated %j by a user of %s', (rating, handler, experience, handledBy) => {
  const texts = { ...BASICS, handled_by: handler, overall_experience: rating };
  expect(readTexts(CHAT, texts)).toEqual({
    fields: {
      ...A_RESPONSE,
      survey: 'LIVE_CHAT',
      mode: 'WEB_CHAT',
      channel: 'LIVE_CHAT',
      experience,
      handledBy,
    },
    refused: {},
  });
});

test.each([
  ['response_id', '', 'MISSING_VALUE'],
  ['response_id', 'FC 1', 'NOT_AN_IDENTIFIER'],
  ['completed_at', '2022-04-03 14:22', 'NOT_AN_INSTANT'],
  ['completed_at', '2022-04-03T14:22:05', 'NOT_AN_INSTANT'],
  ['area', 'Birmingham', 'UNKNOWN_VALUE'],
  ['area', '', 'MISSING_VALUE'],
  ['polite', '11', 'OUT_OF_RANGE'],
  ['polite', '-1', 'OUT_OF_RANGE'],
  ['helped', '7.5', 'NOT_A_WHOLE_NUMBER'],
  ['satisfied', '11', 'OUT_OF_RANGE'],
  ['mode', 'Text', 'UNKNOWN_VALUE'],
  ['channel', '111', 'UNKNOWN_VALUE'],
  ['timeliness', 'ten', 'NOT_A_NUMBER'],
  ['age_band', '18 to 24', 'UNKNOWN_VALUE'],
  ['gender', 'female', 'UNKNOWN_VALUE'],
  ['disability', 'Y', 'UNKNOWN_VALUE'],
])('Force Contact refuses %s %j with %s', (header, text, code) => {
  expect(readTexts(CONTACT, { ...BASICS, [header]: text }).refused).toEqual({ [header]: code });
});

test.each([
  ['T3 pilot', PILOT, { preferred_physical: 'Maybe' }, { preferred_physical: 'UNKNOWN_VALUE' }],
  ['Live Chat', CHAT, { handled_by: '' }, { handled_by: 'MISSING_VALUE' }],
  ['Live Chat', CHAT, { handled_by: 'Robot' }, { handled_by: 'UNKNOWN_VALUE' }],
  [
    'Live Chat',
    CHAT,
    { handled_by: 'Staff', overall_experience: 'Great' },
    { overall_experience: 'UNKNOWN_VALUE' },
  ],
])('%s refuses what its own columns do not take', (_, dataset, texts, refused) => {
  expect(readTexts(dataset, { ...BASICS, ...texts }).refused).toEqual(refused);
});
