import { z } from 'zod';

const VARIABLES = z.object({
  NODE_ENV: z.string().optional(),
  DATABASE_CA: z.string().optional(),
});

/** What the environment says of connections to a database. */
export interface DatabaseEnvironment {
  readonly isProduction: boolean;
  /** The path of the certificates, in PEM, of who may sign that of the database; null for those of the system. */
  readonly caFile: string | null;
}

export function readDatabaseEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): DatabaseEnvironment {
  const { NODE_ENV, DATABASE_CA } = VARIABLES.parse(environment);
  return { isProduction: NODE_ENV === 'production', caFile: DATABASE_CA || null };
}
