import 'reflect-metadata';
import { runSubgraph } from '@citizen-graph/subgraph';
import { CONFIDENCE_SUBGRAPH } from './start-confidence';

void runSubgraph(CONFIDENCE_SUBGRAPH, 4005);
