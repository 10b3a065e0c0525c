import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GATEWAY_ERRORS } from './errors';
import type { SubgraphFetch } from './subgraph-fetch';

/** Where a walk through an answer is, and what it has found. */
export interface Completion {
  readonly schema: GraphQLSchema;
  readonly fragments: SubgraphFetch['fragments'];
  readonly errors: GraphQLFormattedError[];
  readonly path: (string | number)[];
}

/** Reports the value at the present path as invalid and stands in for it. */
export function lose(completion: Completion): null {
  completion.errors.push({
    message: GATEWAY_ERRORS.SUBGRAPH_INVALID_VALUE,
    path: [...completion.path],
    extensions: { code: 'SUBGRAPH_INVALID_VALUE' },
  });
  return null;
}

/** Does something one step further down. */
export function under<Result>(step: string | number, completion: Completion, action: () => Result): Result {
  completion.path.push(step);
  try {
    return action();
  } finally {
    completion.path.pop();
  }
}
