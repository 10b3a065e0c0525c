import { createHash } from 'node:crypto';
import type { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptions } from '@apollo/server';
import type { Requirement } from '@citizen-graph/access';
import type { GatewayContext } from '../gateway-context';
import { fragmentsOf } from '@citizen-graph/subgraph';
import { Kind, getVariableValues, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { fillRemoved } from './fill-removed';
import type { RefusedField } from './fill-removed';
import { introspect, isIntrospection } from './introspection';
import { TYPE_KEY } from './removed-fields';
import { restrictOperation } from './restrict-operation';
import type { RestrictedOperation } from './restrict-operation';
import { refusedField } from './refused-field';
import type { VisibleSchemas } from './visible-schema';

type Gateway = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>;
type Executor = ApolloGateway['executor'];
type Request = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

/**
 * A gateway that answers each caller by their grant: what it does not hold is taken out of an operation before
 * it is planned, comes back as null with ACCESS_DENIED, and is not in the schema that the caller can look at.
 */
export function accessGateway(
  gateway: ApolloGateway,
  { requirements, schemas }: Pick<Access, 'requirements' | 'schemas'>,
): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return { executor: (request) => answer(request, { executor, requirements, schemas }) };
    },
    stop: () => gateway.stop(),
  };
}

interface Access {
  readonly executor: Executor;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly schemas: VisibleSchemas;
}

async function answer(request: Request, { executor, requirements, schemas }: Access): Promise<Result> {
  const { grant } = (request.context as GatewayContext).caller;
  const { document, operation, schema } = request;
  const given = request.request.variables ?? {};
  const fragments = fragmentsOf(document);
  if (isIntrospection(operation, fragments)) {
    return introspect(schemas.of(grant, schema), { document, operation, variables: given });
  }
  // With defaults, by which a field may be left out; where values do not fit, nothing is left out.
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced ?? given;
  const restricted = restrictOperation(operation, { schema, requirements, grant, fragments, variables });
  if (restricted === null) return executor(request);
  const result = await executeWhatIsLeft(request, restricted, executor);
  const refused = refusedIn(result, restricted);
  // An answer without errors has no list of them, as the specification of GraphQL says.
  if (refused.length === 0) return result;
  const errors = refused.map((field) => refusedField(field, requirements));
  return { ...result, errors: [...(result.errors ?? []), ...errors] };
}

function executeWhatIsLeft(
  request: Request,
  { operation, lost }: RestrictedOperation,
  executor: Executor,
): Promise<Result> | Result {
  if (lost !== null) return { data: null };
  if (operation === null) {
    const root = request.schema.getRootType(request.operation.operation);
    return { data: { [TYPE_KEY]: root?.name } };
  }
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
  // Plans are kept by this hash: one of an operation that was cut must not be taken for one of the whole.
  const queryHash = createHash('sha256').update(print(document)).digest('hex');
  return executor({ ...request, document, operation, queryHash });
}

function refusedIn({ data }: Result, { removed, lost }: RestrictedOperation): readonly RefusedField[] {
  return lost === null ? fillRemoved(data, removed) : [{ path: [], coordinate: lost }];
}
