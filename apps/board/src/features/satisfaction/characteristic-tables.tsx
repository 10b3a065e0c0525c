import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import type { DifferencesOfGroupsFragment, GroupsOfCharacteristicFragment } from '../../generated/graphql';
import type { FigureUnit } from '../../figures/format-figure';
import { CHARACTERISTICS } from './characteristics';
import { GroupDifference } from './group-difference';

const GROUPS = graphql(`
  fragment GroupsOfCharacteristic on MetricTable {
    rows {
      group {
        dimension
        code
        label
      }
      value {
        ...Figure
      }
    }
  }
`);

const ITEM_BY_CHARACTERISTIC = graphql(`
  fragment ItemByCharacteristic on Metric {
    unit
    AGE_BAND: table(period: $period, by: [AGE_BAND], where: $where, asOf: $asOf) {
      ...GroupsOfCharacteristic
    }
    GENDER: table(period: $period, by: [GENDER], where: $where, asOf: $asOf) {
      ...GroupsOfCharacteristic
    }
    ETHNICITY: table(period: $period, by: [ETHNICITY], where: $where, asOf: $asOf) {
      ...GroupsOfCharacteristic
    }
    DISABILITY: table(period: $period, by: [DISABILITY], where: $where, asOf: $asOf) {
      ...GroupsOfCharacteristic
    }
    SEXUAL_ORIENTATION: table(period: $period, by: [SEXUAL_ORIENTATION], where: $where, asOf: $asOf) {
      ...GroupsOfCharacteristic
    }
  }
`);

const DIFFERENCES = graphql(`
  fragment DifferencesOfGroups on GroupDifferences {
    familySize
    differences {
      dimension
      group {
        code
      }
      against {
        code
      }
      difference
      interval {
        lower
        upper
      }
      adjustedPValue
      isSignificant
    }
    notCompared {
      dimension
      group {
        code
      }
      reason
    }
  }
`);

interface CharacteristicTablesProps {
  readonly metric: FragmentType<typeof ITEM_BY_CHARACTERISTIC> | null;
  readonly differences: FragmentType<typeof DIFFERENCES> | null;
  readonly itemName: string;
}

/** A table for each protected characteristic: its groups, and how they differ from one of them. */
export function CharacteristicTables({ metric, differences, itemName }: CharacteristicTablesProps) {
  const known = readFragment(ITEM_BY_CHARACTERISTIC, metric);
  const compared = readFragment(DIFFERENCES, differences);
  if (known === null) return <p className="govuk-body">You are granted no figure of this item.</p>;
  return (
    <>
      {compared !== null && (
        <p className="govuk-body table-note">
          Each group is set against one of its characteristic. {compared.familySize} differences are tested
          together, so a difference is flagged only where it stays more than chance after Holm’s correction
          for all {compared.familySize}. Intervals are of each difference alone.
        </p>
      )}
      {CHARACTERISTICS.map(([dimension, name, code, reference]) => (
        <CharacteristicTable
          key={dimension}
          caption={`${name}: ${itemName}, and the difference from ${reference}`}
          groups={readFragment(GROUPS, known[dimension])}
          of={{ dimension, code, unit: known.unit, compared }}
        />
      ))}
    </>
  );
}

interface CharacteristicTableProps {
  readonly caption: string;
  readonly groups: GroupsOfCharacteristicFragment | null;
  readonly of: {
    readonly dimension: string;
    readonly code: string;
    readonly unit: FigureUnit;
    readonly compared: DifferencesOfGroupsFragment | null;
  };
}

function CharacteristicTable({ caption, groups, of }: CharacteristicTableProps) {
  const { dimension, code: reference, unit, compared } = of;
  return (
    <DataTable
      caption={caption}
      columns={['Group', 'Figure', 'Difference', 'More than chance'].map((heading) => ({ heading }))}
      rows={(groups?.rows ?? []).map(({ group, value }) => {
        const own = group.find((each) => each.dimension === dimension);
        const isOwn = (each: { dimension: string; group: { code: string } }): boolean =>
          each.dimension === dimension && each.group.code === own?.code;
        return [
          own?.label ?? '',
          <Figure value={value} unit={unit} />,
          ...GroupDifference({
            isReference: own?.code === reference,
            found: compared?.differences.find(isOwn),
            notCompared: compared?.notCompared.find(isOwn)?.reason,
            unit,
          }),
        ];
      })}
    />
  );
}
