import { DETAIL_LEVELS, isGrantedSubject, isScope } from '@citizen-graph/access';
import type { Grant } from '@citizen-graph/access';
import { z } from 'zod';

/** A grant as the gateway hands it on. */
export const grantSchema: z.ZodType<Grant> = z.object({
  scopes: z.array(z.string().refine(isScope)),
  subjects: z.array(z.string().refine(isGrantedSubject)),
  areas: z.array(z.string()).nullable(),
  disclosure: z.enum(['analyst', 'internal', 'partner']),
  detail: z.enum(DETAIL_LEVELS),
  freeForm: z.boolean(),
  isOutside: z.boolean(),
}) as z.ZodType<Grant>;
