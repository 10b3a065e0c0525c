import { NATIONAL_SURVEY_FRAME } from './national-survey-frame.dataset';

const { check, periodOfFile } = NATIONAL_SURVEY_FRAME;

test.each([
  ['2022-06-national-survey-frame.csv', { from: '2022-04', to: '2022-06' }],
  ['2023-01-national-survey-frame.csv', { from: '2023-01', to: '2023-03' }],
])('%s is of the whole quarter', (fileName, period) => {
  expect(periodOfFile?.(fileName)).toEqual(period);
});

test.each(['national-survey-frame.csv', '2022-13-national-survey-frame.csv', '2022-06-frame.csv'])(
  '%s does not say of which quarter it is',
  (fileName) => {
    expect(() => periodOfFile?.(fileName)).toThrow(
      expect.objectContaining({
        code: 'FILE_NAME_UNKNOWN',
        message: expect.stringContaining('the last month of the quarter'),
      }),
    );
  },
);

test('a row is of the last month of a quarter and of a value of its variable', () => {
  const row = { wave: '2022-06', variable: 'SEX', value: 'FEMALE', victims: 5 };
  expect(check?.(row)).toEqual([]);
  expect(check?.({ ...row, wave: '2022-05', value: '18_24' })).toMatchObject([
    { field: 'wave', value: '2022-05', code: 'UNKNOWN_VALUE' },
    { field: 'value', value: '18_24', code: 'UNKNOWN_VALUE' },
  ]);
});
