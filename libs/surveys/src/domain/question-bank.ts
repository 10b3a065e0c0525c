import type { Question, QuestionCode, QuestionVersion } from './question';

type Worded = Pick<QuestionVersion, 'survey' | 'wording' | 'source'> &
  Partial<Pick<QuestionVersion, 'number' | 'from' | 'to'>>;

/** The first day of the questions that the review of the surveys brought; the report does not give it. */
const REVIEWED_FROM = '2023-01-01';

const REVIEWED_IN = ['FORCE_CONTACT', 'FORCE_RESPONSE', 'INVESTIGATION'] as const;

const PILOT = { survey: 'T3_PILOT', from: '2022-04-01', to: '2022-06-30', source: paraphrase(15) } as const;

/**
 * Every question, and how each survey words it. The force's questionnaires are not published: until a
 * reviewed questionnaire confirms them, wordings are the report's paraphrases and say so.
 */
export const QUESTIONS: Readonly<Record<QuestionCode, Question>> = {
  helped: question({ code: 'helped', title: 'Helped with the issue', scale: 'SCORE_0_TO_10' }, [
    { survey: 'FORCE_CONTACT', wording: 'We helped with your issue', source: paraphrase(11) },
    { survey: 'FORCE_RESPONSE', wording: 'We helped with your issue', source: paraphrase(11) },
    { survey: 'INVESTIGATION', wording: 'The officer helped with the issue', source: paraphrase(14) },
  ]),
  polite: question({ code: 'polite', title: 'Polite and respectful', scale: 'SCORE_0_TO_10' }, [
    {
      survey: 'FORCE_CONTACT',
      wording: 'The call handler was polite and respectful',
      source: paraphrase(12),
    },
    {
      survey: 'FORCE_RESPONSE',
      wording: 'The responder was polite and respectful',
      source: paraphrase(13),
    },
    {
      survey: 'INVESTIGATION',
      wording: 'The responder was polite and respectful',
      source: paraphrase(14),
    },
  ]),
  timeliness: question(
    { code: 'timeliness', title: 'Time taken to answer or respond', scale: 'SCORE_0_TO_10' },
    [
      { survey: 'FORCE_CONTACT', wording: 'The length of time to get through', source: paraphrase(12) },
      { survey: 'FORCE_RESPONSE', wording: 'The length of time taken to respond', source: paraphrase(13) },
    ],
  ),
  informed: question({ code: 'informed', title: 'Kept informed', scale: 'SCORE_0_TO_10' }, [
    {
      survey: 'INVESTIGATION',
      wording: 'We kept you informed',
      source: 'No source: the report gives no figure of this question.',
    },
  ]),
  overall: question(
    { code: 'overall', title: 'Overall satisfaction with the process', scale: 'SCORE_0_TO_10' },
    [{ ...PILOT, wording: 'Overall satisfaction with the process' }],
  ),
  'confident-to-call-again': reviewed({
    code: 'confident-to-call-again',
    title: 'Confident to call again',
    wording: 'You would be confident to call us again if needed',
  }),
  satisfied: reviewed({
    code: 'satisfied',
    title: 'Satisfied with the service',
    wording: 'You were satisfied with the service provided by us',
  }),
  'clear-on-next-steps': question(
    { code: 'clear-on-next-steps', title: 'Clear on what happens next', scale: 'SCORE_0_TO_10' },
    [
      {
        survey: 'FORCE_CONTACT',
        from: REVIEWED_FROM,
        to: '2023-02-28',
        wording: 'You are clear on what happens next',
        source: paraphrase(18),
      },
      {
        survey: 'FORCE_CONTACT',
        number: 2,
        from: '2023-03-01',
        wording: 'We explained what happens next, and when',
        source: 'Made up, to demonstrate a wording that changes.',
      },
      {
        survey: 'FORCE_RESPONSE',
        from: REVIEWED_FROM,
        wording: 'You are clear on what happens next',
        source: paraphrase(18),
      },
      {
        survey: 'INVESTIGATION',
        from: REVIEWED_FROM,
        wording: 'You are clear on what happens next',
        source: paraphrase(18),
      },
    ],
  ),
  'preferred-physical': question(
    { code: 'preferred-physical', title: 'Would have preferred a physical appointment', scale: 'YES_OR_NO' },
    [{ ...PILOT, wording: 'You would have preferred physical attendance' }],
  ),
  experience: question({ code: 'experience', title: 'Overall experience', scale: 'GOOD_OKAY_POOR' }, [
    { survey: 'LIVE_CHAT', wording: 'The overall experience', source: paraphrase(17) },
  ]),
};

function question(about: Omit<Question, 'versions'>, versions: readonly Worded[]): Question {
  return { ...about, versions: versions.map(toVersion) };
}

type Reviewed = Pick<Question, 'code' | 'title'> & Pick<QuestionVersion, 'wording'>;

function reviewed({ code, title, wording }: Reviewed): Question {
  const since = { from: REVIEWED_FROM, wording, source: paraphrase(18) };
  const versions = REVIEWED_IN.map((survey) => ({ survey, ...since }));
  return question({ code, title, scale: 'SCORE_0_TO_10' }, versions);
}

function toVersion(worded: Worded): QuestionVersion {
  return { number: 1, from: null, to: null, language: 'en', confirmed: false, ...worded };
}

function paraphrase(paragraph: number): string {
  return `Confidence and Satisfaction Report, 27 June 2023, paragraph ${paragraph}: a paraphrase.`;
}
