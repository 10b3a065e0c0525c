/** Every code a server of ours gives of its own accord, with what it means; docs/errors.md lists the same codes. */
export const SERVER_ERRORS = {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request: bad JSON, no query, wrong content type.',
  REQUEST_TOO_LARGE: 'The body of the request is larger than the server reads.',
  METHOD_NOT_ALLOWED: 'GraphQL is asked with POST.',
  NOT_FOUND: 'The server has nothing at this path.',
  GRAPHQL_PARSE_FAILED: 'The operation is not well-formed GraphQL.',
  GRAPHQL_VALIDATION_FAILED:
    'The operation does not fit the schema, lies too deep, or asks for a field within itself.',
  BAD_USER_INPUT: 'A variable has a value that its type does not take.',
  OPERATION_RESOLUTION_FAILURE:
    'The document holds several operations and none was named, or none of that name.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Automatic persisted queries are off; send the query itself.',
  TOO_MANY_CALCULATIONS:
    'The operation asks for more answers that take long to calculate than one request may.',
  SERVICE_BUSY: 'The service has more to do than it can at the moment; nothing was changed.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; the log has the details under the request id.',
} as const;

export type ServerErrorCode = keyof typeof SERVER_ERRORS;
