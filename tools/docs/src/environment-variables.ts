import ts from 'typescript';

/** An environment variable as a configuration declares it. */
export interface Variable {
  readonly name: string;
  /** What it is unless set, where that is written out as a number, or as a text that is not empty. */
  readonly unlessSet: string | null;
}

const NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const DEFAULT = /\.default\(\s*('[^']+'|[\d_]+(?: \* [\d_]+)*)\s*\)/;

/** The environment variables that a source file declares as properties of a zod object. */
export function variablesIn(source: string): readonly Variable[] {
  const found: Variable[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && NAME.test(node.name.getText())) {
      found.push({ name: node.name.getText(), unlessSet: defaultOf(node.initializer.getText()) });
    }
    node.forEachChild(look);
  };
  look(ts.createSourceFile('config.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

function defaultOf(schema: string): string | null {
  const written = DEFAULT.exec(schema)?.[1];
  if (written === undefined) return null;
  if (written.startsWith("'")) return written.slice(1, -1);
  const factors = written.replaceAll('_', '').split(' * ').map(Number);
  return String(factors.reduce((product, factor) => product * factor, 1));
}
