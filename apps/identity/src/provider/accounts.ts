import type { Role } from '@citizen-graph/access';

/** Somebody to sign in as. */
export interface DevelopmentAccount {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** What they may see and do, for whoever chooses. */
  readonly hint: string;
}

export const ACCOUNTS: readonly DevelopmentAccount[] = [
  {
    id: 'analyst',
    name: 'Development analyst',
    roles: ['analyst'],
    hint: 'Any cut of the figures, redacted comments, and operations of its own.',
  },
  {
    id: 'board',
    name: 'Development board member',
    roles: ['board'],
    hint: 'The figures of the boards, and the victims strategy.',
  },
  {
    id: 'editor',
    name: 'Development editor',
    roles: ['editor'],
    hint: 'What a board member sees, and changes to the victims strategy.',
  },
  {
    id: 'secretary',
    name: 'Development board secretary',
    roles: ['secretary'],
    hint: 'What a board member sees, by operations of its own.',
  },
];

export function findDevelopmentAccount(id: unknown): DevelopmentAccount | null {
  return ACCOUNTS.find((account) => account.id === id) ?? null;
}
