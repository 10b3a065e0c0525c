import { IANAZone } from 'luxon';
import { z } from 'zod';
import { LONDON, findFormatProblem } from './date-format';

const label = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const rowsBeforeRecords = z.int().min(1).max(20);

const dateSchema = z
  .strictObject({
    /** In the tokens of Luxon (https://moment.github.io/luxon/#/parsing?id=table-of-tokens), such as d/M/yyyy. */
    format: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((one) => [one].flat()),
    to: z.enum(['day', 'month', 'instant']),
    zone: z
      .string()
      .refine((zone) => IANAZone.isValidZone(zone), 'is not a time zone such as Europe/London')
      .default(LONDON),
  })
  .superRefine(({ format, to }, context) => {
    format.forEach((one, index) => {
      const message = findFormatProblem(one, to);
      const path = format.length === 1 ? ['format'] : ['format', index];
      if (message !== null) context.addIssue({ code: 'custom', path, message });
    });
  });

const columnSchema = z
  .strictObject({
    from: z.string().trim().min(1).optional(),
    values: z.record(z.string(), label).optional(),
    others: z.enum(['refuse', 'keep']).optional(),
    date: dateSchema.optional(),
    constant: label.optional(),
  })
  .superRefine(({ from, values, others, date, constant }, context) => {
    const say = (message: string): void => context.addIssue({ code: 'custom', message });
    if ((from === undefined) === (constant === undefined)) say('needs either from or constant');
    if (constant !== undefined && (values ?? date) !== undefined)
      say('a constant takes neither values nor date');
    if (values !== undefined && date !== undefined) say('takes values or date, not both');
    if (others !== undefined && values === undefined) say('others goes with values');
    for (const { text, same } of sameTexts(Object.keys(values ?? {}))) {
      const message = `is ${JSON.stringify(same)} too once the blanks around it are left out; keep one of the two`;
      context.addIssue({ code: 'custom', path: ['values', text], message });
    }
  });

function sameTexts(texts: readonly string[]): readonly { readonly text: string; readonly same: string }[] {
  return texts.flatMap((text, index) => {
    const same = texts.slice(0, index).find((earlier) => earlier.trim() === text.trim());
    return same === undefined ? [] : [{ text, same }];
  });
}

/** Compared with the cells of a file, which lose the blanks around them. */
const trimmedLabel = label.transform((text) => text.trim());

const skipSchema = z
  .strictObject({
    column: z.string().trim().min(1),
    is: z.array(trimmedLabel).min(1).optional(),
    isNot: z.array(trimmedLabel).min(1).optional(),
    because: z.string().trim().min(1).max(100),
  })
  .refine(({ is, isNot }) => (is === undefined) !== (isNot === undefined), 'needs either is or isNot');

const fileSchema = z
  .strictObject({
    encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
    delimiter: z.enum([',', ';', '\t']).optional(),
    decimal: z.enum(['.', ',']).optional(),
    headerRows: rowsBeforeRecords.optional(),
    namesInRow: rowsBeforeRecords.optional(),
    unnamedColumns: z.enum(['refuse', 'ignore']).default('refuse'),
  })
  .refine(
    ({ headerRows, namesInRow = 1 }) => namesInRow <= (headerRows ?? namesInRow),
    'namesInRow is one of the headerRows',
  );

/** A column-mapping file: how the columns and values of a provider's export become those of a dataset. */
export const mappingSchema = z.strictObject({
  dataset: z.string().min(1),
  description: z.string().optional(),
  file: fileSchema.prefault({}),
  columns: z.record(z.string(), columnSchema),
  skip: z.array(skipSchema).default([]),
});

export type MappingContent = z.output<typeof mappingSchema>;
export type ColumnMapping = z.output<typeof columnSchema>;
export type DateMapping = z.output<typeof dateSchema>;
export type FileHints = z.output<typeof fileSchema>;
export type SkipRule = z.output<typeof skipSchema>;
