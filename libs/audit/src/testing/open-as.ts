import { DataSource } from 'typeorm';

/** One connection to a database, as one of the roles. */
export function openAs(role: string, url: string): Promise<DataSource> {
  const extra = { options: `-c role=${role} -c statement_timeout=20000` };
  return new DataSource({ type: 'postgres', url, poolSize: 1, installExtensions: false, extra }).initialize();
}
