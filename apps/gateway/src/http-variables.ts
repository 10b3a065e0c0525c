import { ConfigurationError } from '@citizen-graph/subgraph';
import type { HttpPolicy, SecurityContact } from '@citizen-graph/subgraph';
import { z } from 'zod';

/** The variables that say how browsers are dealt with, to be spread into a zod object. */
export const HTTP_VARIABLES = {
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address that clients ask, such as https://citizen-graph.example.police.uk'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((origin) => origin.trim() || []))
    .refine((origins) => origins.every(isOrigin))
    .describe('origins whose pages may ask, by commas, such as https://boards.example.police.uk'),
  SECURITY_CONTACT: z
    .url({ protocol: /^(mailto|https|tel)$/ })
    .optional()
    .describe('where holes are to be reported, such as mailto:security@example.police.uk'),
  SECURITY_EXPIRES: z.iso
    .date()
    .optional()
    .describe('the day from which SECURITY_CONTACT is not to be relied on, such as 2027-11-30'),
};

type HttpVariables = z.output<z.ZodObject<typeof HTTP_VARIABLES>>;

/** @throws ConfigurationError when a contact is given without its day, or the day without it */
export function toHttpPolicy(variables: HttpVariables): HttpPolicy {
  return {
    origins: variables.CORS_ORIGINS,
    isBehindTls: variables.PUBLIC_URL?.startsWith('https:') ?? false,
    security: securityContact(variables),
  };
}

function securityContact({
  SECURITY_CONTACT: contact,
  SECURITY_EXPIRES: expires,
}: HttpVariables): SecurityContact | null {
  if (contact !== undefined && expires !== undefined) return { contact, expires: new Date(expires) };
  if (contact === undefined && expires === undefined) return null;
  const variable = contact === undefined ? 'SECURITY_CONTACT' : 'SECURITY_EXPIRES';
  throw new ConfigurationError([
    { variable, problem: 'is not set; SECURITY_CONTACT and SECURITY_EXPIRES are given together' },
  ]);
}

// As browsers write one: no path, no capital letters, and no port that goes without saying.
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && !text.includes('*');
}
