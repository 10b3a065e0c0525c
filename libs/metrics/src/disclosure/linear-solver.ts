import loadHighs from 'highs';
import type { Highs, Model } from 'highs';

/** What a sum of some columns has to lie between, ends included. */
export interface LinearConstraint {
  readonly columns: readonly number[];
  readonly least: number;
  readonly greatest: number;
}

/** Columns that are nought or more, and what sums of them are known to be. */
export interface LinearSystem {
  readonly columns: number;
  readonly constraints: readonly LinearConstraint[];
}

export type Extreme = 'LEAST' | 'GREATEST';

/** Values of all columns that make the sum of some as small or large as it can be; null where none was found. */
export type Optimise = (columns: readonly number[], extreme: Extreme) => readonly number[] | null;

/** Linear programming, of one system for as long as it is used. */
export interface LinearSolver {
  use<Result>(system: LinearSystem, operation: (optimise: Optimise) => Result): Result;
}

// Rather than without an end, which the solver would answer without values of the columns.
const GREATEST_VALUE = 1e6;

// What is optimised changes from one question to the next, and the last table stays feasible.
const PRIMAL_SIMPLEX = 4;

/** Loads HiGHS, which comes in the package as WebAssembly; after that it answers at once. */
export async function loadLinearSolver(): Promise<LinearSolver> {
  const highs = await loadHighs();
  return {
    use: (system, operation) =>
      highs.withModel((model) => {
        pass(highs, model, system);
        return operation((columns, extreme) => optimise(highs, model, { columns, extreme }));
      }),
  };
}

function pass(highs: Highs, model: Model, { columns, constraints }: LinearSystem): void {
  model.options.set({ output_flag: false, presolve: 'off', simplex_strategy: PRIMAL_SIMPLEX });
  const starts = [0];
  for (const constraint of constraints) starts.push(starts.at(-1)! + constraint.columns.length);
  const indices = constraints.flatMap((constraint) => constraint.columns);
  model.passModel({
    numCols: columns,
    numRows: constraints.length,
    colCost: new Float64Array(columns),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(GREATEST_VALUE),
    rowLower: constraints.map(({ least }) => least),
    rowUpper: constraints.map(({ greatest }) => (greatest === Infinity ? highs.infinity : greatest)),
    matrix: {
      format: 'csr',
      numRows: constraints.length,
      numCols: columns,
      starts,
      indices,
      values: new Float64Array(indices.length).fill(1),
    },
  });
}

function optimise(
  highs: Highs,
  model: Model,
  { columns, extreme }: { readonly columns: readonly number[]; readonly extreme: Extreme },
): readonly number[] | null {
  const { minimize, maximize } = highs.constants.objectiveSense;
  model.changeObjectiveSense(extreme === 'LEAST' ? minimize : maximize);
  const changeCosts = (cost: number): void => columns.forEach((column) => model.changeColCost(column, cost));
  changeCosts(1);
  model.run();
  const isOptimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
  const values = isOptimal ? [...model.getSolution().colValue] : null;
  changeCosts(0);
  return values;
}
