import { useEffect } from 'react';

/** The heading of a page, and its title in the tab. */
export function PageTitle({ title, caption }: { readonly title: string; readonly caption?: string }) {
  useEffect(() => {
    document.title = `${title} – Citizen Graph – West Midlands Police`;
  }, [title]);
  return (
    <>
      {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
      <h1 className="govuk-heading-l">{title}</h1>
    </>
  );
}
