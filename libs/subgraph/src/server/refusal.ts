import { GraphQLError } from 'graphql';
import type { ServerErrorCode } from './errors';

/** What refuses an operation before it runs: nothing of it is answered. */
export function refusal(code: ServerErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
