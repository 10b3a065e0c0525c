import { cellTables, chartNotes } from '@citizen-graph/subgraph';
import type { EditingConfig } from '@citizen-graph/subgraph';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestDatabase } from '@citizen-graph/test-database';
import { VICTIMS_CODE_MIGRATIONS } from '@citizen-graph/victims-code';
import { strategyContext } from '../graphql/strategy/strategy-context';
import { VICTIMS_CODE_SUBGRAPH } from '../start-victims-code';

/** The day that these tests take for the present one. */
export const TODAY = '2022-05-20';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** An operation as its text. */
export interface Document {
  toString(): string;
}

/** The subgraph on a day of 2022, to be edited by whoever it is told. */
export interface StrategySubgraph {
  readonly database: TestDatabase;
  ask(document: Document, variables?: Record<string, unknown>): Promise<Answer>;
  /** Sends an edit under a key of its own. */
  edit(document: Document, input: Record<string, unknown>): Promise<Answer>;
  /** From now on edits are by this person; with null they are not allowed. */
  editAs(actor: string | null): void;
  drop(): Promise<void>;
}

/** Opens the subgraph on an empty database. */
export async function openStrategySubgraph(): Promise<StrategySubgraph> {
  let editing: EditingConfig = { allowed: true, actor: 'Ash' };
  let keys = 0;
  const createContext: typeof VICTIMS_CODE_SUBGRAPH.createContext = (manager, { protection }) => ({
    tables: cellTables(manager, 'victims-code', protection),
    chartNotes: chartNotes(manager),
    ...strategyContext(manager, editing, TODAY),
  });
  const subgraph = await openTestSubgraph(
    { ...VICTIMS_CODE_SUBGRAPH, createContext },
    { 'victims-code': VICTIMS_CODE_MIGRATIONS },
  );
  const ask = async (document: Document, variables: Record<string, unknown> = {}) =>
    (await subgraph.ask(document.toString(), variables)) as Answer;
  return {
    database: subgraph.database,
    ask,
    edit: (document, input) => {
      keys += 1;
      return ask(document, { input: { clientKey: `key-${keys}`, ...input } });
    },
    editAs: (actor) => {
      editing = { allowed: actor !== null, actor: actor ?? 'nobody' };
    },
    drop: () => subgraph.drop(),
  };
}
