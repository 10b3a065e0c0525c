import { isRole } from '@citizen-graph/access';
import type { Role } from '@citizen-graph/access';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { context } from './commands/command-context';
import { operatingSystemUser } from './config';

/** The commands of who may ask: tokens, keys and partner organisations. */
export function addAccess(program: Command): void {
  addToken(program);
  addKeys(program);
  addPartners(program);
}

function addToken(program: Command): void {
  program
    .command('token')
    .description('print an access token, for whoever asks the platform from a shell')
    .option(
      '--as <role>',
      'of the development issuer: analyst, board, editor or secretary',
      toRole,
      'analyst',
    )
    .option('--client <id>', 'of this client, whose secret CLIENT_SECRET holds')
    .action(async ({ as, client }: { readonly as: Role; readonly client?: string }) => {
      const { printToken } = await import('./access/token.command.js');
      await printToken({ role: as, client: client ?? null }, context());
    });
}

function toRole(text: string): Role {
  if (isRole(text)) return text;
  throw new InvalidArgumentError('It is analyst, board, editor or secretary.');
}

function addKeys(program: Command): void {
  program
    .command('keys')
    .description('print new keys by which the subgraphs know the gateway, as environment variables')
    .action(async () => {
      const { printKeys } = await import('./access/keys.command.js');
      await printKeys(context());
    });
}

function addPartners(program: Command): void {
  const partner = program
    .command('partner')
    .description('organisations that ask by client credentials, and what they are granted');
  addPartner(partner);
  addList(partner);
  addShow(partner);
  addRotate(partner);
  addSuspension(partner, 'suspend', 'let a partner ask no more, from now on');
  addSuspension(partner, 'resume', 'let a suspended partner ask again');
}

interface AddFlags {
  readonly title: string;
  readonly subjects: readonly string[];
  readonly areas?: readonly string[];
  readonly wholeForce?: true;
  readonly quota: number;
  readonly days?: number;
  readonly by: string;
}

function addPartner(partner: Command): void {
  partner
    .command('add')
    .description('grant a partner its subjects and areas; its secret is shown once')
    .argument('<id>', 'the client id, such as victim-support')
    .requiredOption('--title <name>', 'what the organisation is called')
    .requiredOption('--subjects <list>', 'such as surveys,victims-code', toList)
    .option('--areas <codes>', 'codes of local policing areas, such as E08000025,E08000026', toList)
    .option('--whole-force', 'every area')
    .option('--quota <units>', 'cost units an hour', toNumber, 100_000)
    .option('--days <number>', 'how long the secret is good for', toNumber)
    .option('--by <name>', 'who grants it', operatingSystemUser())
    .action(async (id: string, flags: AddFlags) => {
      const { addPartner: add } = await import('./access/partner.command.js');
      await add({ id, ...flags }, context());
    });
}

function addList(partner: Command): void {
  partner
    .command('list')
    .description('list the partners and what each is granted')
    .option('--json', 'as JSON')
    .action(async ({ json }: { readonly json?: true }) => {
      const { listPartners } = await import('./access/partner.command.js');
      await listPartners({ json: json === true }, context());
    });
}

function addShow(partner: Command): void {
  partner
    .command('show')
    .description('show a partner, and until when its secrets are good')
    .argument('<id>')
    .action(async (id: string) => {
      const { showPartner } = await import('./access/partner.command.js');
      await showPartner(id, context());
    });
}

function addRotate(partner: Command): void {
  partner
    .command('rotate')
    .description('make a new secret, beside which the earlier ones go on for a while')
    .argument('<id>')
    .option('--overlap <days>', 'how long the earlier ones go on', toNumber)
    .option('--days <number>', 'how long the new one is good for', toNumber)
    .action(async (id: string, flags: { readonly overlap?: number; readonly days?: number }) => {
      const { rotatePartner } = await import('./access/partner.command.js');
      await rotatePartner({ id, ...flags }, context());
    });
}

function addSuspension(partner: Command, name: 'suspend' | 'resume', description: string): void {
  partner
    .command(name)
    .description(description)
    .argument('<id>')
    .option('--by <name>', 'who does it', operatingSystemUser())
    .action(async (id: string, { by }: { readonly by: string }) => {
      const { suspendPartner } = await import('./access/partner.command.js');
      await suspendPartner({ id, by, isToAsk: name === 'resume' }, context());
    });
}

function toList(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim());
}

function toNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number.');
}
