import ts from 'typescript';

/** The codes of a catalogue, each with its meaning. */
export type Codes = Readonly<Record<string, string>>;

const CATALOGUE_NAME = /_(ERRORS|ISSUE_CODES)$/;

/** The catalogues of error codes that a source file declares, by name. */
export function cataloguesOf(source: string): Readonly<Record<string, Codes>> {
  const found: Record<string, Codes> = {};
  visit(parse(source), (node) => {
    if (!ts.isVariableDeclaration(node) || !CATALOGUE_NAME.test(node.name.getText())) return;
    found[node.name.getText()] = codesOf(node);
  });
  return found;
}

/** The codes that a source file writes out where it makes a DomainError. */
export function codesThrownIn(source: string): readonly string[] {
  const codes: string[] = [];
  visit(parse(source), (node) => {
    if (!ts.isNewExpression(node) || node.expression.getText() !== 'DomainError') return;
    const [code] = node.arguments ?? [];
    if (code !== undefined && ts.isStringLiteral(code)) codes.push(code.text);
  });
  return codes;
}

function codesOf(declaration: ts.VariableDeclaration): Codes {
  const codes: Record<string, string> = {};
  visit(declaration, (node) => {
    if (ts.isPropertyAssignment(node)) codes[node.name.getText()] = textOf(node.initializer);
  });
  return codes;
}

function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  throw new Error(`The meaning of a code is written out, not ${node.getText()}`);
}

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => visit(child, look));
}
