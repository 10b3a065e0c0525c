import { areasByDemand } from '../areas';
import { chooser } from '../random/chooser';
import type { Random } from '../random/random';
import type { SampleRow } from '../sample-table';
import { drawCrimeType } from './circumstances';

const chooseArea = chooser(areasByDemand());
const chooseDepartment = chooser([
  ['Investigation', 6],
  ['Public Protection', 3],
  ['Force Response', 1],
]);

/** Draws what exports tell of a victim whose crime is investigated: Enhanced Rights, area, department, crime type. */
export function drawVictim(random: Random): SampleRow {
  const department = chooseDepartment(random);
  const isEnhanced = random() < (department === 'Public Protection' ? 0.78 : 0.19);
  return [isEnhanced ? 'Yes' : 'No', chooseArea(random).code, department, drawCrimeType(department, random)];
}
