import { localPolicingArea, text } from '@citizen-graph/ledger';
import type { Column, RowIssue } from '@citizen-graph/ledger';
import { findLocalPolicingArea } from '@citizen-graph/reference';

/** The area of a row, by its code and by its name. */
export interface AreaFields {
  readonly areaCode: string;
  readonly areaName: string;
}

export const AREA_COLUMNS: { readonly [Field in keyof AreaFields]: Column<string> } = {
  areaCode: localPolicingArea('area_code'),
  areaName: text('area_name', { maxLength: 100 }),
};

/** The contradiction between the name of an area and its code, if there is one. */
export function checkArea({ areaCode, areaName }: AreaFields): readonly Omit<RowIssue, 'line'>[] {
  const name = findLocalPolicingArea(areaCode)?.name;
  if (name === areaName) return [];
  const expected = `${name ?? 'the name'}, as the area with code ${areaCode} is called`;
  return [{ field: 'area_name', value: areaName, code: 'CONTRADICTION', expected }];
}
