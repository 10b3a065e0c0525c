import { SCOPES, isScope } from '@citizen-graph/access';
import type { Granted } from '@citizen-graph/sign-in';
import type { ReactElement } from 'react';

const DISCLOSURE: Readonly<Record<string, string>> = {
  analyst: 'exact: handle what you see as confidential',
  internal: 'as boards see them: figures of few people are hidden',
  partner: 'as partners see them: with noise',
};

const DETAIL: Readonly<Record<string, string>> = {
  FIGURES: 'figures',
  REDACTED_COMMENTS: 'figures and redacted comments',
  RECORDS: 'records',
};

/** What a token is granted, in words. */
export function GrantSummary({ granted }: { readonly granted: Granted }): ReactElement {
  const { name, client, scopes, subjects, areas, disclosure, detail, freeForm } = granted;
  return (
    <>
      <dl className="grant">
        <dt>Name</dt>
        <dd>{name}</dd>
        <dt>Signed in by</dt>
        <dd>{client}</dd>
        <dt>Areas</dt>
        <dd>{areas === null ? 'the whole force' : areas.join(', ')}</dd>
        <dt>Subjects</dt>
        <dd>{subjects.join(', ')}</dd>
        <dt>Figures</dt>
        <dd>
          {DISCLOSURE[disclosure] ?? disclosure} (policy <code>{disclosure}</code>)
        </dd>
        <dt>How close to people</dt>
        <dd>{DETAIL[detail] ?? detail}</dd>
        <dt>Operations</dt>
        <dd>{freeForm ? 'any, and the schema' : 'trusted ones'}</dd>
      </dl>
      <h3>Scopes</h3>
      <ul className="scopes">
        {scopes.map((scope) => (
          <li key={scope}>
            <code>{scope}</code>
            {isScope(scope) && <span>{SCOPES[scope]}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
