import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { meets } from '@citizen-graph/access';
import type { Requirement } from '@citizen-graph/access';
import type { AuditEntry, AuditKind, RecordWriter } from '@citizen-graph/audit';
import type { GatewayContext } from '../gateway-context';
import { GATEWAY_ERRORS } from '../errors';
import { askedFields } from './asked-fields';
import { countRows } from './count-rows';

export interface RecordOptions {
  readonly writer: RecordWriter;
  readonly requirements: ReadonlyMap<string, Requirement>;
}

/**
 * Enters every answer that gives anything into the record, before it is sent; an answer whose entry cannot be
 * kept is not given.
 */
export function recordPlugin(options: RecordOptions): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async (request) => {
          if (request.response.body.kind !== 'single') return;
          const { singleResult } = request.response.body;
          if (singleResult.data === null || singleResult.data === undefined) return;
          const entry = entryOf(request, options.requirements);
          if (entry === null) return;
          try {
            request.contextValue.summary.entry = (await options.writer.append(entry)).number;
          } catch (error) {
            request.contextValue.logger.error(
              { err: error },
              'an answer could not be recorded, so it was not given',
            );
            request.response.http.status = 503;
            request.response.body = { kind: 'single', singleResult: { errors: [NOT_RECORDED] } };
          }
        },
      }),
  };
}

const NOT_RECORDED = {
  message: GATEWAY_ERRORS.RECORD_UNAVAILABLE,
  extensions: { code: 'RECORD_UNAVAILABLE' },
};

type Answered = GraphQLRequestContextWillSendResponse<GatewayContext>;

/** Null for an answer that no subgraph was asked for: what the schema is, is nobody's data. */
function entryOf(request: Answered, requirements: ReadonlyMap<string, Requirement>): AuditEntry | null {
  const { contextValue, document, schema } = request;
  const { caller, purpose, requestId, subgraphs } = contextValue;
  if (document === undefined || subgraphs.size === 0) return null;
  const asked = askedFields(
    { document, operationName: request.operationName ?? null, variables: request.request.variables ?? {} },
    schema,
    (coordinate) => {
      const requirement = requirements.get(coordinate);
      return requirement !== undefined && meets(caller.grant, requirement);
    },
  );
  return {
    kinds: kindsOf(request),
    actor: caller.id,
    client: caller.client,
    purpose,
    operation: request.operationName ?? 'anonymous',
    document: createHash('sha256')
      .update(request.source ?? '')
      .digest('hex'),
    ...asked,
    recipient: caller.grant.isOutside ? caller.name : null,
    rows: rowsOf(request),
    request: requestId,
  };
}

function kindsOf({ contextValue: { caller, subgraphs } }: Answered): readonly [AuditKind, ...AuditKind[]] {
  // The catalogue holds what figures mean, and no figure.
  const subjects = [...subgraphs].filter((name) => name !== 'catalogue');
  return [
    'CONSULTATION',
    ...(subjects.length > 1 ? (['COMBINATION'] as const) : []),
    ...(caller.grant.isOutside ? (['DISCLOSURE'] as const) : []),
  ];
}

function rowsOf({ response: { body } }: Answered): number {
  return body.kind === 'single' ? countRows(body.singleResult.data) : 0;
}
