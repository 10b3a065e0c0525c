import 'reflect-metadata';
import { runSubgraph } from '@citizen-graph/subgraph';
import { WMNOW_SUBGRAPH } from './start-wmnow';

void runSubgraph(WMNOW_SUBGRAPH, 4006);
