import { Kind, isCompositeType } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema, SelectionSetNode } from 'graphql';
import { completeComposite } from './complete-object';
import { lose, under } from './completion';
import type { Completion } from './completion';
import { isJsonObject } from './subgraph-answer';
import type { JsonObject, SubgraphAnswer } from './subgraph-answer';
import { ENTITIES_FIELD } from './subgraph-fetch';
import type { SubgraphFetch } from './subgraph-fetch';
import { SubgraphFault } from './subgraph-fault';

/**
 * Replaces, in place, every value that does not fit the supergraph schema with null, as GraphQL itself
 * would, and adds an error with its path for each. The gateway on its own drops such values silently
 * when the response holds another error, and gives up the whole response for a malformed list.
 * @throws SubgraphFault SUBGRAPH_BAD_RESPONSE when the entities are not as many as were asked about
 */
export function completeAnswer(
  answer: SubgraphAnswer,
  fetch: SubgraphFetch,
  schema: GraphQLSchema,
): SubgraphAnswer {
  if (answer.data === null) return answer;
  const errors: GraphQLFormattedError[] = [];
  const completion: Completion = { schema, fragments: fetch.fragments, errors, path: [] };
  const data = fetch.representations
    ? completeEntities(answer.data, { ...fetch, representations: fetch.representations }, completion)
    : completeRoot(answer.data, fetch, completion);
  return { data, errors: [...answer.errors, ...errors] };
}

function completeRoot(
  data: JsonObject,
  { operation }: SubgraphFetch,
  completion: Completion,
): JsonObject | null {
  const type = completion.schema.getRootType(operation.operation);
  return type ? completeComposite(data, { type, selectionSet: operation.selectionSet }, completion) : data;
}

interface EntityFetch extends SubgraphFetch {
  readonly representations: readonly JsonObject[];
}

function completeEntities(data: JsonObject, fetch: EntityFetch, completion: Completion): JsonObject {
  const entities = data[ENTITIES_FIELD];
  if (!Array.isArray(entities) || entities.length !== fetch.representations.length) {
    throw new SubgraphFault('SUBGRAPH_BAD_RESPONSE', 'not as many entities as were asked about');
  }
  const selectionSet = entitySelection(fetch);
  const completed = under(ENTITIES_FIELD, completion, () =>
    fetch.representations.map((representation, index) => {
      const entity: unknown = entities[index];
      const slot = { representation, selectionSet };
      return entity === null
        ? null
        : under(index, completion, () => completeEntity(entity, slot, completion));
    }),
  );
  return { ...data, [ENTITIES_FIELD]: completed };
}

function completeEntity(
  entity: unknown,
  asked: { readonly representation: JsonObject; readonly selectionSet: SelectionSetNode | undefined },
  completion: Completion,
): JsonObject | null {
  const type = completion.schema.getType(String(asked.representation['__typename']));
  if (!isJsonObject(entity) || !isCompositeType(type)) return lose(completion);
  return completeComposite(entity, { type, selectionSet: asked.selectionSet }, completion);
}

function entitySelection({ operation }: SubgraphFetch): SelectionSetNode | undefined {
  const [field] = operation.selectionSet.selections;
  return field?.kind === Kind.FIELD ? field.selectionSet : undefined;
}
