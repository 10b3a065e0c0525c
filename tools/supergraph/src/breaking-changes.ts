import { buildSchema, findBreakingChanges } from 'graphql';

/** What a client of the API schema `before` can no longer rely on in `after`, one line each. */
export function describeBreakingChanges(before: string, after: string): readonly string[] {
  return findBreakingChanges(buildSchema(before), buildSchema(after)).map(
    ({ type, description }) => `${type}: ${description}`,
  );
}
