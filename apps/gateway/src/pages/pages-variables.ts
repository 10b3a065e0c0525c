import { resolve } from 'node:path';
import { z } from 'zod';

/** The pages that the gateway serves, and how people sign in to them. */
export interface PagesConfig {
  /** The folder that holds the built pages of each app, such as board/index.html. */
  readonly folder: string;
  /** What the issuer knows the pages by. */
  readonly clients: { readonly board: string; readonly explorer: string };
  /** What is asked of the issuer when somebody signs in. */
  readonly scope: string;
}

const DEFAULT_FOLDER = resolve(__dirname, '../../../../dist/apps');

/** The variables of the pages, to be spread into a zod object. */
export const PAGES_VARIABLES = {
  PAGES: z.string().default(DEFAULT_FOLDER).describe('the folder that holds the built pages'),
  BOARD_CLIENT: z
    .string()
    .min(1)
    .default('board-app')
    .describe('the public client by which people sign in to the board app'),
  EXPLORER_CLIENT: z
    .string()
    .min(1)
    .default('explorer')
    .describe('the public client by which people sign in to the explorer'),
  SIGN_IN_SCOPE: z
    .string()
    .regex(/(^| )openid( |$)/)
    .default('openid')
    .describe('the scopes that people sign in with, openid among them, by spaces'),
};

type PagesVariables = z.output<z.ZodObject<typeof PAGES_VARIABLES>>;

export function toPagesConfig(variables: PagesVariables): PagesConfig {
  return {
    folder: variables.PAGES,
    clients: { board: variables.BOARD_CLIENT, explorer: variables.EXPLORER_CLIENT },
    scope: variables.SIGN_IN_SCOPE,
  };
}
