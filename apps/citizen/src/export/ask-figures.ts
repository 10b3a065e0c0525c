import { askPlatform } from '../check/ask-platform';
import type { AskedPlatform } from '../check/with-platform';
import { exportCommandError } from './errors';
import type { FiguresAsked } from './figures-asked';
import { figuresQuery } from './figures-query';
import { readAnswer } from './read-answer';
import type { FiguresRead } from './read-answer';

/**
 * Asks the platform for what is exported, whole or not at all.
 * @throws DomainError EXPORT_NOT_FOUND, EXPORT_REFUSED, and what askPlatform() throws
 */
export async function askFigures(platform: AskedPlatform, asked: FiguresAsked): Promise<FiguresRead> {
  const { data, refusals } = await askPlatform(platform, figuresQuery(asked));
  const [refusal] = refusals;
  if (refusal !== undefined)
    throw exportCommandError('EXPORT_REFUSED', `${refusal.code}: ${refusal.message}`);
  const read = readAnswer(data);
  if (read === null) throw notFound(asked);
  return read;
}

function notFound({ of: { kind, id } }: FiguresAsked) {
  const list = kind === 'metric' ? 'metrics { id title }' : 'metrics { boards { id title } }';
  return exportCommandError(
    'EXPORT_NOT_FOUND',
    `There is no ${kind} ${JSON.stringify(id)}; the query { ${list} } lists them.`,
  );
}
