/**
 * The unweighted base below which an estimate of the Crime Survey is not reliable.
 * Source: Ethnicity facts and figures, Confidence in the local police, which leaves such estimates out.
 */
export const LEAST_BASE = 50;

/** How much less certain an estimate is than one from a simple random sample, and how that is known. */
export interface DesignEffect {
  readonly value: number;
  readonly statement: string;
  readonly confirmed: boolean;
}

/** Used for intervals where the publisher prints none, as it does not for police force areas. */
export const DESIGN_EFFECT: DesignEffect = {
  value: 1.2,
  statement:
    'The Crime Survey samples addresses in clusters, so its variance is taken as 1.2 times that of a simple ' +
    'random sample of as many adults. The publisher gives no design effect by police force area: this one is assumed.',
  confirmed: false,
};
