import type { Column } from '../../domain/column';
import { Refusal } from '../../domain/row-issue';
import { dateMapper } from './map-date';
import type { ColumnMapping } from './mapping-schema';

/** A column of a provider's file whose texts a column of the dataset takes once they are translated. */
export type ColumnFrom = ColumnMapping & { readonly from: string };

const NOT_MAPPED = new Refusal('NOT_MAPPED');
const LISTED_VALUES = 12;

/** The column of the dataset as it stands in the provider's file. */
export function mappedColumn<Value>(column: Column<Value>, mapping: ColumnFrom): Column<Value> {
  const translate = translator(mapping);
  const { liesAfter } = column;
  const { mayBeMissing: _, ...rest } = column;
  return {
    ...rest,
    header: mapping.from,
    expected: expectedOf(column, mapping),
    parse: (text, dialect) => {
      const translated = translate(text.trim());
      return translated instanceof Refusal ? translated : column.parse(translated, dialect);
    },
    ...(liesAfter === undefined
      ? {}
      : {
          liesAfter: (text: string, day: string) => {
            const translated = translate(text.trim());
            return !(translated instanceof Refusal) && liesAfter(translated, day);
          },
        }),
  };
}

// An empty field stays empty unless the mapping says otherwise: what that means is for the column to say.
function translator({ values, others, date }: ColumnFrom): (text: string) => string | Refusal {
  if (date !== undefined) {
    const write = dateMapper(date);
    return (text) => (text === '' ? '' : write(text));
  }
  if (values === undefined) return (text) => text;
  const labels = new Map(Object.entries(values).map(([text, label]) => [text.trim(), label]));
  return (text) => labels.get(text) ?? (text === '' || others === 'keep' ? text : NOT_MAPPED);
}

function expectedOf<Value>(column: Column<Value>, { values, others, date }: ColumnFrom): string {
  if (date !== undefined) return `a ${date.to} written ${date.format.join(' or ')}`;
  if (values === undefined) return column.expected;
  const texts = Object.keys(values);
  const more = texts.length - LISTED_VALUES;
  const listed = `${texts.slice(0, LISTED_VALUES).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  const kept = others === 'keep' ? `, or ${column.expected}` : '';
  return `a value that the mapping lists: ${listed}${kept}`;
}
