import { observeFeedback } from './observe-feedback';

test('a response counts by place, and towards each question that it answers', () => {
  const feedback = {
    feedbackId: 'SSF-1',
    submittedAt: '2023-04-30T23:10:00+00:00',
    place: 'CUSTODY',
    fair: true,
    explained: false,
  } as const;
  expect(observeFeedback(feedback)).toEqual({
    month: '2023-05',
    segment: 'CUSTODY',
    area: 'UNKNOWN',
    attributes: [],
    measurements: [
      { measure: 'stop-search-feedback', numerator: 0, value: 0 },
      { measure: 'stop-search-fair', numerator: 1, value: 0 },
      { measure: 'stop-search-explained', numerator: 0, value: 0 },
    ],
  });
});

test('a question left empty is not measured', () => {
  const feedback = {
    feedbackId: 'SSF-2',
    submittedAt: '2023-01-02T10:00:00+00:00',
    place: 'STREET',
    fair: null,
    explained: true,
  } as const;
  expect(observeFeedback(feedback).measurements).toEqual([
    { measure: 'stop-search-feedback', numerator: 0, value: 0 },
    { measure: 'stop-search-explained', numerator: 1, value: 0 },
  ]);
});
