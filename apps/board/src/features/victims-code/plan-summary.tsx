import { DataTable } from '../../components/data-table';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const PLAN_SUMMARY = graphql(`
  fragment PlanSummary on VictimsStrategy {
    whole: summary {
      ...ColoursCounted
    }
    byPriority: summary(by: PRIORITY) {
      ...ColoursCounted
    }
    byDepartment: summary(by: DEPARTMENT) {
      ...ColoursCounted
    }
  }
`);

const COLOURS_COUNTED = graphql(`
  fragment ColoursCounted on PlanSummaryRow {
    code
    label
    actions
    red
    amber
    green
    blue
  }
`);

/** How many actions have each colour, by priority and by department. */
export function PlanSummary({ strategy }: { readonly strategy: FragmentType<typeof PLAN_SUMMARY> }) {
  const { whole, byPriority, byDepartment } = readFragment(PLAN_SUMMARY, strategy);
  return (
    <>
      <ColoursTable caption="Actions by priority" rows={[...whole, ...byPriority]} />
      <ColoursTable caption="Actions by department" rows={byDepartment} />
    </>
  );
}

interface ColoursTableProps {
  readonly caption: string;
  readonly rows: readonly FragmentType<typeof COLOURS_COUNTED>[];
}

function ColoursTable({ caption, rows }: ColoursTableProps) {
  const headings = ['Actions', 'Red', 'Amber', 'Green', 'Blue'];
  return (
    <DataTable
      caption={caption}
      columns={[{ heading: 'Of' }, ...headings.map((heading) => ({ heading, isNumeric: true }))]}
      rows={readFragment(COLOURS_COUNTED, rows).map(({ label, actions, red, amber, green, blue }) => [
        label,
        actions,
        red,
        amber,
        green,
        blue,
      ])}
    />
  );
}
