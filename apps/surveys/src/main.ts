import 'reflect-metadata';
import { runSubgraph } from '@citizen-graph/subgraph';
import { SURVEYS_SUBGRAPH } from './start-surveys';

void runSubgraph(SURVEYS_SUBGRAPH, 4002);
