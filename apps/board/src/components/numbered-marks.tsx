import { monthName } from '../view/months';

/** What is marked on a month of a chart. */
export interface Mark {
  readonly month: string;
  readonly text: string;
}

/** The marks of a chart in words, by the numbers that they have there. */
export function NumberedMarks({ marks }: { readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <ol className="govuk-list govuk-list--number">
      {marks.map(({ month, text }) => (
        <li key={`${month} ${text}`}>
          {monthName(month)}: {text}
        </li>
      ))}
    </ol>
  );
}
