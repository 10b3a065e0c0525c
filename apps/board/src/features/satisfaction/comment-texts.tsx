import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { graphql } from '../../generated';
import { monthName } from '../../view/months';
import type { View } from '../../view/view';

const COMMENT_TEXTS = graphql(`
  query SatisfactionCommentTexts($period: PeriodInput!) {
    surveys {
      comments(period: $period, first: 20) {
        id
        text
        sentiment
        score
        month
        themes
        synthetic
      }
      commentThemes {
        all {
          code
          title
        }
      }
    }
  }
`);

const SENTIMENT_WORDS = {
  POSITIVE: 'Praise',
  NEGATIVE: 'Criticism',
  MIXED: 'Both',
  NEUTRAL: 'Neither',
} as const;

/** The latest comments, for those who are granted to read them. */
export function CommentTexts({ view }: { readonly view: View }) {
  const query = useAnswer(COMMENT_TEXTS, { period: { from: view.from, to: view.to } });
  return (
    <Answered query={query} what="comments">
      {({ surveys }) => {
        const comments = surveys?.comments ?? [];
        if (comments.length === 0)
          return <p className="govuk-body">There is no comment to read of these months.</p>;
        const titles = new Map(surveys?.commentThemes?.all.map(({ code, title }) => [code, title]) ?? []);
        return (
          <>
            <h3 className="govuk-heading-s">The latest comments</h3>
            <p className="govuk-body table-note">
              Of the whole force; you are among the few who may read them. Personal data is taken out by rules
              that miss some of it: do not pass comments on.
            </p>
            <DataTable
              caption="The latest 20 comments, of the whole force"
              isCaptionHidden
              columns={['Comment', 'Score', 'Sentiment', 'Themes', 'Month'].map((heading) => ({ heading }))}
              rows={comments.map(({ text, score, sentiment, themes, month }) => [
                <span className="govuk-!-font-weight-regular">{text}</span>,
                score ?? 'none given',
                SENTIMENT_WORDS[sentiment],
                themes.map((code) => titles.get(code) ?? code).join(', ') || 'none',
                monthName(month),
              ])}
            />
          </>
        );
      }}
    </Answered>
  );
}
