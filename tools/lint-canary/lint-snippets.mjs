import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';

const snippets = JSON.parse(await text(process.stdin));
const typedPaths = snippets.filter(({ typed }) => typed).map(({ as }) => as);

const withTypes = {
  languageOptions: { parserOptions: { projectService: { allowDefaultProject: [...new Set(typedPaths)] } } },
};
// The snippets do not exist on disk, and the ignored folder holds one that does.
const linter = (overrideConfig) => new ESLint({ overrideConfig, ignore: false });
const typedLinter = linter(withTypes);
const untypedLinter = linter(tseslint.configs.disableTypeChecked);

async function lint({ as, code, typed }) {
  const [result] = await (typed ? typedLinter : untypedLinter).lintText(code, { filePath: as });
  const { rules } = await typedLinter.calculateConfigForFile(as);
  const enabledRules = Object.keys(rules).filter((rule) => [rules[rule]].flat()[0] !== 0);
  return { messages: result.messages, enabledRules };
}

const verdicts = [];
for (const snippet of snippets) verdicts.push(await lint(snippet));
process.stdout.write(JSON.stringify(verdicts));
