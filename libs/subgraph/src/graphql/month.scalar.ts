import { GraphQLScalarType } from 'graphql';

/**
 * Any text passes here: a month that is not one is refused where the period is checked, with a code and
 * the name of the argument, which a scalar could not give.
 */
export const MonthScalar = new GraphQLScalarType<string, string>({
  name: 'Month',
  description: 'A calendar month in Europe/London, written YYYY-MM.',
  serialize: String,
  parseValue: String,
});
