import 'reflect-metadata';
import { runSubgraph } from '@citizen-graph/subgraph';
import { CATALOGUE_SUBGRAPH } from './start-catalogue';

void runSubgraph(CATALOGUE_SUBGRAPH, 4001);
