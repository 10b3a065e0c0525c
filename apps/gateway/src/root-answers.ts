import type { JsonObject } from './subgraph-answer';

/**
 * The answers to the root fetches of each request. The gateway merges into these very objects what
 * later fetches bring, so that they show where in the response an entity stands.
 */
export interface RootAnswers {
  add(request: object, data: JsonObject): void;
  of(request: object): readonly JsonObject[];
}

export function createRootAnswers(): RootAnswers {
  const answers = new WeakMap<object, JsonObject[]>();
  return {
    add: (request, data) => {
      answers.set(request, [...(answers.get(request) ?? []), data]);
    },
    of: (request) => answers.get(request) ?? [],
  };
}
