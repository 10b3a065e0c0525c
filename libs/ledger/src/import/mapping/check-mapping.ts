import { shorten } from '@citizen-graph/reference';
import { Refusal } from '../../domain/row-issue';
import type { Dataset, RecordFields } from '../../domain/dataset';
import { columnsOf } from '../header';
import type { FieldColumn } from '../header';
import { nearestName } from '../nearest-name';
import type { JsonPath, MappingProblem } from './mapping-error';
import type { ColumnMapping, MappingContent } from './mapping-schema';
import { PLAIN_DIALECT } from '../plain-dialect';

/** What of a mapping does not go with the dataset that it is used for. */
export function findProblems<Fields extends RecordFields>(
  dataset: Dataset<Fields>,
  content: MappingContent,
): readonly MappingProblem[] {
  const columns = columnsOf(dataset);
  return [
    ...otherDataset(dataset.id, content.dataset),
    ...unknownColumns(columns, content),
    ...columns.flatMap((entry) => columnProblems(entry, content)),
  ];
}

function otherDataset(id: string, named: string): readonly MappingProblem[] {
  const message = `this mapping is for ${shorten(named)}, not for ${id}; use the mapping of ${id}`;
  return named === id ? [] : [{ path: ['dataset'], message }];
}

function unknownColumns(columns: readonly FieldColumn[], content: MappingContent): readonly MappingProblem[] {
  const known = columns.map(({ column }) => column.header);
  const unknown = Object.keys(content.columns).filter((header) => !known.includes(header));
  return unknown.map((header) => {
    const nearest = nearestName(header, known);
    const hint = nearest === null ? `the columns are: ${known.join(', ')}` : `did you mean "${nearest}"?`;
    return { path: ['columns', header], message: `the dataset has no such column; ${hint}` };
  });
}

function columnProblems({ column }: FieldColumn, content: MappingContent): readonly MappingProblem[] {
  const mapping = content.columns[column.header];
  const path = ['columns', column.header];
  const refuses = (text: string): boolean => column.parse(text, PLAIN_DIALECT) instanceof Refusal;
  if (mapping === undefined) {
    const message = `the dataset needs this column, which takes ${column.expected}; give it "from" or "constant"`;
    return refuses('') ? [{ path, message }] : [];
  }
  return labelsOf(mapping, path)
    .filter(({ label }) => refuses(label))
    .map(({ label, at }) => ({
      path: at,
      message: `the column does not take ${JSON.stringify(shorten(label))}; it takes ${column.expected}`,
    }));
}

interface Label {
  readonly label: string;
  readonly at: JsonPath;
}

function labelsOf({ constant, values = {} }: ColumnMapping, path: readonly string[]): readonly Label[] {
  const listed = Object.entries(values).map(([text, label]) => ({ label, at: [...path, 'values', text] }));
  return constant === undefined ? listed : [{ label: constant, at: [...path, 'constant'] }];
}
