import 'reflect-metadata';
import { runSubgraph } from '@citizen-graph/subgraph';
import { VICTIMS_CODE_SUBGRAPH } from './start-victims-code';

void runSubgraph(VICTIMS_CODE_SUBGRAPH, 4003);
