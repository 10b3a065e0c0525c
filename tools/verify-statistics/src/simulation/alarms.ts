import { randomFor } from '@citizen-graph/sample-data';
import type { Random } from '@citizen-graph/sample-data';
import type { Finding } from '../check';

/** A truth in which nothing is the matter, and whether a sample that is drawn is flagged all the same. */
export interface FalseAlarm {
  readonly name: string;
  /** What share of the flags of a draw are false: 1 or 0 where it is flagged or not. */
  readonly share: (random: Random) => number;
}

interface Alarms {
  readonly method: string;
  readonly how: string;
  readonly draws: number;
  /** The least and the most false alarms in per cent, on average over the situations; from 0 on, the most in any. */
  readonly range: readonly [least: number, most: number];
  readonly situations: readonly FalseAlarm[];
}

/** Whether a method raises as many false alarms as it is meant to. */
export function alarmFinding({ method, how, draws, range, situations }: Alarms): Finding {
  const shares = situations.map(({ name, share }) => {
    const random = randomFor(`${method}: ${name}`);
    let sum = 0;
    for (let draw = 0; draw < draws; draw += 1) sum += share(random);
    return { name, share: (100 * sum) / draws };
  });
  const average = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
  const worst = shares.reduce((one, other) => (other.share > one.share ? other : one));
  const [least, most] = range;
  return {
    method,
    against: `${draws.toLocaleString('en-GB')} draws at ${how}`,
    expected: least === 0 ? `at most ${most}% false alarms` : `${least}% to ${most}% false alarms on average`,
    found:
      `${average.toFixed(2)}%` +
      (shares.length === 1 ? '' : `, most ${worst.share.toFixed(2)}% (${worst.name})`),
    agrees: average >= least && (least === 0 ? worst.share : average) <= most,
  };
}
