import { redact, sentimentOf } from '@citizen-graph/free-text';
import type { SentimentLabel } from '@citizen-graph/free-text';
import type { LabelledComment } from './labelled-comment';
import { shareOf } from './share';
import type { Share } from './share';

export const SENTIMENT_LABELS = ['POSITIVE', 'NEGATIVE', 'MIXED', 'NEUTRAL'] as const;

export interface SentimentMeasures {
  readonly accuracy: Share;
  /** By the label that was expected, then by the one that was found. */
  readonly confusion: readonly (readonly number[])[];
  readonly byLabel: readonly { label: SentimentLabel; precision: Share; recall: Share }[];
}

/** How well the sentiment of labelled comments is told, after redaction as in the import. */
export function measureSentiment(comments: readonly LabelledComment[]): SentimentMeasures {
  const judged = comments.map(({ text, sentiment }) => ({
    expected: sentiment,
    found: sentimentOf(redact(text).text).label,
  }));
  const count = (expected: SentimentLabel, found: SentimentLabel): number =>
    judged.filter((one) => one.expected === expected && one.found === found).length;
  return {
    accuracy: shareOf(judged.filter(({ expected, found }) => expected === found).length, judged.length),
    confusion: SENTIMENT_LABELS.map((expected) => SENTIMENT_LABELS.map((found) => count(expected, found))),
    byLabel: SENTIMENT_LABELS.map((label) => ({
      label,
      precision: shareOf(count(label, label), judged.filter(({ found }) => found === label).length),
      recall: shareOf(count(label, label), judged.filter(({ expected }) => expected === label).length),
    })),
  };
}
