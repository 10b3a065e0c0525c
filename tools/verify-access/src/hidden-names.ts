import { ask, bearer } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { audience } from './audiences';
import type { TriedPlatform } from './tried-platform';

interface Guess {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What the answer must not say, beside what the guess says itself. */
  readonly hidden: RegExp;
}

const COMMENT_PARTS = /\b(SurveyComment|sentiment|scoreFrom|scoreTo)\b/;
const STRATEGY_PARTS = /\b(clientKey|AddVictims\w+|Victims\w+Payload|VictimsDepartment|replayed)\b/;

/** Guesses that are near what a secretary may not see: comments, and edits of the strategy. */
const GUESSES: readonly Guess[] = [
  {
    query: '{ surveys { comment(period: { from: "2022-04", to: "2022-04" }) { text } } }',
    hidden: /\bcomments\b|SurveyComment\b/,
  },
  { query: '{ surveys { comments } }', hidden: COMMENT_PARTS },
  { query: '{ surveys { comments(period: { from: "2022-04", to: "2022-04" }) } }', hidden: COMMENT_PARTS },
  {
    query: '{ surveys { comments(period: { from: "2022-04", to: "2022-04" }) { tex } } }',
    hidden: COMMENT_PARTS,
  },
  {
    query: '{ surveys { comments(perio: { from: "2022-04", to: "2022-04" }) { id } } }',
    hidden: COMMENT_PARTS,
  },
  { query: '{ surveys { comments(scoreFro: 1) { id } } }', hidden: COMMENT_PARTS },
  { query: '{ surveys { ... on SurveyCommen { id } } }', hidden: /\bSurveyComment\b/ },
  { query: 'mutation { addVictimsPriorit { __typename } }', hidden: /\baddVictimsPriority\b/ },
  { query: 'mutation { addVictimsPriority { __typename } }', hidden: STRATEGY_PARTS },
  { query: 'mutation { addVictimsPriority(input: {}) { __typename } }', hidden: STRATEGY_PARTS },
  { query: 'mutation { addVictimsPriority(input: 1) }', hidden: STRATEGY_PARTS },
  {
    query: 'mutation ($input: AddVictimsPriorityInput!) { addVictimsPriority(input: $input) { __typename } }',
    variables: { input: {} },
    hidden: /\b(clientKey|description|position)\b/,
  },
  {
    query: 'query ($x: AddVictimsPriorityInpu) { surveys { all { code } } }',
    hidden: /\bAddVictimsPriorityInput\b/,
  },
];

/** Guesses at what is hidden, and looks for more of it in what is said against the guess. */
export async function tryHiddenNames(platform: TriedPlatform): Promise<readonly Attempt[]> {
  const attempts = new Attempts('what errors say of what is hidden');
  const headers = bearer(await platform.tokenOf(audience('secretary')));
  for (const { query, variables = {}, hidden } of GUESSES) {
    const { text, errors, data } = await ask(platform.url, { query, variables }, headers);
    const isHad = JSON.stringify(data ?? null).includes(':{') || errors.length === 0;
    const said = errors.map(({ message }) => message).join('\n');
    const isSaid = hidden.test(said) || /did you mean/i.test(said);
    attempts.note(query, isHad || isSaid ? text.slice(0, 300) : null);
  }
  return attempts.all;
}
