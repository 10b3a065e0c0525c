declare module 'jstat' {
  export const jStat: {
    gammaln(value: number): number;
    readonly normal: {
      inv(probability: number, mean: number, standardDeviation: number): number;
      cdf(value: number, mean: number, standardDeviation: number): number;
    };
    readonly chisquare: { inv(probability: number, degreesOfFreedom: number): number };
    readonly studentt: {
      inv(probability: number, degreesOfFreedom: number): number;
      cdf(value: number, degreesOfFreedom: number): number;
    };
    readonly beta: { inv(probability: number, alpha: number, beta: number): number };
  };
}
