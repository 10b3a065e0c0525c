import { ACCESS_TABLE, ROLES, SCOPES } from '@citizen-graph/access';
import type { DetailLevel, Grant, Requirement } from '@citizen-graph/access';
import { DISCLOSURE_CONTROL } from '@citizen-graph/metrics';

const NOTICE = '<!-- Written by npm run access:docs from libs/access. Do not edit. -->';

const INTRODUCTION = `# Who may see what

Whoever has signed in may read what areas, metrics, boards, the Victims’ Code and questions are called and mean. What figures,
comments and plans are takes a scope. Roles come in a person’s token, and with several roles somebody may do what any
of them may; a partner’s grant is a row of the database. A field that a grant does not hold comes back null with
ACCESS_DENIED, and is not in the schema that the caller can ask for.`;

const DETAIL: Readonly<Record<DetailLevel, string>> = {
  FIGURES: 'figures',
  REDACTED_COMMENTS: 'figures and redacted comments',
  RECORDS: 'records',
};

const PARTNER = `A partner organisation is granted figures of the subjects and local policing areas that its row names, under the policy
\`partner\` of disclosure control, by trusted operations alone. A partner with some areas must ask for them, by a filter on AREA or the
argument \`area\`, and is otherwise refused with AREA_NOT_GRANTED; what is of the whole force by its nature is refused
with ACCESS_DENIED. No partner reads comments, the list of releases, the strategy or what rests on single records.`;

/** The page of what each role is granted and what each field asks, as Markdown. */
export function accessPage(): string {
  return (
    [
      NOTICE,
      INTRODUCTION,
      '## Roles',
      rolesTable(),
      '## Partners',
      PARTNER,
      '## Scopes',
      table(
        ['scope', 'what it is for', 'roles'],
        Object.entries(SCOPES).map(([scope, words]) => [`\`${scope}\``, words, rolesWith(scope).join(', ')]),
      ),
      '## What takes a scope',
      'By scope, the fields of each type of the schema that take it. Where a whole type does, it is named alone.',
      ...sections(),
    ].join('\n\n') + '\n'
  );
}

function rolesTable(): string {
  return table(
    ['role', 'scopes', 'figures', 'how close to single people', 'operations'],
    Object.entries(ROLES).map(([name, grant]: readonly [string, Grant]) => [
      `\`${name}\``,
      grant.scopes.map((scope) => `\`${scope}\``).join(', '),
      `policy \`${grant.disclosure}\`: ${METHODS[DISCLOSURE_CONTROL.policies[grant.disclosure].method]}`,
      DETAIL[grant.detail],
      grant.freeForm ? 'any, and the schema' : 'trusted ones',
    ]),
  );
}

const METHODS = {
  EXACT: 'exact',
  SUPPRESSION: 'small ones hidden',
  CELL_KEY: 'with noise',
} as const;

function rolesWith(scope: string): readonly string[] {
  const roles = Object.entries(ROLES) as readonly (readonly [string, Grant])[];
  return roles
    .filter(([, { scopes }]) => (scopes as readonly string[]).includes(scope))
    .map(([name]) => name);
}

interface Asked {
  readonly type: string;
  readonly fields: readonly string[];
  /** Whether these are all fields of the type. */
  readonly isWhole: boolean;
}

function sections(): readonly string[] {
  return Object.keys(SCOPES).flatMap((scope) => [
    ...section(`### \`${scope}\``, { scopes: [scope], everyArea: false }),
    ...section(`### \`${scope}\` and a grant for the whole force`, { scopes: [scope], everyArea: true }),
  ]);
}

function section(heading: string, asked: Readonly<Record<keyof Requirement, unknown>>): readonly string[] {
  const found = Object.entries(ACCESS_TABLE).flatMap(([type, rows]): Asked[] =>
    rows
      .filter(([requirement]) => JSON.stringify(requirement) === JSON.stringify(asked))
      .map(([, fields]) => ({ type, fields: fields.split(' '), isWhole: rows.length === 1 })),
  );
  if (found.length === 0) return [];
  const parts = found.filter(({ isWhole }) => !isWhole);
  const whole = found.filter(({ isWhole }) => isWhole).map(({ type }) => `\`${type}\``);
  return [
    heading,
    [
      ...parts.map(
        ({ type, fields }) => `- \`${type}\`: ${fields.map((field) => `\`${field}\``).join(', ')}`,
      ),
      ...(whole.length === 0 ? [] : [`- all of ${whole.join(', ')}`]),
    ].join('\n'),
  ];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
