import { taxonomyError } from '../errors';
import { groupProblem, phraseProblem } from '../text/phrase';
import type { Taxonomy } from './taxonomy';
import { taxonomySchema } from './taxonomy-schema';

/** Why a file of themes cannot be used: what is wrong, and where in the file. */
export interface TaxonomyIssue {
  readonly code: TaxonomyIssueCode;
  /** Example: `themes[3].phrases[0]`. */
  readonly path: string;
  readonly problem: string;
}

export type TaxonomyIssueCode = 'WRONG_SHAPE' | 'CODE_REPEATED' | 'PHRASE_UNREADABLE' | 'GROUP_UNREADABLE';

const MOST_ISSUES_TOLD = 20;

/**
 * A taxonomy from the text of its file. Throws TAXONOMY_MALFORMED, and TAXONOMY_INVALID with the code
 * and the JSON path of everything that is wrong.
 */
export function parseTaxonomy(text: string, fileName: string): Taxonomy {
  const result = taxonomySchema.safeParse(parseJson(text, fileName));
  const issues = result.success ? issuesOf(result.data) : result.error.issues.map(toShapeIssue);
  if (!result.success || issues.length > 0) {
    throw taxonomyError('TAXONOMY_INVALID', describe(issues, fileName));
  }
  return result.data;
}

/** What is wrong with a taxonomy that has the right shape. */
function issuesOf({ groups, themes }: Taxonomy): readonly TaxonomyIssue[] {
  const ofGroups = Object.entries(groups).map(([name, words]) => {
    const problem = groupProblem(words);
    return problem === null ? [] : [{ code: 'GROUP_UNREADABLE' as const, path: `groups.${name}`, problem }];
  });
  const ofThemes = themes.map(({ code, phrases, exclusions }, index) => [
    ...repeated(code, index, themes),
    ...unreadable(phrases, `themes[${index}].phrases`, groups),
    ...unreadable(exclusions, `themes[${index}].exclusions`, groups),
  ]);
  return [...ofGroups.flat(), ...ofThemes.flat()];
}

function repeated(code: string, index: number, themes: Taxonomy['themes']): readonly TaxonomyIssue[] {
  const first = themes.findIndex((theme) => theme.code === code);
  if (first === index) return [];
  const problem = `themes[${first}] has the code ${code} too`;
  return [{ code: 'CODE_REPEATED', path: `themes[${index}].code`, problem }];
}

function unreadable(
  phrases: readonly string[],
  path: string,
  groups: Taxonomy['groups'],
): readonly TaxonomyIssue[] {
  return phrases.flatMap((phrase, index) => {
    const problem = phraseProblem(phrase, groups);
    return problem === null ? [] : [{ code: 'PHRASE_UNREADABLE', path: `${path}[${index}]`, problem }];
  });
}

function toShapeIssue({ path, message }: { path: readonly PropertyKey[]; message: string }): TaxonomyIssue {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return { code: 'WRONG_SHAPE', path: written.replace(/^\./, '') || '(the whole file)', problem: message };
}

function parseJson(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw taxonomyError(
      'TAXONOMY_MALFORMED',
      `${fileName} is not JSON. Edit a copy of the themes in force; a missing comma or quotation mark is the usual slip.`,
    );
  }
}

function describe(issues: readonly TaxonomyIssue[], fileName: string): string {
  const told = issues
    .slice(0, MOST_ISSUES_TOLD)
    .map(({ code, path, problem }) => `  ${path}: ${code}: ${problem}`);
  const others = issues.length - told.length;
  return [
    `${fileName} cannot be used:`,
    ...told,
    ...(others > 0 ? [`  and ${others} more`] : []),
    'Correct these places and import the file again; nothing was changed.',
  ].join('\n');
}
