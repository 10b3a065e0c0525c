import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const TYPE_ROOT = join(__dirname, '../../../../node_modules/@types');

/** What a strict compiler says of a program that was copied from the explorer. */
export async function compileCopied(text: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'copied-'));
  const file = join(folder, 'copied.ts');
  await writeFile(file, text);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    typeRoots: [TYPE_ROOT],
  });
  const problems = ts.getPreEmitDiagnostics(program);
  await rm(folder, { recursive: true });
  return problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
