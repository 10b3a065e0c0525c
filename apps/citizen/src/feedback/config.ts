import { z } from 'zod';
import { citizenError } from '../errors';

/** How receipts are issued. */
export interface IssueConfig {
  /** Where people reach the form, such as https://feedback.example.police.uk. */
  readonly origin: string;
  /** Whether receipts may carry the references of searches. */
  readonly linkToSearch: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

const EXAMPLE = 'such as https://feedback.example.police.uk';
const ON_THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

const VARIABLES = z.object({
  FEEDBACK_URL: z.string().optional(),
  FEEDBACK_LINK_TO_SEARCH: z.enum(['on', 'off']).default('off'),
});

/** Reads how receipts are issued. Throws CONFIGURATION where the codes would lead nowhere or could be overheard. */
export function readIssueConfig(environment: Variables = process.env): IssueConfig {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data } = VARIABLES.safeParse(set);
  if (data === undefined) {
    throw citizenError('CONFIGURATION', 'FEEDBACK_LINK_TO_SEARCH does not fit; expected on or off.');
  }
  const { FEEDBACK_URL, FEEDBACK_LINK_TO_SEARCH } = data;
  return { origin: readOrigin(FEEDBACK_URL), linkToSearch: FEEDBACK_LINK_TO_SEARCH === 'on' };
}

function readOrigin(address: string | undefined): string {
  if (address === undefined) {
    throw citizenError(
      'CONFIGURATION',
      `FEEDBACK_URL is not set; the codes would lead nowhere. Set it to the address at which people reach the form, ${EXAMPLE}.`,
    );
  }
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.href !== `${url.origin}/`) {
    throw citizenError(
      'CONFIGURATION',
      `FEEDBACK_URL does not fit; expected an address without path, user or query, ${EXAMPLE}.`,
    );
  }
  if (url.protocol === 'http:' && !ON_THIS_MACHINE.has(url.hostname)) {
    throw citizenError(
      'CONFIGURATION',
      `FEEDBACK_URL is not secure; whoever listens on the network would see codes and answers. Use https, ${EXAMPLE}.`,
    );
  }
  return url.origin;
}
