import { GraphQLError } from 'graphql';
import { rootCauseOf } from './format-error';
import type { FormatError } from './format-error';
import { OPERATION_TOO_LARGE } from './refusal';

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that (\d+) tokens/;

/** Apollo Server gives all refusals of its parser and of rules codes of its own; those of limits keep theirs. */
export function keepLimitCodes(formatError: FormatError): FormatError {
  return (formatted, error) => formatError(withLimitCode(formatted, error), error);
}

const withLimitCode: FormatError = (formatted, error) => {
  const [, tokens] = TOO_MANY_TOKENS.exec(formatted.message) ?? [];
  const extensions = { code: OPERATION_TOO_LARGE };
  if (tokens !== undefined) {
    const message = `The operation has more than ${tokens} tokens. Ask for less at once, or by fragments.`;
    return { message, ...(formatted.locations && { locations: formatted.locations }), extensions };
  }
  const cause = rootCauseOf(error);
  const isOfLimit = cause instanceof GraphQLError && cause.extensions['code'] === OPERATION_TOO_LARGE;
  return isOfLimit ? { ...formatted, extensions } : formatted;
};
