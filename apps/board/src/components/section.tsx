import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page that the list of its parts links to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="page-section">
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ContentsProps {
  /** The parts of the page: the id and the title of each. */
  readonly parts: readonly (readonly [id: string, title: string])[];
}

/** The parts of a page, to go straight to one. */
export function Contents({ parts }: ContentsProps) {
  return (
    <nav aria-label="On this page" className="page-contents no-print">
      <ul className="govuk-list page-contents__list">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
