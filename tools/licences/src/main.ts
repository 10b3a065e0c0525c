import { join } from 'node:path';
import { reportLicences } from './licence-report';
import { readDependencies } from './read-dependencies';

const workspace = join(__dirname, '../../..');
const dependencies = readDependencies(workspace);
const { lines, refused } = reportLicences(dependencies);

console.log(lines.join('\n'));
console.log(`\n${dependencies.length} packages, ${refused.length} with a licence that is not allowed`);
if (refused.length > 0) {
  console.error(refused.join('\n'));
  console.error('Replace the package, or allow the licence in tools/licences/src/allowed-licences.ts.');
  process.exitCode = 1;
}
