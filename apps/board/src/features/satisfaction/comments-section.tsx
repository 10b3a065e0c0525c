import { useSignedIn } from '../../app/session';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { Section } from '../../components/section';
import { graphql } from '../../generated';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';
import { CommentFigures } from './comment-figures';
import { CommentTexts } from './comment-texts';
import { ThemesTable } from './themes-table';
import { UnclearTable } from './unclear-table';

const COMMENTS_SECTION = graphql(`
  query SatisfactionComments(
    $period: PeriodInput!
    $compare: Comparison!
    $where: [DimensionFilter!]
    $unclear: [DimensionFilter!]
    $asOf: DateTimeISO
    $inArea: Boolean!
  ) {
    figures: metrics(
      ids: [
        "survey-comments"
        "survey-comments-with-a-theme"
        "survey-comments-positive"
        "survey-comments-negative"
      ]
    ) {
      ...CommentFigure
    }
    themes: metric(id: "comment-theme-mentions") @skip(if: $inArea) {
      ...ThemesBySentiment
    }
    comments: metric(id: "survey-comments") @skip(if: $inArea) {
      ...UnclearComments
    }
    unclear: metrics(
      ids: [
        "comments-on-what-happens-next"
        "comments-on-updates"
        "comments-on-time-to-answer"
        "comments-on-time-to-attend"
        "comments-on-ease-of-contact"
        "comments-on-attitude"
        "comments-on-listened-and-believed"
        "comments-on-investigation-quality"
        "comments-on-outcome"
        "comments-on-crime-number-admin"
      ]
    ) @skip(if: $inArea) {
      ...UnclearTheme
    }
  }
`);

const UNCLEAR = [
  { dimension: 'QUESTION', values: ['clear-on-next-steps'] },
  { dimension: 'SCORE_BAND', values: ['0_4', '5_7'] },
] as const;

/** What people write about, how they write of it, and, for those who may read them, what they write. */
export function CommentsSection({ view }: { readonly view: View }) {
  const { granted } = useSignedIn();
  const variables = variablesOf(view);
  const query = useAnswer(COMMENTS_SECTION, {
    ...variables,
    compare: view.comparison,
    inArea: view.area !== null,
    unclear: [...(variables.where ?? []), ...UNCLEAR],
  });
  return (
    <Section id="comments" title="What people write about">
      <Answered query={query} what="the themes of comments">
        {({ figures, themes, comments, unclear }) => (
          <>
            <CommentFigures metrics={figures ?? []} />
            {view.area === null ? (
              <>
                <ThemesTable metric={themes ?? null} />
                <UnclearTable comments={comments ?? null} themes={unclear ?? []} />
              </>
            ) : (
              <p className="govuk-body">
                Themes are shown for the whole force alone: an area has too few comments of each.
              </p>
            )}
          </>
        )}
      </Answered>
      {granted.scopes.includes('surveys:comments') && <CommentTexts view={view} />}
    </Section>
  );
}
