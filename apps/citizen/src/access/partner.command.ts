import {
  addPartner as insertPartner,
  addSecret,
  clientError,
  findPartner,
  findSecrets,
  listPartners as selectPartners,
  resumePartner,
  rotateSecret,
  suspendPartner as stopPartner,
} from '@citizen-graph/clients';
import type { Partner } from '@citizen-graph/clients';
import { withLedger } from '../open-ledger';
import type { CommandContext } from '../commands/command-context';
import { citizenError } from '../errors';
import { renderPartner, renderPartners, renderSecret } from './render-partners';

export interface PartnerToAdd {
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly string[];
  readonly areas?: readonly string[];
  readonly wholeForce?: true;
  readonly quota: number;
  readonly days?: number;
  readonly by: string;
}

/** `citizen partner add`. */
export async function addPartner(
  { areas, wholeForce, days, by, ...draft }: PartnerToAdd,
  { config, terminal }: CommandContext,
): Promise<void> {
  if ((areas === undefined) === (wholeForce === undefined)) {
    throw citizenError('USAGE', 'Give either --areas with the codes of some, or --whole-force.');
  }
  await withLedger(config, async (database) => {
    const { partner, secret } = await database.transaction(async (manager) => ({
      partner: await insertPartner(manager, { ...draft, areas: areas ?? null }, by),
      secret: await addSecret(manager, draft.id, lifetimeOf(days)),
    }));
    terminal.say(renderPartner(partner, []));
    terminal.say(renderSecret(secret));
  });
}

/** `citizen partner list`. */
export function listPartners({ json }: { readonly json: boolean }, context: CommandContext): Promise<void> {
  return withLedger(context.config, async ({ manager }) => {
    const partners = await selectPartners(manager);
    context.terminal.say(json ? JSON.stringify(partners, null, 2) : renderPartners(partners));
  });
}

/** `citizen partner show`. */
export function showPartner(id: string, { config, terminal }: CommandContext): Promise<void> {
  return withLedger(config, async ({ manager }) => {
    const partner = await findPartner(manager, id);
    if (partner === null) throw unknown(id);
    terminal.say(renderPartner(partner, await findSecrets(manager, id, new Date())));
  });
}

/** `citizen partner rotate`. */
export function rotatePartner(
  { id, overlap, days }: { readonly id: string; readonly overlap?: number; readonly days?: number },
  { config, terminal }: CommandContext,
): Promise<void> {
  return withLedger(config, async (database) => {
    const { issued, ending } = await database.transaction((manager) =>
      rotateSecret(manager, id, {
        ...lifetimeOf(days),
        ...(overlap === undefined ? {} : { overlapDays: overlap }),
      }),
    );
    for (const { expiresAt } of ending) {
      terminal.say(`An earlier secret goes on until ${expiresAt.toISOString()}.`);
    }
    terminal.say(renderSecret(issued));
  });
}

/** `citizen partner suspend` and `resume`. */
export function suspendPartner(
  { id, by, isToAsk }: { readonly id: string; readonly by: string; readonly isToAsk: boolean },
  { config, terminal }: CommandContext,
): Promise<void> {
  return withLedger(config, async ({ manager }) => {
    const partner: Partner = isToAsk ? await resumePartner(manager, id) : await stopPartner(manager, id, by);
    terminal.say(renderPartner(partner, []));
    terminal.note('Running gateways know within five seconds.');
  });
}

function lifetimeOf(days: number | undefined): { readonly lifetimeDays?: number } {
  return days === undefined ? {} : { lifetimeDays: days };
}

function unknown(id: string): Error {
  return clientError('UNKNOWN_PARTNER', `There is no partner ${id}. citizen partner list shows them.`);
}
