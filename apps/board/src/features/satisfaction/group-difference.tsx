import type { ReactNode } from 'react';
import { formatBounds, formatDifference } from '../../figures/format-figure';
import type { FigureUnit } from '../../figures/format-figure';
import { flagOf } from './flag-of';
import type { Difference } from './flag-of';

interface Compared {
  readonly isReference: boolean;
  readonly found: Difference | undefined;
  /** Why there is no difference. */
  readonly notCompared: string | undefined;
  readonly unit: FigureUnit;
}

const WHY_NOT: Readonly<Record<string, string>> = {
  NO_FIGURE: 'Not compared: there is no figure of this group',
  NO_FIGURE_OF_REFERENCE: 'Not compared: there is no figure of the reference',
  NO_OTHER_GROUP: 'Not compared: there is no other group',
  NOT_A_GROUP: 'Not compared: these people are not a group',
  NO_BASE: 'Not compared: there is nobody in this group',
  NO_SPREAD: 'Not compared: all of this group say the same',
  NOT_A_SAMPLE: 'Not compared: this is not a sample',
};

/** The two cells of a group: how it differs from the reference, and whether by more than chance. */
export function GroupDifference({ isReference, found, notCompared, unit }: Compared): readonly ReactNode[] {
  if (isReference) return [<span className="figure-note">the reference</span>, ''];
  if (found === undefined)
    return [<span className="figure-note">{WHY_NOT[notCompared ?? ''] ?? 'Not compared'}</span>, ''];
  const { symbol, words } = flagOf(found);
  return [
    <>
      <span className="figure-value">{formatDifference(found.difference, unit)}</span>{' '}
      <span className="figure-note">95% interval {formatBounds(found.interval, unit)}</span>
    </>,
    <>
      <span aria-hidden="true">{symbol} </span>
      {words}
    </>,
  ];
}
