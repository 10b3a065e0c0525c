import type { Column } from '../../domain/column';
import { Refusal } from '../../domain/row-issue';
import { PLAIN_DIALECT } from '../plain-dialect';
import { dateMapper } from './map-date';
import type { ColumnMapping } from './mapping-schema';

/** A column of a provider's file whose texts a column of the dataset takes once they are translated. */
export type ColumnFrom = ColumnMapping & { readonly from: string };

/** What a text of the file becomes. */
interface Translation {
  readonly text: string | Refusal;
  /** Whether the mapping wrote it, and not the file. */
  readonly isOurs: boolean;
  /** Whether it is a date that another format of the mapping reads otherwise. */
  readonly isAmbiguous: boolean;
}

const NOT_MAPPED = new Refusal('NOT_MAPPED');
const LISTED_VALUES = 12;

/** The column of the dataset as it stands in the provider's file; `onAmbiguousDate` hears once of each. */
export function mappedColumn<Value>(
  column: Column<Value>,
  mapping: ColumnFrom,
  onAmbiguousDate: () => void,
): Column<Value> {
  const translate = translator(mapping);
  const { liesAfter } = column;
  const { mayBeMissing: _, ...rest } = column;
  return {
    ...rest,
    header: mapping.from,
    expected: expectedOf(column, mapping),
    parse: (text, dialect) => {
      const translated = translate(text.trim());
      if (translated.isAmbiguous) onAmbiguousDate();
      if (translated.text instanceof Refusal) return translated.text;
      return column.parse(translated.text, translated.isOurs ? PLAIN_DIALECT : dialect);
    },
    ...(liesAfter === undefined
      ? {}
      : {
          liesAfter: (text: string, day: string) => {
            const translated = translate(text.trim()).text;
            return !(translated instanceof Refusal) && liesAfter(translated, day);
          },
        }),
  };
}

// An empty field stays empty unless the mapping says otherwise: what that means is for the column to say.
function translator({ values, others, date }: ColumnFrom): (text: string) => Translation {
  if (date !== undefined) {
    const map = dateMapper(date);
    return (text) => {
      if (text === '') return asItIs(text);
      const { written, isAmbiguous } = map(text);
      return { text: written, isOurs: true, isAmbiguous };
    };
  }
  if (values === undefined) return asItIs;
  const labels = new Map(
    Object.entries(values).map(([text, label]) => [
      text.trim(),
      { text: label, isOurs: true, isAmbiguous: false },
    ]),
  );
  return (text) => labels.get(text) ?? asItIs(text === '' || others === 'keep' ? text : NOT_MAPPED);
}

function asItIs(text: string | Refusal): Translation {
  return { text, isOurs: false, isAmbiguous: false };
}

function expectedOf<Value>(column: Column<Value>, { values, others, date }: ColumnFrom): string {
  if (date !== undefined) {
    return `${date.to === 'instant' ? 'an' : 'a'} ${date.to} written ${date.format.join(' or ')}`;
  }
  if (values === undefined) return column.expected;
  const texts = Object.keys(values);
  const more = texts.length - LISTED_VALUES;
  const listed = `${texts.slice(0, LISTED_VALUES).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  const kept = others === 'keep' ? `, or ${column.expected}` : '';
  return `a value that the mapping lists: ${listed}${kept}`;
}
