import { workbookOfFigures } from '@citizen-graph/exports';
import type { FileFormat, PublishedWorkbook } from '@citizen-graph/exports';
import { askTrusted } from '@citizen-graph/sign-in';
import { useMutation } from '@tanstack/react-query';
import { useSignedIn } from '../../app/session';
import { Problem } from '../../components/problem';
import { graphql } from '../../generated';
import type { PackFilesQuery } from '../../generated/graphql';
import { filtersOf } from '../../tables/published';
import { CONTACT, FILE_FORMATS, saveWorkbook } from '../../tables/save-workbook';
import { Download } from '../../tables/table-downloads';
import { areaName } from '../../view/area-name';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';

const PACK_FILES = graphql(`
  query PackFiles(
    $period: PeriodInput!
    $compare: Comparison!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    board(id: "victims-thematic") {
      title
      metrics {
        id
        title
        unit
        definition
        source {
          name
          publisher
        }
        disclosure {
          audience
          version
          owner
          open
        }
        table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
          rows {
            period {
              from
              to
            }
            group {
              dimension
              code
              label
            }
            value {
              status
              value
              shorthand
              numerator
              denominator
              effectiveBase
              interval {
                lower
                upper
                method
              }
              yearEnding
              missingMonths
              revisedBy
            }
            nonResponse {
              status
              responseRate
              lower
              upper
            }
            breaks {
              month
            }
            change {
              period {
                from
                to
              }
              value {
                status
                value
                shorthand
                numerator
                denominator
                effectiveBase
                interval {
                  lower
                  upper
                  method
                }
                yearEnding
                missingMonths
                revisedBy
              }
              status
              absolute
              relative
              interval {
                lower
                upper
                method
              }
              intervalStatus
              test {
                method
                pValue
              }
            }
          }
          asOf
          asOfRelease
          erasedSince
          synthetic
          releases {
            number
            fileName
            sha256
            synthetic
          }
        }
      }
    }
  }
`);

type Board = NonNullable<PackFilesQuery['board']>;

/** The whole pack as a file. What is in it is asked for when it is wanted, as it is much more than the page shows. */
export function PackFiles({ view }: { readonly view: View }) {
  const { session } = useSignedIn();
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (format: FileFormat) => {
      const variables = { ...variablesOf(view), compare: view.comparison };
      const { data } = await askTrusted({
        operation: PACK_FILES,
        variables,
        accessToken: session.accessToken,
      });
      await saveWorkbook(packOf(data.board, view), format);
    },
  });
  return (
    <section aria-labelledby="pack-files" className="no-print">
      <h2 className="govuk-heading-m" id="pack-files">
        The pack as a file
      </h2>
      <p className="govuk-body">
        Every metric of this page, with its base, its interval, the releases it rests on and why a figure is
        not given.
      </p>
      <div className="downloads">
        {FILE_FORMATS.map(([format, name]) => (
          <Download
            key={format}
            name={name}
            of="the pack"
            isDisabled={isPending}
            onClick={() => mutate(format)}
          />
        ))}
      </div>
      <p className="govuk-body" role="status">
        {isPending && 'Making the file…'}
      </p>
      {error !== null && <Problem title="The file could not be made" error={error} />}
    </section>
  );
}

// A file that lacked figures would look whole once it has been sent on.
function packOf(board: Board | null, view: View): PublishedWorkbook {
  if (board === null) throw new Error('You are granted no metric of this board.');
  const missing = board.metrics.filter(({ table }) => table === null).map(({ title }) => title);
  if (missing.length > 0)
    throw new Error(`There is no figure just now of: ${missing.join('; ')}. Try again later.`);
  return workbookOfFigures({
    title: board.title,
    metrics: board.metrics.flatMap(({ table, ...metric }) => (table === null ? [] : [{ ...metric, table }])),
    making: { filters: filtersOf(view), madeAt: new Date().toISOString(), nextUpdate: null },
    geography: areaName(view.area),
    contact: CONTACT,
  });
}
