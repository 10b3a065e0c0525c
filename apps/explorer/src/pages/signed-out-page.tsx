import { signIn } from '@citizen-graph/sign-in';
import type { Settings } from '@citizen-graph/sign-in';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { PLACE } from '../session/start-session';
import { PageHeader } from './page-header';

interface SignedOutProps {
  readonly settings: Settings;
  readonly problem: string | null;
}

/** What somebody sees who has not signed in. */
export function SignedOutPage({ settings, problem }: SignedOutProps): ReactElement {
  const [failed, setFailed] = useState<string | null>(null);
  const begin = (): void => {
    // Whoever comes here signed out, or is somebody else than the issuer knows.
    signIn(settings, PLACE, { chooseAgain: true }).catch((error: unknown) =>
      setFailed(
        `The issuer does not answer: ${error instanceof Error ? error.message : 'it is not known why'}.`,
      ),
    );
  };
  const said = failed ?? problem;
  return (
    <>
      <PageHeader person={null} skipTo="signing in" />
      <main id="main" className="words" tabIndex={-1}>
        <h2>Sign in to ask the graph</h2>
        {said !== null && <p role="alert">{said}</p>}
        <p>
          The explorer asks any question of the figures on how a police force treats its public: surveys, the
          Victims’ Code, stop and search, public confidence and WMNow. It has a worked query for each
          paragraph of the paper that the board was given, says what a query costs before it runs, and gives
          the answer as a table and as CSV.
        </p>
        <button type="button" className="primary" onClick={begin}>
          Sign in
        </button>
        <p>
          You see what your own grant holds, and what you ask for is recorded. The boards’ own pages are at{' '}
          <a href="/">the start</a>.
        </p>
      </main>
    </>
  );
}
