import type { ReactElement } from 'react';
import { PageHeader } from './page-header';

/** Where the platform does not say how people sign in. */
export function FailedPage({ problem }: { readonly problem: string }): ReactElement {
  return (
    <>
      <PageHeader person={null} skipTo="what went wrong" />
      <main id="main" className="words" tabIndex={-1}>
        <h2>The explorer cannot be opened</h2>
        <p role="alert">{problem}</p>
        <p>
          The platform may be starting. <a href="/explorer/">Try again</a>, and tell whoever runs it if it
          lasts.
        </p>
      </main>
    </>
  );
}
