const FORMULA_START = /^[\s\u200B\uFEFF]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const CONTROL_START = /^[\t\r\n]/;

/**
 * Text that a spreadsheet program could take for a formula, with an apostrophe before it, so that it stays text; any other
 * text as it is. Source: CSV Injection, OWASP.
 * @example neutralise('=1+1') is "'=1+1"; the number -5 is no text, and is never given to it.
 */
export function neutralise(text: string): string {
  return FORMULA_START.test(text) || CONTROL_START.test(text) ? `'${text}` : text;
}
