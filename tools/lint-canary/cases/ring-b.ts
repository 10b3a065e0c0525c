import { ringA } from './ring-a';

export const ringB = (): number => ringA();
