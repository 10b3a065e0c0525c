import { GraphQLError } from 'graphql';
import type { ASTNode } from 'graphql';
import type { ServerErrorCode } from './errors';

/** What refuses an operation before it runs: nothing of it is answered. */
export function refusal(code: ServerErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

export const OPERATION_TOO_LARGE = 'OPERATION_TOO_LARGE';

/** What refuses an operation for its size; the message says the limit. */
export function tooLarge(message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, {
    nodes: node ?? null,
    extensions: { code: OPERATION_TOO_LARGE, http: { status: 400 } },
  });
}
