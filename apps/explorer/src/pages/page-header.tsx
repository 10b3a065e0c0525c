import type { ReactElement } from 'react';

interface PageHeaderProps {
  /** Who is signed in; null for nobody. */
  readonly person: { readonly name: string; readonly signOut: () => void } | null;
  readonly skipTo: string;
}

/** What every state of the explorer begins with. */
export function PageHeader({ person, skipTo }: PageHeaderProps): ReactElement {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to {skipTo}
      </a>
      <header className="page-header">
        <h1>Citizen Graph explorer</h1>
        <nav aria-label="Citizen Graph">
          <a href="/">Pages of the boards</a>
          {person !== null && (
            <>
              <span>
                <span className="visually-hidden">Signed in as </span>
                {person.name}
              </span>
              <button type="button" onClick={person.signOut}>
                Sign out
              </button>
            </>
          )}
        </nav>
      </header>
    </>
  );
}
