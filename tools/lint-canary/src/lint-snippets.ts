import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Snippet } from './canary';

const workspace = join(__dirname, '../../..');

const verdictSchema = z.object({
  messages: z.array(z.object({ ruleId: z.string().nullable(), message: z.string() })),
  enabledRules: z.array(z.string()),
});

/** What ESLint says of one snippet, and the rules it would have reported there. */
export type Verdict = z.infer<typeof verdictSchema>;

/** Lints in a process of its own: Jest cannot load an ES module configuration. One verdict for each snippet. */
export function lintSnippets(snippets: readonly Snippet[]): readonly Verdict[] {
  const program = join(__dirname, '../lint-snippets.mjs');
  const input = JSON.stringify(snippets);
  const run = spawnSync(process.execPath, [program], { cwd: workspace, input, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return z.array(verdictSchema).parse(JSON.parse(run.stdout));
}
