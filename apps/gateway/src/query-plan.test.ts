import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { parse } from 'graphql';
import { secureSupergraph } from './access/secured-supergraph';

const SUPERGRAPH = resolve(__dirname, '../../../supergraph.graphql');
const SUBJECTS = ['confidence', 'stop-search', 'surveys', 'victims-code', 'wmnow'];
const TABLE =
  'table(period: { from: "2022-04", to: "2023-03" }) { rows { value { value interval { lower upper } } } }';

const supergraph = Supergraph.build(secureSupergraph(readFileSync(SUPERGRAPH, 'utf8')).sdl);
const planner = new QueryPlanner(supergraph);

test('the board pack asks the catalogue once, and then each subject once, all at the same time', () => {
  expect(planOf(`{ board(id: "victims-thematic") { title metrics { title ${TABLE} } } }`)).toEqual([
    'catalogue',
    { parallel: SUBJECTS.map((subject) => `${subject} at board.metrics.@`) },
  ]);
});

test('so does the pack of every board at once', () => {
  expect(planOf(`{ boards { metrics { id title ${TABLE} } } }`)).toEqual([
    'catalogue',
    { parallel: SUBJECTS.map((subject) => `${subject} at boards.@.metrics.@`) },
  ]);
});

test('what the catalogue knows of metrics and areas takes nobody else', () => {
  expect(planOf('{ metrics { id title unit boards { title } } areas { code name } }')).toBe('catalogue');
});

test('the population of areas is joined by wmnow alone', () => {
  expect(planOf('{ areas { code name population { aged16AndOver vintage asAt } } }')).toEqual([
    'catalogue',
    'wmnow at areas.@',
  ]);
});

test('what subjects know beside their metrics is asked of all at the same time', () => {
  const query = `{ surveys { all { code } } victimsCode { editions { id } } wmnow { latestMonth }
    stopSearch { areasWithBoundaries { code name } } publicConfidence { force { name } } }`;
  expect(planOf(query)).toEqual({ parallel: SUBJECTS });
});

type Plan = string | readonly Plan[] | { readonly parallel: readonly Plan[] };

function planOf(query: string): Plan {
  const operation = operationFromDocument(supergraph.apiSchema(), parse(query));
  const { node } = planner.buildQueryPlan(operation);
  if (node === undefined) throw new Error('the plan is empty');
  return outline(node, '');
}

function outline(node: PlanNode | SubscriptionNode, place: string): Plan {
  if (node.kind === 'Fetch') return `${node.serviceName}${place}`;
  if (node.kind === 'Flatten') return outline(node.node, ` at ${node.path.join('.')}`);
  if (node.kind === 'Sequence') return node.nodes.map((child) => outline(child, place));
  if (node.kind === 'Parallel') return { parallel: node.nodes.map((child) => outline(child, place)).sort() };
  throw new Error(`${node.kind} was not expected in the plan`);
}
