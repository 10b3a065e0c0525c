import { docx, docxParagraph, docxTable } from './write-docx';

/** A paper in Markdown in which every figure and comparison is that of the sample year. */
export const TRUE_PAPER = `# Satisfaction and community messaging

Meeting of 14 July 2023

## How people rate us

1. In 2022/23 the force received 13,987 survey responses. Of those who responded, 66% said that we had helped with their problem.
2. Officers were polite to 90% of people who answered the Force Response survey, while 54% of Force Contact respondents gave 8 or above for the time to get through.
3. Women (72%) were more satisfied than men (67%) with how we helped with the issue. Satisfaction among disabled people was 67%, against 71% for people without a disability.
4. Over 9,000 Force Contact surveys were completed. The share helped with the issue was significantly higher among women than men.

## WMNow

5. WMNow has 119,833 members, up 6.7% on March 2022. WMNow membership in Coventry rose by 1,147 to 15,329 between March 2022 and March 2023.

| | Women | Men | All |
| --- | --- | --- | --- |
| Helped with the issue | 72% | 67% | 66% |
`;

/** A Word document in which nearly all are not. */
export const FALSE_PAPER = docx(
  docxParagraph('Victims Thematic Board, 14 July 2023'),
  docxParagraph('1. Of all respondents 69% were helped with the issue. Some 70% were helped with the issue.'),
  docxParagraph(
    '2. There was no significant difference between men and women in being helped with the issue.',
  ),
  docxParagraph(
    '3. Men scored higher than women when asked whether we helped with the issue, and those aged 75 and over had the lowest satisfaction.',
  ),
  docxParagraph('4. WMNow membership fell from 119,000 in March 2022 to 112,000 in March 2023 (-7,000).'),
  docxTable([
    ['Area', 'WMNow members March 2022', 'WMNow members March 2023', 'Increase'],
    ['Walsall', '9,177', '9,761', '584'],
    ['WMP', '112,268', '119,833', '7,565'],
  ]),
  docxParagraph('5. 12% of callers hung up.'),
);
