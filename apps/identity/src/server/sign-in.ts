import type { RequestHandler } from 'express';
import type Provider from 'oidc-provider';
import { signInPage } from '../pages/pages';
import { findDevelopmentAccount } from '../provider/accounts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** Asks somebody who they want to be. */
export function showSignIn(provider: Provider): RequestHandler {
  return async (request, response) => {
    const interaction = await provider.interactionDetails(request, response);
    if (interaction.prompt.name === 'login') {
      response.send(signInPage({ action: pathOf(interaction), isMissing: false }));
    } else {
      // An application may ask for consent, and has it.
      response.redirect(303, await provider.interactionResult(request, response, { consent: {} }));
    }
  };
}

/** Signs somebody in as the one they chose, and leads back to the application. */
export function receiveSignIn(provider: Provider): RequestHandler {
  return async (request, response) => {
    const interaction = await provider.interactionDetails(request, response);
    const account = findDevelopmentAccount(request.body?.account);
    if (account === null) {
      response.status(422).send(signInPage({ action: pathOf(interaction), isMissing: true }));
      return;
    }
    await leaveOtherAccount(provider, interaction, account.id);
    const login = { accountId: account.id, remember: false };
    response.redirect(303, await provider.interactionResult(request, response, { login }));
  };
}

/** Signs out whoever is signed in as somebody else, which the provider would do by a page with a script. */
async function leaveOtherAccount(
  provider: Provider,
  interaction: Interaction,
  accountId: string,
): Promise<void> {
  const { session } = interaction;
  if (session === undefined || session.accountId === accountId) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete interaction.session;
  await interaction.persist();
}

function pathOf({ uid }: Interaction): string {
  return `/interaction/${uid}`;
}
