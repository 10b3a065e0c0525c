import { filesInForce } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import { formatPeriod } from '@citizen-graph/reference';
import { counted, grouped, renderTable } from '../terminal/table';

export const FIRST_QUERY =
  '{ metric(id: "helped") { title table(period: {from: "2022-04", to: "2023-03"}) ' +
  '{ rows { value { value denominator interval { lower upper } } } } } }';

/** Where the public form answers, and a made-up code to try it with where there may be one. */
export interface WelcomeToForm {
  readonly url: string;
  readonly demonstrationCode: string | null;
}

/** What there is to say of a platform that has just started. */
export interface Welcome {
  readonly url: string;
  readonly releases: readonly Release[];
  readonly form: WelcomeToForm;
  /** Whether tokens come from the identity provider for development. */
  readonly isDevelopment: boolean;
}

/** What somebody sees who has just started the platform. */
export function renderWelcome({ url, releases, form, isDevelopment }: Welcome): string {
  return `
The pages of the boards are at ${new URL('/', url).href}
The explorer for analysts is at ${new URL('/explorer/', url).href}
Citizen Graph answers at ${url}
${renderForm(form)}

${renderLoaded(releases)}

A first query, to what share of people the force helped with their issue:
  ${FIRST_QUERY}

The same from a shell:
  ${toCurl(url, FIRST_QUERY)}
${isDevelopment ? DEVELOPMENT : ''}
Ctrl-C stops it; the data stay.`;
}

const DEVELOPMENT = `
FOR DEVELOPMENT: anybody on this machine gets a token, by npx citizen token. Set ISSUER to the force's own issuer.
`;

function renderForm({ url, demonstrationCode }: WelcomeToForm): string {
  const form = `The form for feedback on stop and search answers at ${url}`;
  return demonstrationCode === null
    ? form
    : `${form}\n  to try it, with a SYNTHETIC code that counts for nothing: ${url}/f/${demonstrationCode}`;
}

function renderLoaded(releases: readonly Release[]): string {
  const files = filesInForce(releases);
  if (files.length === 0) return 'Nothing is loaded. To bring a file in: npx citizen import <dataset> <file>';
  const rows = files.reduce((sum, { rowsAccepted }) => sum + rowsAccepted, 0);
  const summary = `Loaded: ${counted(rows, 'row')} by ${counted(releases.length, 'release')}`;
  return `${warnOfSynthetic(files)}${summary}\n${renderDatasets(files)}`;
}

function warnOfSynthetic(files: readonly Release[]): string {
  const synthetic = files.filter((file) => file.synthetic).length;
  if (synthetic === 0) return '';
  const which = synthetic === files.length ? 'all of it' : `${synthetic} of ${counted(files.length, 'file')}`;
  return `SYNTHETIC DATA: ${which} is made up. Nobody in it is real, and no figure may be quoted.\n`;
}

function renderDatasets(files: readonly Release[]): string {
  const datasets = [...new Set(files.map(({ dataset }) => dataset))];
  return renderTable(
    [
      { heading: 'dataset' },
      { heading: 'files', align: 'right' },
      { heading: 'rows', align: 'right' },
      { heading: 'period' },
    ],
    datasets.map((id) =>
      toCells(
        id,
        files.filter(({ dataset }) => dataset === id),
      ),
    ),
  );
}

function toCells(id: string, files: readonly Release[]): readonly string[] {
  const rows = files.reduce((sum, { rowsAccepted }) => sum + rowsAccepted, 0);
  const period = files
    .map((file) => file.period)
    .reduce((one, other) => ({
      from: one.from < other.from ? one.from : other.from,
      to: one.to > other.to ? one.to : other.to,
    }));
  return [id, grouped(files.length), grouped(rows), formatPeriod(period)];
}

function toCurl(url: string, query: string): string {
  return (
    `curl -s ${url} -H "authorization: Bearer $(npx citizen token)" -H 'content-type: application/json' ` +
    `-d '${JSON.stringify({ query })}'`
  );
}
