import type { Role } from '@citizen-graph/access';
import { readKept } from './kept';
import type { Kept } from './kept';

/** The secrets of the clients for development, by their ids. */
export type DevelopmentSecrets = Kept['clientSecrets'];

/** A client that stands for a role, for scripts and tests. */
export type DevelopmentClientId = keyof DevelopmentSecrets;

export function developmentClientOf(role: Role): DevelopmentClientId {
  return `development-${role}`;
}

/** The secrets of the clients for development in a folder, made up if there are none. */
export async function readDevelopmentSecrets(home: string): Promise<DevelopmentSecrets> {
  return (await readKept(home)).clientSecrets;
}
