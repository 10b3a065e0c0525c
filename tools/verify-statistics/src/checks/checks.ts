import type { Check } from '../check';
import { checkControlCharts } from './control-charts';
import { checkEstimates } from './estimates';
import { checkFamilies } from './families';
import { checkFunnel } from './funnel';
import { checkMeans } from './means';
import { checkNewcombe } from './newcombe';
import { checkNonResponse } from './non-response';
import { checkPoisson } from './poisson';
import { checkRanks } from './ranks';
import { checkRates } from './rates';
import { checkTwoProportions } from './two-proportions';
import { checkWeighted } from './weighted';
import { checkWilson } from './wilson';

/** Every method that figures are made, compared and flagged by. */
export const CHECKS: readonly Check[] = [
  checkWilson,
  checkWeighted,
  checkNonResponse,
  checkPoisson,
  checkMeans,
  checkNewcombe,
  checkTwoProportions,
  checkRates,
  checkEstimates,
  checkRanks,
  checkFamilies,
  checkFunnel,
  checkControlCharts,
];
