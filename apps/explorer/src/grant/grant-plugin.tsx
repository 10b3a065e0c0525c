import type { GraphiQLPlugin } from '@graphiql/react';
import type { ReactElement } from 'react';
import { useAsking } from '../editor/asking';
import { GrantSummary } from './grant-summary';

export const GRANT_PLUGIN: GraphiQLPlugin = {
  title: 'What you are granted',
  icon: KeyIcon,
  content: GrantPanel,
};

function GrantPanel(): ReactElement {
  const { granted } = useAsking();
  return (
    <section className="panel" aria-label="What you are granted">
      <h2>What you are granted</h2>
      <p>The schema in the documentation is the part of it that this grant shows.</p>
      <GrantSummary granted={granted} />
    </section>
  );
}

function KeyIcon(): ReactElement {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <circle cx="6.5" cy="13.5" r="4" />
      <path d="M9.5 10.5 17 3m-3.5 3.5 2.5 2.5" strokeLinecap="round" />
    </svg>
  );
}
