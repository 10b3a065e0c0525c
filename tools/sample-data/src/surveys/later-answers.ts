import { chooser } from '../random/chooser';
import type { Random } from '../random/random';
import { highScores, lowScores } from './answers';
import type { SurveyPlan } from './survey-plans';

/** A question that the surveys ask since their review, and how the answer goes with the respondent's others. */
interface LaterItem {
  readonly name: string;
  /** The log odds of a score of 8 or above among those of whose other answers half are. */
  readonly level: number;
  /** What each other answer adds to the log odds when it is 8 or above, and takes away when it is not. */
  readonly pull: number;
  readonly unanswered: number;
}

const askedFrom = '2023-01';

/** A respondent's other answers, the one on having been helped among them, and the month. */
interface Answered {
  readonly month: string;
  readonly answers: readonly string[];
}

/** The questions that the review brought, in the order of the file. */
export const laterItems: readonly LaterItem[] = [
  { name: 'confident_to_call_again', level: 0.5, pull: 0.75, unanswered: 0.026 },
  { name: 'satisfied', level: 0.1, pull: 1.05, unanswered: 0.021 },
  { name: 'clear_on_next_steps', level: -0.3, pull: 0.6, unanswered: 0.031 },
];

const chooseHigh = chooser(highScores);
const chooseLow = chooser(lowScores);

/** Whether a survey asks the later questions at all. */
export function asksLaterItems({ survey }: SurveyPlan): boolean {
  return survey !== 't3-pilot';
}

/** What a respondent answers to the later questions; empty before they were asked. */
export function drawLaterAnswers({ month, answers }: Answered, random: Random): readonly string[] {
  if (month < askedFrom) return laterItems.map(() => '');
  const sides = answers.map((answer) => (answer === '' ? 0 : Number(answer) >= 8 ? 1 : -1));
  const leaning = sides.reduce((sum: number, side) => sum + side, 0);
  return laterItems.map(({ level, pull, unanswered }) => {
    if (random() < unanswered) return '';
    const isFavourable = random() < 1 / (1 + Math.exp(-level - pull * leaning));
    return String((isFavourable ? chooseHigh : chooseLow)(random));
  });
}
