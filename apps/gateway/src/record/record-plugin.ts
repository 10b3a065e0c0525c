import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { meets } from '@citizen-graph/access';
import type { Requirement } from '@citizen-graph/access';
import { LONGEST_OPERATION, toName } from '@citizen-graph/audit';
import type { AuditEntry, AuditKind, RecordWriter } from '@citizen-graph/audit';
import { SERVER_ERRORS } from '@citizen-graph/subgraph';
import type { GatewayContext } from '../gateway-context';
import { askedFields } from './asked-fields';
import { countRows } from './count-rows';
import { createHeadNotes } from './head-notes';
import type { HeadNotes } from './head-notes';

export interface RecordOptions {
  readonly writer: RecordWriter;
  readonly requirements: ReadonlyMap<string, Requirement>;
}

/**
 * Enters every answer that gives anything into the record, before it is sent; an answer whose entry cannot be
 * kept is not given. Writes where the record ends to the log now and then, and when it stops.
 */
export function recordPlugin({ writer, requirements }: RecordOptions): ApolloServerPlugin<GatewayContext> {
  let heads: HeadNotes | null = null;
  return {
    serverWillStart: ({ logger }) => {
      const notes = createHeadNotes((head) => logger.info(`the record ends at ${head.number}:${head.hash}`));
      heads = notes;
      return Promise.resolve({ serverWillStop: () => Promise.resolve(notes.noteLast()) });
    },
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async (request) => {
          const entry = entryOf(request, requirements);
          if (entry === null) return;
          try {
            const { number, head } = await writer.append(entry);
            request.contextValue.summary.entry = number;
            heads?.see(head);
          } catch (error) {
            withhold(request, error);
          }
        },
      }),
  };
}

function withhold({ contextValue, response }: Answered, error: unknown): void {
  contextValue.logger.error({ err: error }, 'an answer could not be recorded, so it was not given');
  response.http.status = 503;
  response.body = { kind: 'single', singleResult: { errors: [NOT_RECORDED] } };
}

const NOT_RECORDED = {
  message: `${SERVER_ERRORS.RECORD_UNAVAILABLE} Ask again shortly.`,
  extensions: { code: 'RECORD_UNAVAILABLE' },
};

type Answered = GraphQLRequestContextWillSendResponse<GatewayContext>;

/** Null for an answer that gives nothing, or that no subgraph was asked for: what the schema is, is nobody's data. */
function entryOf(request: Answered, requirements: ReadonlyMap<string, Requirement>): AuditEntry | null {
  const { contextValue, document, schema } = request;
  const { caller, purpose, requestId, subgraphs } = contextValue;
  if (document === undefined || subgraphs.size === 0 || !givesAnything(request)) return null;
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
    actor: toName(caller.id),
    client: toName(caller.client),
    purpose,
    operation: (request.operationName ?? 'anonymous').slice(0, LONGEST_OPERATION),
    document: createHash('sha256')
      .update(request.source ?? '')
      .digest('hex'),
    ...asked,
    recipient: caller.grant.isOutside ? toName(caller.name) : null,
    rows: rowsOf(request),
    request: requestId,
  };
}

function givesAnything({ response: { body } }: Answered): boolean {
  return body.kind === 'single' && body.singleResult.data !== null && body.singleResult.data !== undefined;
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
