import { ringB } from './ring-b';

export const ringA = (): number => ringB();
