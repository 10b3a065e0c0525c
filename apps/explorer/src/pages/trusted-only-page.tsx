import type { Granted, Session } from '@citizen-graph/sign-in';
import type { ReactElement } from 'react';
import { CopyButton } from '../copy/copy-button';
import { toCurl } from '../copy/to-curl';
import { GrantSummary } from '../grant/grant-summary';
import { trustedOf } from '../worked-queries/worked-queries';
import { PageHeader } from './page-header';

interface TrustedOnlyProps {
  readonly session: Session;
  readonly granted: Granted;
  readonly signOut: () => void;
}

/** What somebody sees whose grant takes trusted operations alone: what they can do instead of writing their own. */
export function TrustedOnlyPage({ session, granted, signOut }: TrustedOnlyProps): ReactElement {
  return (
    <>
      <PageHeader person={{ name: session.name, signOut }} skipTo="what you can ask" />
      <main id="main" className="words" tabIndex={-1}>
        <h2>Your grant is for trusted operations</h2>
        <p>
          Operations that you write yourself are refused to you, and so is the schema: your grant takes the
          operations that are listed here, which have been checked. What you can do:
        </p>
        <ul>
          <li>
            look at <a href="/">the pages of the boards</a>, which show the same figures;
          </li>
          <li>
            let a program of yours ask a trusted operation by its identifier, as each copied command does;
          </li>
          <li>
            ask whoever manages roles for <code>analyst</code> or <code>secretary</code>, who may ask anything
            that their grant shows. Then sign in again.
          </li>
        </ul>
        <TrustedOperations granted={granted} />
        <h2>What you are granted</h2>
        <GrantSummary granted={granted} />
      </main>
    </>
  );
}

function TrustedOperations({ granted }: { readonly granted: Granted }): ReactElement {
  return (
    <>
      {trustedOf(granted.scopes).map(({ subject, queries }) => (
        <section key={subject}>
          <h3>{subject}</h3>
          <ul className="trusted">
            {queries.map(({ name, title, documentId, variables }) => (
              <li key={name}>
                <span>{title}</span>
                <CopyButton
                  label="Copy as curl"
                  of={title}
                  text={() => toCurl({ url: urlOfGraph(), body: { documentId, variables }, purpose: '' })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function urlOfGraph(): string {
  return new URL('/graphql', location.href).href;
}
