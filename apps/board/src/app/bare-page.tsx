import type { ReactNode } from 'react';
import { Footer, SkipLink } from './layout';

/** The frame of pages that need nobody to be signed in. */
export function BarePage({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="page-header">
        <div className="wide-container page-header__container">
          <a href="/" className="page-header__force">
            West Midlands Police
          </a>
        </div>
      </header>
      <main className="wide-container page-body" id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
