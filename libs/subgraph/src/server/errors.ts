/** Every code a server of ours gives of its own accord, with what it means; docs/errors.md lists the same codes. */
export const SERVER_ERRORS = {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request: bad JSON, no query, wrong content type.',
  REQUEST_TOO_LARGE: 'The body of the request is larger than the server reads.',
  UNAUTHENTICATED: 'The request holds no access token that the service accepts.',
  NOT_GRANTED: 'The token is good, and whoever holds it is granted nothing here, or not any more.',
  ISSUER_UNAVAILABLE: 'The issuer of tokens does not answer, so no token can be checked.',
  OPERATION_NOT_TRUSTED: 'The grant is for trusted documents alone, and the operation is none of them.',
  DOCUMENT_NOT_FOUND: 'There is no trusted document of this identifier.',
  PURPOSE_REQUIRED: 'The service records why data are looked at, and the request does not say why.',
  METHOD_NOT_ALLOWED: 'GraphQL is asked with POST; GET is for trusted documents.',
  NOT_FOUND: 'The server has nothing at this path.',
  GRAPHQL_PARSE_FAILED: 'The operation is not well-formed GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema, or asks for a field within itself.',
  OPERATION_TOO_LARGE:
    'The operation is larger than one may be: too long, too deep, or too much of something.',
  BAD_USER_INPUT: 'A variable has a value that its type does not take.',
  OPERATION_RESOLUTION_FAILURE:
    'The document holds several operations and none was named, or none of that name.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Automatic persisted queries are off; send the query itself.',
  COST_TOO_HIGH: 'The operation is taken to cost more than one operation may.',
  QUOTA_EXCEEDED: 'The client has used up the cost units of this hour.',
  CLIENTS_UNAVAILABLE: 'Who may ask, and how much, cannot be looked up, so nothing was answered.',
  RECORD_UNAVAILABLE: 'The answer could not be entered into the record, so it was not given.',
  TOO_MANY_CALCULATIONS:
    'The operation asks for more answers that take long to calculate than one request may.',
  SERVICE_BUSY: 'The service has more to do than it can at the moment; nothing was changed.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; the log has the details under the request id.',
} as const;

export type ServerErrorCode = keyof typeof SERVER_ERRORS;
