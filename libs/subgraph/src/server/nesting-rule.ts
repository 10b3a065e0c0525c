import { GraphQLError, Kind, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { ASTVisitor, FieldNode, GraphQLNamedType, SelectionSetNode, ValidationContext } from 'graphql';

/** How deep fields may lie; the deepest of our own operations has 9. */
export const MOST_LEVELS = 16;

/** How many fields an operation may select once its fragments are spread. */
export const MOST_FIELDS = 5_000;

/** A field that others lie in, and the type that it gives. */
interface Step {
  readonly name: string;
  readonly type: GraphQLNamedType | undefined;
}

/** Where a selection stands: the type that it selects from, and the fields that it lies in. */
interface Place {
  readonly parent: GraphQLNamedType | null | undefined;
  readonly path: readonly Step[];
}

type Report = (message: string, field: FieldNode) => void;

/**
 * Refuses an operation that asks for a list within itself, lies too deep, or selects too many fields:
 * `{ boards { metrics { boards { metrics` multiplies at every step, in a few characters. Stops at the
 * first reason, after at most MOST_FIELDS fields.
 */
export function nestingRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: ({ selectionSet, operation }) => {
      const walk = new NestingWalk(context, (message, field) =>
        context.reportError(new GraphQLError(message, { nodes: field })),
      );
      walk.enter(selectionSet, { parent: context.getSchema().getRootType(operation), path: [] });
      return false;
    },
  };
}

class NestingWalk {
  #fields = 0;
  #refused = false;
  readonly #spread: string[] = [];

  constructor(
    readonly context: ValidationContext,
    readonly report: Report,
  ) {}

  enter(selectionSet: SelectionSetNode, place: Place): void {
    for (const selection of selectionSet.selections) {
      if (this.#refused) return;
      if (selection.kind === Kind.FIELD) this.#field(selection, place);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) this.#fragment(selection.name.value, place);
      else {
        const on = selection.typeCondition?.name.value;
        this.enter(selection.selectionSet, this.#on(on, place));
      }
    }
  }

  #field(field: FieldNode, { parent, path }: Place): void {
    const name = field.name.value;
    // Introspection describes types within types, and what it can say is bounded by the schema.
    if (name.startsWith('__')) return;
    this.#fields += 1;
    const { selectionSet } = field;
    if (this.#fields > MOST_FIELDS) {
      return this.#refuse(
        field,
        `The operation selects more than ${MOST_FIELDS} fields. Ask for less at once.`,
      );
    }
    if (selectionSet === undefined) return;
    const type = this.#typeOf(parent, name);
    // Of the same name and type: the drivers of a key-driver answer are not the field that gives the answer.
    const outer = path.findIndex((step) => step.name === name && step.type === type);
    if (outer >= 0) {
      const within = [...path.slice(outer).map((step) => step.name), name].join('.');
      return this.#refuse(
        field,
        `The operation asks for ${name} within itself (${within}). Ask for it once.`,
      );
    }
    if (path.length + 1 >= MOST_LEVELS) {
      return this.#refuse(
        field,
        `The operation is more than ${MOST_LEVELS} levels deep. Ask in several operations.`,
      );
    }
    this.enter(selectionSet, { parent: type, path: [...path, { name, type }] });
  }

  // A fragment that spreads itself is refused by another rule.
  #fragment(name: string, place: Place): void {
    const fragment = this.context.getFragment(name);
    if (!fragment || this.#spread.includes(name)) return;
    this.#spread.push(name);
    this.enter(fragment.selectionSet, this.#on(fragment.typeCondition.name.value, place));
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

  #refuse(field: FieldNode, message: string): void {
    this.#refused = true;
    this.report(message, field);
  }
}
