import { jStat } from 'jstat';

/**
 * The Wilson score interval of a proportion, as fractions of one, of 95% unless told otherwise.
 * Source: Wilson (1927); the standard for proportions of Public Health England (PHEindicatormethods).
 * `wilsonInterval(81, 263)` is 0.2553 to 0.3662.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  confidence = 0.95,
): { readonly lower: number; readonly upper: number } {
  const z = jStat.normal.inv((1 + confidence) / 2, 0, 1);
  const centre = 2 * successes + z * z;
  const spread = z * Math.sqrt(z * z + (4 * successes * (trials - successes)) / trials);
  const scale = 2 * (trials + z * z);
  // Of all of them, rounding would leave the limit a little short of one.
  const upper = successes === trials ? 1 : Math.min(1, (centre + spread) / scale);
  return { lower: (centre - spread) / scale, upper };
}
