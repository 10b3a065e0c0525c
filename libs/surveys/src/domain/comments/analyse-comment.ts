import {
  REDACTION_KINDS,
  REDACTOR_VERSION,
  SENTIMENT_VERSION,
  redact,
  sentimentOf,
  themeAssigner,
} from '@citizen-graph/free-text';
import type { Taxonomy } from '@citizen-graph/free-text';
import type { Comment } from './comment';

/**
 * Works out the themes of comments by a taxonomy, and their sentiment. The text is redacted once more:
 * a later redactor finds what an earlier one left.
 */
export function commentAnalyser(taxonomy: Taxonomy): (comment: Comment) => Comment {
  const assignThemes = themeAssigner(taxonomy);
  return (comment) => {
    const { text } = redact(comment.text);
    const { label, score } = sentimentOf(text);
    return {
      ...comment,
      text,
      redactorVersion: REDACTOR_VERSION,
      redactions: JSON.stringify(redactionsIn(text)),
      themes: assignThemes(text).join(' '),
      taxonomyVersion: taxonomy.version,
      sentiment: label,
      sentimentScore: Math.round(100 * score),
      sentimentVersion: SENTIMENT_VERSION,
    };
  };
}

/** How often each kind of personal data was taken out of a text: a placeholder stands for each piece. */
function redactionsIn(text: string): Readonly<Record<string, number>> {
  const counts = Object.entries(REDACTION_KINDS).map(
    ([kind, placeholder]) => [kind, text.split(placeholder).length - 1] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
