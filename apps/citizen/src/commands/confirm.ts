import { createInterface } from 'node:readline/promises';
import { citizenError } from '../errors';

export interface Confirmation {
  /** What would be done, in one word. */
  readonly verb: 'erase' | 'withdraw';
  readonly question: string;
  /** What is said to any other answer than yes. */
  readonly otherwise: string;
}

/** Goes on where somebody answers yes; throws NOT_CONFIRMED, and USAGE where nobody is there to ask. */
export async function confirm({ verb, question, otherwise }: Confirmation): Promise<void> {
  if (process.stdin.isTTY !== true) {
    throw citizenError('USAGE', `Nobody is here to ask whether to ${verb}; --yes does it without asking.`);
  }
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await prompt.question(`${question} Type yes: `);
    if (answer.trim().toLowerCase() !== 'yes') throw citizenError('NOT_CONFIRMED', otherwise);
  } finally {
    prompt.close();
  }
}
