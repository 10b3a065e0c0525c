const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';

/** The pattern of a day in any spelling: 12/03/1985, 1985-03-12, 12th of March 85, March 12, 1985. */
export const DAY_PATTERN = `(?:${[
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}',
  `${DAY_OF_MONTH}\\s(?:of\\s)?${MONTH},?(?:\\s\\d{2,4})?`,
  `${MONTH}\\s${DAY_OF_MONTH}(?:,?\\s\\d{4})?`,
].join('|')})`;

/** The pattern of what follows the number of a log: "of 3rd March", "on 14/01/22". */
export const OF_DAY_PATTERN =
  `,?\\s(?:(?:of|on|from|dated|date)\\s)?(?:the\\s)?` +
  `${DAY_OF_MONTH}(?:[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\s(?:of\\s)?${MONTH})(?:\\s\\d{4})?`;
