export { writeSampleData } from './write-sample-data';
export type { SampleFile, SampleOptions } from './write-sample-data';
export { readPaperFigures, roundAsPaper } from './paper-figures';
export type { PaperFigure, PaperRounding } from './paper-figures';
export { writeSamplePlan } from './victims-strategy/write-sample-plan';
export { normal, randomFor } from './random/random';
export type { Random } from './random/random';
