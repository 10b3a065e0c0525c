interface Row {
  readonly group: readonly { readonly dimension: string; readonly code: string }[];
  readonly value: { readonly status: string };
}

const ELSEWHERE: readonly string[] = ['NOT_AVAILABLE', 'NOT_YET_AVAILABLE', 'NOT_APPLICABLE'];

/**
 * Of a table by area and neighbourhood, the row of each neighbourhood in the area that it lies in. Of the whole force,
 * one that has a figure in no area keeps a row, which says so; of one area, it lies elsewhere.
 */
export function placedIn<Known extends Row>(rows: readonly Known[], area: string | null): readonly Known[] {
  const codes = new Set(rows.map(neighbourhoodOf));
  return [...codes].flatMap((code) => {
    const own = rows.filter((row) => neighbourhoodOf(row) === code);
    const placed = own.filter(({ value }) => !ELSEWHERE.includes(value.status));
    return placed.length > 0 || area !== null ? placed : own.slice(-1);
  });
}

function neighbourhoodOf({ group }: Row): string | undefined {
  return group.find(({ dimension }) => dimension === 'NEIGHBOURHOOD')?.code;
}
