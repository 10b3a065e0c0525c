import type { GraphQLSchema } from 'graphql';
import type { Attempt } from './attempt';
import { AUDIENCES } from './audiences';
import { tryDirect } from './direct';
import { tryEntities } from './entities';
import { tryHiddenNames } from './hidden-names';
import { INTROSPECTIONS, tryIntrospection } from './introspection';
import { tryMatrix } from './matrix';
import { QUESTION_TEXTS, tryQuestions } from './questions';
import { ROUTE_TEXTS, tryRoutes } from './routes';
import { shapedTexts, tryShapes } from './shapes';
import { tryTokens } from './tokens';
import type { TriedPlatform } from './tried-platform';
import { tryTrust } from './trust';
import { everyCoordinate, typeQuestions } from './type-question';

export interface Findings {
  readonly attempts: readonly Attempt[];
  /** Fields of which nobody was given a value, because there is none in what was imported. */
  readonly unseen: readonly string[];
}

/** The operations that are trusted while access is tried, so that access is what refuses. */
export function trustedTexts(schema: GraphQLSchema): readonly string[] {
  const questions = typeQuestions(schema);
  const own = questions.map(({ text }) => text);
  return [
    ...new Set([...own, ...shapedTexts(questions), ...INTROSPECTIONS, ...QUESTION_TEXTS, ...ROUTE_TEXTS]),
  ];
}

/** Tries everything. */
export async function verify(platform: TriedPlatform, schema: GraphQLSchema): Promise<Findings> {
  const questions = typeQuestions(schema);
  const asked = new Set(questions.flatMap(({ type, fields }) => fields.map((field) => `${type}.${field}`)));
  const unasked = everyCoordinate(schema).filter((coordinate) => !asked.has(coordinate));
  if (unasked.length > 0) throw new Error(`No operation comes to ${unasked.join(', ')}.`);
  const matrix = await tryMatrix(platform, questions, AUDIENCES);
  const others = [
    await tryTrust(platform, questions),
    await tryShapes(platform, questions),
    await tryTokens(platform),
    await tryDirect(platform),
    await tryEntities(platform),
    await tryIntrospection(platform, schema),
    await tryHiddenNames(platform),
    await tryQuestions(platform),
    await tryRoutes(platform),
  ];
  const unseen = everyCoordinate(schema).filter((coordinate) => !matrix.seen.has(coordinate));
  return { attempts: [...matrix.attempts, ...others.flat()], unseen };
}
