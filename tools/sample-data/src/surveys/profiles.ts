import type { AreaProfile } from '../areas';
import { chooser } from '../random/chooser';
import type { Random } from '../random/random';
import { characteristics, preferNotToSay } from './characteristics';
import type { Characteristic, CharacteristicValue } from './characteristics';

/** What one respondent filled in: an answer for each characteristic, empty where there is none. */
export type Profile = readonly string[];

const blankProfile: Profile = characteristics.map(() => '');
const ageBands = (characteristics[0]?.values ?? []).map(({ value }) => value);

/** Somebody who fills in nothing, or at least one characteristic. */
export function drawProfile(area: AreaProfile, isDisclosing: boolean, random: Random): Profile {
  if (!isDisclosing) return blankProfile;
  const isReticent = random() < 0.06;
  const profile: string[] = [];
  for (const characteristic of characteristics) {
    const weigh = weigher({ area, isReticent, ageBand: profile[0] ?? '' });
    profile.push(random() < characteristic.answered ? drawValue(characteristic, weigh, random) : '');
  }
  return profile.some((value) => value !== '') ? profile : drawProfile(area, isDisclosing, random);
}

/** How far a respondent leans towards a good or a bad word, in standard deviations, by what they filled in. */
export function leaningOf(profile: Profile): number {
  return profile.reduce((sum, answer, index) => sum + leaningOfAnswer(characteristics[index], answer), 0);
}

function leaningOfAnswer(characteristic: Characteristic | undefined, answer: string): number {
  const found = characteristic?.values.find(({ value }) => value === answer);
  return found ? (found.helped - 0.68) * 0.8 : -0.03;
}

type Weigh = (value: CharacteristicValue) => number;

function drawValue({ values }: Characteristic, weigh: Weigh, random: Random): string {
  return chooser(values.map((value) => [value.value, value.share * weigh(value)]))(random);
}

interface Circumstances {
  readonly area: AreaProfile;
  readonly isReticent: boolean;
  readonly ageBand: string;
}

/** Reticent people prefer not to say, areas differ in ethnicity, and disability grows with age. */
function weigher({ area, isReticent, ageBand }: Circumstances): Weigh {
  const factors: Readonly<Record<string, number>> = {
    [preferNotToSay]: isReticent ? 8 : 1,
    Asian: area.diversity,
    Black: area.diversity,
    Mixed: area.diversity,
    Yes: 0.5 + 0.15 * Math.max(0, ageBands.indexOf(ageBand)),
  };
  return ({ value }) => factors[value] ?? 1;
}
