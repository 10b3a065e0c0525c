import { missedFloors } from './floors';
import { measureComments } from './measure-comments';
import { COMMENT_SETS, readComments } from './read-comments';
import { describeMissed, renderFloors, renderMeasures } from './render-measures';

const NOTE =
  'Both sets are made up and written by hand, none of them by a member of the public; the rules were tuned on the\n' +
  'first and never on the second. Real comments will come out worse: see tools/verify-comments/README.md.';

function main(): void {
  console.log(NOTE);
  for (const set of COMMENT_SETS) console.log(`\n${renderMeasures(set, measureComments(readComments(set)))}`);
  const evaluation = measureComments(readComments('evaluation'));
  const missed = missedFloors(evaluation);
  console.log(`\n${renderFloors(evaluation)}\n\n${describeMissed(missed)}`);
  if (missed.length > 0) process.exitCode = 1;
}

main();
