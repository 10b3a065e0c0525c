/** What a command has to say, and whether it succeeded. */
export interface Report {
  readonly succeeded: boolean;
  readonly lines: readonly string[];
}

/** A heading with its lines indented below it, or nothing when there are no lines. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)];
}
