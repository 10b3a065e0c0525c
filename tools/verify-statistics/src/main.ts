import { CHECKS } from './checks/checks';
import { renderFindings } from './render-findings';

const findings = CHECKS.flatMap(({ examples, simulations }) => [...examples(), ...simulations()]);
console.log(renderFindings(findings));
if (findings.some(({ agrees }) => !agrees)) process.exitCode = 1;
