import { BarsBlock } from '../../components/bars-block';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { formatCount } from '../../figures/format-figure';
import type { View } from '../../view/view';
import { placesOf, titleOfPriorities } from './places-of';

const PRIORITIES = graphql(`
  fragment Priorities on LocalPriorities {
    respondents
    method
    synthetic
    priorities {
      code
      label
      rank
      rankInterval {
        from
        to
      }
      value {
        ...Figure
        ...Plotted
      }
    }
    releases {
      number
      fileName
      sha256
      synthetic
    }
  }
`);

interface PrioritiesProps {
  readonly priorities: FragmentType<typeof PRIORITIES>;
  readonly view: View;
}

/** What residents named, ranked, with the places that each may as well have. */
export function Priorities({ priorities, view }: PrioritiesProps) {
  const {
    priorities: known,
    respondents,
    method,
    synthetic,
    releases,
  } = readFragment(PRIORITIES, priorities);
  const asked =
    respondents === null
      ? 'How many named anything is not given.'
      : `${formatCount(respondents)} residents named something.`;
  return (
    <>
      <BarsBlock
        title={titleOfPriorities(known)}
        of="per cent of residents who named anything"
        unit="PERCENT"
        decimals={1}
        rows={known.map(({ label, value }) => ({ name: label, value }))}
        headings={['Priority', 'Named by']}
        view={view}
        answer={{ asOf: null, synthetic, releases }}
        notes={[asked, method]}
      />
      <DataTable
        caption="Places of the priorities"
        columns={[
          { heading: 'Priority' },
          { heading: 'Place' },
          { heading: 'Places that it may as well have' },
          { heading: 'Named by' },
        ]}
        rows={known.map(({ label, rank, rankInterval, value }) => [
          label,
          rank ?? 'not ranked',
          placesOf(rankInterval),
          <Figure value={value} unit="PERCENT" />,
        ])}
      />
    </>
  );
}
