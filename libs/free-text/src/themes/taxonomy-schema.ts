import { z } from 'zod';

const text = (longest: number) => z.string().min(1).max(longest);

const theme = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z\d_]{1,39}$/, 'a code is 2 to 40 capital letters, digits and _'),
  title: text(80),
  description: text(400),
  phrases: z.array(text(400)).min(1).max(500),
  exclusions: z.array(text(400)).max(500),
});

/** The shape of a file of themes. */
export const taxonomySchema = z.strictObject({
  version: z
    .string()
    .regex(/^[A-Za-z\d][A-Za-z\d.-]{0,39}$/, 'a version is 1 to 40 letters, digits, . and -'),
  title: text(200),
  groups: z.record(
    z.string().regex(/^[a-z]{1,20}$/, 'the name of a group is 1 to 20 small letters'),
    text(2_000),
  ),
  themes: z.array(theme).min(1).max(100),
});
