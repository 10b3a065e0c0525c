import type { ApolloServerPlugin } from '@apollo/server';
import { CALCULATED_FIELDS, MOST_CALCULATIONS, calculationsOf } from './calculations';
import { refusal } from './refusal';
import type { RequestContext } from './request-context';

/** Refuses an operation that asks for so many calculations that others would wait for it. */
export function calculationPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, schema }) => {
          if (operation) checkCalculations(calculationsOf({ document, operation }, schema).length);
          return Promise.resolve();
        },
      }),
  };
}

function checkCalculations(asked: number): void {
  if (asked <= MOST_CALCULATIONS) return;
  throw refusal(
    'TOO_MANY_CALCULATIONS',
    `The operation asks for ${asked} different answers of ${CALCULATED_FIELDS.join(', ')}, each of which takes long ` +
      `to calculate; one request may ask for ${MOST_CALCULATIONS}. Ask for the others in requests of their own.`,
  );
}
