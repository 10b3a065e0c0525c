import { z } from 'zod';
import type { IssuerConfig } from './token-reader';

/** Those that sign with a private key; a shared secret would let any of our servers make tokens. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;

/** The variables that say whose tokens are believed, to be spread into a zod object. */
export const ISSUER_VARIABLES = {
  ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isSafeUrl)
    .describe(
      'the OpenID Connect issuer of access tokens, by https, such as https://login.example.police.uk',
    ),
  TOKEN_AUDIENCE: z
    .string()
    .min(1)
    .default('citizen-graph')
    .describe('the audience that tokens are for us by'),
  TOKEN_ALGORITHMS: z
    .string()
    .default(ALGORITHMS.join(','))
    .transform((text) => text.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(ALGORITHMS)).min(1))
    .describe(`some of ${ALGORITHMS.join(',')}`),
  TOKEN_CLOCK_SKEW_S: z.coerce.number().int().min(0).max(120).default(30).describe('seconds from 0 to 120'),
  ROLES_CLAIM: z
    .string()
    .min(1)
    .default('roles')
    .describe('the claim of tokens that holds roles, such as roles or groups'),
};

type IssuerVariables = z.output<z.ZodObject<typeof ISSUER_VARIABLES>>;

export function toIssuerConfig(variables: IssuerVariables): IssuerConfig {
  return {
    issuer: variables.ISSUER,
    audience: variables.TOKEN_AUDIENCE,
    algorithms: variables.TOKEN_ALGORITHMS,
    clockToleranceS: variables.TOKEN_CLOCK_SKEW_S,
    rolesClaim: variables.ROLES_CLAIM,
  };
}

/** Whether keys may come from an address: over plain HTTP they could be anybody's, but from this machine. */
export function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
