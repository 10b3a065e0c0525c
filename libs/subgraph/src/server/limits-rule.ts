import { GraphQLError, Kind, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type {
  ASTNode,
  ASTVisitor,
  DocumentNode,
  FieldNode,
  FragmentSpreadNode,
  GraphQLNamedType,
  SelectionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';
import type { OperationLimits } from './operation-limits';
import { tooLarge } from './refusal';

/** A field that others lie in, and the type that it gives. */
interface Step {
  readonly name: string;
  readonly type: GraphQLNamedType | undefined;
}

/** Where a selection stands: the type that it selects from, and the fields that it lies in. */
interface Place {
  readonly parent: GraphQLNamedType | null | undefined;
  readonly path: readonly Step[];
  /** The description of types lies within types, and graphql bounds how deep. */
  readonly isOfSchema: boolean;
}

type Counted = 'fields' | 'rootFields' | 'aliases' | 'directives';

const NAMES: Readonly<Record<Counted, string>> = {
  fields: 'fields and fragments, once fragments are spread',
  rootFields: 'fields at the root',
  aliases: 'aliases',
  directives: 'directives',
};

/**
 * Refuses a document that is larger than the limits or asks for a field within itself:
 * `{ boards { metrics { boards { metrics` multiplies at every step, in a few characters. Ends at the first reason.
 */
export function limitsRule(limits: OperationLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document: (document) => {
      const reason = new LimitsWalk(context, limits).refusalOf(document);
      if (reason === null) return false;
      context.reportError(reason);
      // To take the document away ends the visits of all other rules, some of which would take seconds.
      return null;
    },
  });
}

class LimitsWalk {
  readonly #counts: Record<Counted, number> = { fields: 0, rootFields: 0, aliases: 0, directives: 0 };
  readonly #spread: string[] = [];

  constructor(
    readonly context: ValidationContext,
    readonly limits: OperationLimits,
  ) {}

  refusalOf({ definitions }: DocumentNode): GraphQLError | null {
    try {
      for (const definition of definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        this.#count('directives', definition, definition.directives?.length);
        const parent = this.context.getSchema().getRootType(definition.operation);
        this.#enter(definition.selectionSet, { parent, path: [], isOfSchema: false });
      }
      return null;
    } catch (reason) {
      if (reason instanceof GraphQLError) return reason;
      throw reason;
    }
  }

  #enter({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) this.#selection(selection, place);
  }

  #selection(selection: SelectionNode, place: Place): void {
    this.#count('directives', selection, selection.directives?.length);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value;
      return this.#enter(selection.selectionSet, this.#on(on, place));
    }
    // Fragments that spread fragments double at every step, with or without a field at the end.
    this.#count('fields', selection);
    if (selection.kind === Kind.FIELD) this.#field(selection, place);
    else this.#fragment(selection, place);
  }

  #field(field: FieldNode, place: Place): void {
    const { selectionSet, alias } = field;
    const { parent, path } = place;
    const name = field.name.value;
    if (path.length === 0) this.#count('rootFields', field);
    if (alias !== undefined) this.#count('aliases', field);
    if (selectionSet === undefined) return;
    const isOfSchema = place.isOfSchema || name.startsWith('__');
    const type = this.#typeOf(parent, name);
    if (!isOfSchema) this.#checkNesting(field, path, type);
    this.#enter(selectionSet, { parent: type, path: [...path, { name, type }], isOfSchema });
  }

  #checkNesting(field: FieldNode, path: Place['path'], type: GraphQLNamedType | undefined): void {
    const name = field.name.value;
    // Of the same name and type: the drivers of a key-driver answer are not the field that gives the answer.
    const outer = path.findIndex((step) => step.name === name && step.type === type);
    if (outer >= 0) {
      const within = [...path.slice(outer).map((step) => step.name), name].join('.');
      throw new GraphQLError(`The operation asks for ${name} within itself (${within}). Ask for it once.`, {
        nodes: field,
      });
    }
    const { levels } = this.limits;
    if (path.length + 1 >= levels) {
      throw tooLarge(`The operation is more than ${levels} levels deep. Ask in several operations.`, field);
    }
  }

  // A fragment that spreads itself is refused by another rule.
  #fragment({ name: { value: name } }: FragmentSpreadNode, place: Place): void {
    const fragment = this.context.getFragment(name);
    if (!fragment || this.#spread.includes(name)) return;
    this.#spread.push(name);
    this.#enter(fragment.selectionSet, this.#on(fragment.typeCondition.name.value, place));
    this.#spread.pop();
  }

  #on(type: string | undefined, place: Place): Place {
    return type === undefined ? place : { ...place, parent: this.context.getSchema().getType(type) };
  }

  #typeOf(parent: Place['parent'], name: string): GraphQLNamedType | undefined {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
    const field = parent.getFields()[name];
    return field === undefined ? undefined : getNamedType(field.type);
  }

  #count(counted: Counted, node: ASTNode, more = 1): void {
    this.#counts[counted] += more;
    const most = this.limits[counted];
    if (this.#counts[counted] <= most) return;
    throw tooLarge(`The operation has more than ${most} ${NAMES[counted]}. Ask for less at once.`, node);
  }
}
