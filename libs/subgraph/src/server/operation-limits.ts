/** How much one document may hold. What fragments hold counts wherever they are spread, in all operations together. */
export interface OperationLimits {
  readonly tokens: number;
  /** How deep fields may lie. */
  readonly levels: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  /** In one argument or variable, whatever lies in it. */
  readonly listValues: number;
}

/** For what people and programs send. The largest of our own operations have 530, 8, 11, 23, 0, 1484 and 10. */
export const CLIENT_LIMITS: OperationLimits = {
  tokens: 1_000,
  levels: 12,
  rootFields: 15,
  aliases: 30,
  directives: 20,
  fields: 2_000,
  listValues: 200,
};

/** For what the gateway asks of a subgraph, in which it has spread the fragments of a client and listed entities. */
export const SUBGRAPH_LIMITS: OperationLimits = {
  tokens: Infinity,
  levels: 16,
  rootFields: Infinity,
  aliases: Infinity,
  directives: Infinity,
  fields: 5_000,
  listValues: Infinity,
};
