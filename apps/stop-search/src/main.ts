import 'reflect-metadata';
import { runSubgraph } from '@citizen-graph/subgraph';
import { STOP_SEARCH_SUBGRAPH } from './start-stop-search';

void runSubgraph(STOP_SEARCH_SUBGRAPH, 4004);
