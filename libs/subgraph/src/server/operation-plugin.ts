import type { ApolloServerPlugin } from '@apollo/server';
import { refusal } from './refusal';
import type { RequestContext } from './request-context';

/** Refuses a request in which it is not clear what to run; a gateway would take that for a fault of its own. */
export function operationPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, operationName, schema, request }) => {
          if (!operation)
            throw refusal('OPERATION_RESOLUTION_FAILURE', unresolved(operationName ?? request.operationName));
          if (!schema.getRootType(operation.operation)) {
            throw refusal('GRAPHQL_VALIDATION_FAILED', `The schema has no ${operation.operation}.`);
          }
          return Promise.resolve();
        },
      }),
  };
}

function unresolved(name: string | null | undefined): string {
  return name === null || name === undefined || name === ''
    ? 'The document holds several operations: say by operationName which of them to run.'
    : `The document holds no operation ${name}. Check operationName.`;
}
