import type { z } from 'zod';

/** One environment variable that cannot be used. The value is never kept: it may be a secret. */
export interface ConfigurationProblem {
  readonly variable: string;
  readonly problem: string;
}

/** Everything that is wrong with the environment, all at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(
      ['The configuration cannot be used:', ...problems.map((p) => `  ${p.variable}: ${p.problem}`)].join(
        '\n',
      ),
    );
  }
}

/** The variables of a process, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the variables that the schema names; an empty variable counts as unset. What a variable
 * should hold is the `.describe()` of its schema.
 * @throws ConfigurationError listing every problem
 */
export function parseEnvironment<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  environment: Environment,
): z.output<z.ZodObject<Shape>> {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  throw new ConfigurationError(result.error.issues.map((issue) => problemOf(issue, schema, set)));
}

function problemOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
  environment: Environment,
): ConfigurationProblem {
  const variable = String(issue.path[0] ?? 'environment');
  const expected = descriptionOf(schema.shape[variable]) ?? 'another value';
  const state = environment[variable] === undefined ? 'is not set' : 'does not fit';
  return { variable, problem: `${state}; expected ${expected}` };
}

function descriptionOf(schema: unknown): string | undefined {
  return typeof schema === 'object' && schema !== null && 'description' in schema
    ? String(schema.description)
    : undefined;
}
