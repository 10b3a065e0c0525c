import { measureIn } from './measure-in-title';

test.each([
  ['Table P2: Overall confidence in the local police, by police force area, CSEW1,2', 'overall-confidence'],
  ['Confidence in the local police', 'overall-confidence'],
  ['Adults who have confidence in the police in this area, CSEW', 'overall-confidence'],
  ['Confidence in their local police force by police force area', 'overall-confidence'],
  ['Overall Confidence in the Local Police By Police Force Area', 'overall-confidence'],
  ['Overall confidence in the local police, with 95% confidence intervals', 'overall-confidence'],
  [
    'Table S1: Trends in ratings of the local police in the West Midlands police force area',
    'good-or-excellent-job',
  ],
  ['Ratings of the local police, with confidence limits', 'good-or-excellent-job'],
  ['Percentage rating the local police as good or excellent, by force', 'good-or-excellent-job'],
  ['Adults who say that the local police do a good or excellent job', 'good-or-excellent-job'],
])('%s is of %s', (title, code) => {
  expect(measureIn(title)?.measure.code).toBe(code);
});

test.each([
  '',
  'Visibility of the local police, with 95% confidence intervals',
  'Confidence that the police would treat you fairly',
  'Confidence in the criminal justice system',
  'Overall confidence in the criminal justice system, and in the police',
  'Confidence in the police’s ability to deal with crime',
  'Confidence in the police to be there',
  'Confidence in the local police in dealing with crime',
  'Confidence in the local police: reliability',
  'Lack of confidence in the local police',
  'Confidence in policing',
  'Ratings of the fire service as good or excellent',
  'Ratings of the local police for fairness',
  'Rating of the courts',
  'Trust in the local police',
])('%s is of neither', (title) => {
  expect(measureIn(title)).toBeNull();
});

test('the rest of a title says nothing of what is estimated', () => {
  expect(measureIn('Trends in Ratings of the Local Police in the West Midlands')?.rest).toBe(
    'Trends in  in the West Midlands',
  );
});
