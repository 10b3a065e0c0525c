import { z } from 'zod';
import file from './lexicon.json';

const phrases = z.array(z.string().min(1)).min(1);

const schema = z.strictObject({
  about: z.string(),
  topics: z.array(z.strictObject({ name: z.string(), phrases, metrics: phrases })),
  metrics: z.record(z.string(), phrases),
  general: z.array(z.strictObject({ phrases, metrics: phrases })),
  values: z.array(z.strictObject({ dimension: z.string(), codes: phrases, phrases })),
  anyDimension: z.record(z.string(), phrases),
  whoeverAnswered: phrases,
  dimensions: z.record(z.string(), phrases),
  characteristics: z.strictObject({ phrases, dimensions: phrases }),
  force: phrases,
  everybody: phrases,
  /** What the row or column of everybody is called. */
  totalRows: phrases,
  /** The dimensions whose labels are read as they stand. */
  labelled: phrases,
  labelsNotRead: phrases,
  /** Codes of people who are in no group of a dimension. */
  notGroups: phrases,
  /** The dimensions whose value holds for the sentences of a paragraph that follow. */
  carried: phrases,
  /** What takes the group after it out. */
  except: phrases,
  /** Words that say nothing of what is counted. */
  light: z.string(),
});

/** What papers call our metrics, dimensions and values. */
export type Lexicon = z.infer<typeof schema>;

/** The words that are looked for beside the titles and labels of the API. */
export const LEXICON: Lexicon = schema.parse(file);
