import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { MetricRowShape, MetricTableShape, metricTableTypes } from './metric-table.type';
import { NonResponseType, toNonResponse } from './non-response.type';
import { tableCsv } from './table-csv';

/** What a table and its rows work out only where a client asks for it. */
export function tableResolvers({ TableType, RowType }: ReturnType<typeof metricTableTypes>) {
  @Resolver(() => TableType)
  class TableResolver {
    @FieldResolver(() => String, {
      nullable: true,
      description:
        'The rows as CSV (RFC 4180, UTF-8) with a header line. Where there is no number stands its shorthand.',
    })
    csv(@Root() table: MetricTableShape): Promise<string> {
      return tableCsv(table, table.question);
    }
  }

  @Resolver(() => RowType)
  class RowResolver {
    @FieldResolver(() => NonResponseType, {
      nullable: true,
      description:
        'What the figure says of all who were invited to answer; null for a figure that nobody is invited to bear on.',
    })
    async nonResponse(@Root() { findNonResponse }: MetricRowShape): Promise<NonResponseType | null> {
      const found = await findNonResponse();
      return found === null ? null : toNonResponse(found);
    }
  }

  return [TableResolver, RowResolver] as const;
}
