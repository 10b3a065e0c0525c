import { ROLES } from '@citizen-graph/access';
import { cellTables, chartNotes } from '@citizen-graph/subgraph';
import { aCaller } from '@citizen-graph/subgraph/testing/a-caller';
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
  /** From now on edits are by this person; with null by somebody who may not. */
  editAs(actor: string | null): void;
  drop(): Promise<void>;
}

/** Opens the subgraph on an empty database. */
export async function openStrategySubgraph(): Promise<StrategySubgraph> {
  let caller = aCaller({}, 'Ash');
  let keys = 0;
  const createContext: typeof VICTIMS_CODE_SUBGRAPH.createContext = (manager, { protection }) => ({
    caller,
    tables: cellTables(manager, 'victims-code', { protection, caller }),
    chartNotes: chartNotes(manager),
    ...strategyContext(manager, caller, TODAY),
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
      caller = actor === null ? aCaller(ROLES.board) : aCaller({}, actor);
    },
    drop: () => subgraph.drop(),
  };
}
