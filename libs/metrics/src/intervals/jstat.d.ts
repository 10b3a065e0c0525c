declare module 'jstat' {
  export const jStat: {
    readonly normal: { inv(probability: number, mean: number, standardDeviation: number): number };
    readonly chisquare: { inv(probability: number, degreesOfFreedom: number): number };
  };
}
