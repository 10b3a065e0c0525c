import type { ApolloServerPlugin } from '@apollo/server';
import { mostListValues } from './list-values';
import { tooLarge } from './refusal';
import type { RequestContext } from './request-context';

/** Refuses an operation that lists more values in one argument than one may: each is looked up, and looked at. */
export function listValuesPlugin(most: number): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request: { variables = {} } }) => {
          if (operation && mostListValues({ document, operation, variables }) > most) {
            throw tooLarge(
              `An argument lists more than ${most} values, or they lie too deep. Ask in several operations.`,
            );
          }
          return Promise.resolve();
        },
      }),
  };
}
