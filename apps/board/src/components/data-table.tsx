import type { ReactNode } from 'react';

export interface DataColumn {
  readonly heading: string;
  readonly isNumeric?: boolean;
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  /** The cells of each row; the first is what the row is about. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** Whether the caption is for those alone who do not see the heading above it. */
  readonly isCaptionHidden?: boolean;
}

/** A table that scrolls within itself where the page is narrow. */
export function DataTable({ caption, columns, rows, isCaptionHidden = false }: DataTableProps) {
  const classOf = (index: number, name: string): string =>
    `govuk-table__${name}${columns[index]?.isNumeric ? ` govuk-table__${name}--numeric` : ''}`;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table">
        <caption className={isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'}>
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ heading }, index) => (
              <th key={heading} scope="col" className={classOf(index, 'header')}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((cells, row) => (
            <tr key={row} className="govuk-table__row">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row" className={classOf(index, 'header')}>
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={classOf(index, 'cell')}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
