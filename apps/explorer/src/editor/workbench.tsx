import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import type { Fetcher } from '@graphiql/toolkit';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import type { ReactElement } from 'react';
import { GRANT_PLUGIN } from '../grant/grant-plugin';
import { ResultViews } from '../results/result-views';
import { firstQuery, variablesText } from '../worked-queries/worked-queries';
import { WORKED_QUERIES_PLUGIN } from '../worked-queries/worked-queries-plugin';
import { linkedQueryOf } from './linked-query';
import { OperationBar } from './operation-bar';

interface WorkbenchProps {
  readonly fetcher: Fetcher;
  readonly purpose: string;
  readonly setPurpose: (purpose: string) => void;
}

const PLUGINS = [DOC_EXPLORER_PLUGIN, WORKED_QUERIES_PLUGIN, HISTORY_PLUGIN, GRANT_PLUGIN];

const first = firstQuery();
const FIRST_TABS = first === undefined ? [] : [{ query: first.query, variables: variablesText(first) }];

/** GraphiQL, with what is ours around it: the bar of the open operation, and the answer as tables. */
export function Workbench({ fetcher, purpose, setPurpose }: WorkbenchProps): ReactElement {
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={WORKED_QUERIES_PLUGIN}
      defaultQuery=""
      {...opened()}
      defaultTheme="light"
      shouldPersistHeaders={false}
    >
      <OperationBar {...{ purpose, setPurpose }} />
      <HistoryStore>
        <DocExplorerStore>
          <GraphiQLInterface isHeadersEditorEnabled={false} defaultEditorToolsVisibility forcedTheme="light">
            <GraphiQL.Logo>{NO_LOGO}</GraphiQL.Logo>
            <GraphiQL.Footer>
              <ResultViews />
            </GraphiQL.Footer>
          </GraphiQLInterface>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}

// Opened beside whatever was open before, and alone where nothing was.
function opened() {
  const asked = linkedQueryOf(location.search);
  if (asked === null) return { defaultTabs: FIRST_TABS };
  return { defaultTabs: [asked], initialQuery: asked.query, initialVariables: asked.variables };
}

// The page has a heading of its own.
const NO_LOGO = <></>;
