import { invariant } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import type { CellSlice } from './cell-request';
import type { GroupValue } from './metric-row';

/** Every combination of the values of the dimensions, in their own order; of none, the one empty group. */
export function groupsOf(dimensions: readonly Dimension[]): readonly (readonly GroupValue[])[] {
  return dimensions.reduce<readonly (readonly GroupValue[])[]>(
    (groups, dimension) =>
      groups.flatMap((group) =>
        dimension.values.map(({ code, label }) => [...group, { dimension: dimension.name, code, label }]),
      ),
    [[]],
  );
}

/** What a slice is in a dimension; null where the slice does not tell the dimension apart. */
export function codeOf(slice: CellSlice, dimension: Dimension): string | null {
  switch (dimension.role) {
    case 'area':
      return slice.area;
    case 'segment':
      return slice.segment;
    case 'attribute': {
      const own = slice.attributes.find((attribute) => attribute.dimension === dimension.name);
      invariant(own, `cells of ${dimension.name} were asked for and carry it`);
      return own.value;
    }
  }
}

/** A text that is the same for two groups exactly when they hold the same values in the same order. */
export function keyOf(codes: readonly (string | null)[]): string {
  return JSON.stringify(codes);
}
