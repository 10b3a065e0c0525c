import type { LabelledComment } from './labelled-comment';
import { measureRedaction } from './measure-redaction';
import type { RedactionMeasures } from './measure-redaction';
import { measureSentiment } from './measure-sentiment';
import type { SentimentMeasures } from './measure-sentiment';
import { measureThemes } from './measure-themes';
import type { ThemeMeasures } from './measure-themes';

export interface Measures {
  readonly comments: number;
  readonly redaction: RedactionMeasures;
  readonly themes: ThemeMeasures;
  readonly sentiment: SentimentMeasures;
}

export function measureComments(comments: readonly LabelledComment[]): Measures {
  return {
    comments: comments.length,
    redaction: measureRedaction(comments),
    themes: measureThemes(comments),
    sentiment: measureSentiment(comments),
  };
}
