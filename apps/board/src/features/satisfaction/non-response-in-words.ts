import { formatCount, formatFigure } from '../../figures/format-figure';

/** As much of the bounds of non-response as is said. */
export interface NonResponseSaid {
  readonly status: string;
  readonly responseRate: number | null;
  readonly invited: { readonly value: number | null } | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const WHY_NONE: Readonly<Record<string, string>> = {
  NO_FIGURE: 'There is no figure to say it of.',
  NOBODY_INVITED: 'Nobody was invited in these months.',
  IMPOSSIBLE: 'Cannot be said: more answers came in than invitations went out.',
  NOT_RECORDED: 'Cannot be said: invitations are not recorded for this survey.',
  NOT_TOLD_APART: 'Cannot be said: who was invited to this question, of all invited, is not recorded.',
  INVITED_UNKNOWN: 'Cannot be said: how many were invited is not given.',
};

/** The bounds of a share of all who were invited, in words; why there are none, where there are none. */
export function nonResponseInWords(nonResponse: NonResponseSaid | null): string {
  if (nonResponse === null) return 'Not given.';
  const { status, responseRate, invited, lower, upper } = nonResponse;
  if (status !== 'CALCULATED' || lower === null || upper === null) return WHY_NONE[status] ?? 'Not given.';
  const share = responseRate === null ? '' : `${formatFigure(responseRate, 'PERCENT')} `;
  const base =
    invited === null || invited.value === null ? 'all invited' : `${formatCount(invited.value)} invited`;
  return `${share}of ${base} answered. Whatever the others would have said, the share of all invited lies between ${formatFigure(lower, 'PERCENT')} and ${formatFigure(upper, 'PERCENT')}.`;
}
