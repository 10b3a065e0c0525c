import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useAsking } from '../editor/asking';
import { subjectsOf, variablesText } from './worked-queries';
import type { WorkedQuery } from './worked-queries';

export const WORKED_QUERIES_PLUGIN: GraphiQLPlugin = {
  title: 'Worked queries',
  icon: ListIcon,
  content: WorkedQueriesPanel,
};

function WorkedQueriesPanel(): ReactElement {
  const { granted } = useAsking();
  const [words, setWords] = useState('');
  const field = useId();
  const subjects = subjectsOf(granted.scopes, words);
  const open = useOpen();
  return (
    <section className="panel" aria-label="Worked queries">
      <h2>Worked queries</h2>
      <label htmlFor={field}>Find a query</label>
      <input id={field} type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      {subjects.length === 0 && <p role="status">No worked query has all of these words.</p>}
      {subjects.map(({ subject, queries }) => (
        <section key={subject}>
          <h3>{subject}</h3>
          <ul className="worked">
            {queries.map((query) => (
              <li key={query.name}>
                <button type="button" disabled={open === null} onClick={() => open?.(query)}>
                  {query.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Opens a query in a tab of its own; null until there is an editor to open it in. */
function useOpen(): ((query: WorkedQuery) => void) | null {
  const { addTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  // Until the editors are there, they would show what they are begun with.
  if (queryEditor === undefined || variableEditor === undefined) return null;
  return (worked) => {
    const variables = variablesText(worked);
    addTab();
    queryEditor.setValue(worked.query);
    variableEditor.setValue(variables);
    updateActiveTabValues({ query: worked.query, variables });
    // Said at once: the editor finds it out a moment later, and whoever runs it before would run the last one.
    setOperationName(worked.name);
  };
}

function ListIcon(): ReactElement {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M8 5h9M8 10h9M8 15h9M3 5h1.5M3 10h1.5M3 15h1.5" strokeLinecap="round" />
    </svg>
  );
}
