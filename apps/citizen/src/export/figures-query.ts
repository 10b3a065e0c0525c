import type { FiguresAsked } from './figures-asked';

const VALUE = `status value numerator denominator effectiveBase interval { lower upper method } yearEnding shorthand
  missingMonths revisedBy`;

const ROWS = `
  period { from to }
  group { dimension code label }
  value { ${VALUE} }
  nonResponse { status responseRate lower upper }
  breaks { month }
  change {
    comparison
    period { from to }
    value { ${VALUE} }
    status absolute relative
    interval { lower upper method }
    intervalStatus
    test { method pValue }
  }`;

/** The query for what is exported: the same figures that any client of the API is given. */
export function figuresQuery(asked: FiguresAsked): string {
  const id = JSON.stringify(asked.of.id);
  const what =
    asked.of.kind === 'metric'
      ? `metric(id: ${id}) { ...Exported }`
      : `board(id: ${id}) { title metrics { ...Exported } }`;
  return `query Export { ${what} }
fragment Exported on Metric {
  id title unit definition
  source { name publisher }
  disclosure { audience version owner open }
  table(${argumentsOf(asked)}) {
    rows { ${ROWS} }
    asOf asOfRelease erasedSince synthetic
    releases { number fileName sha256 synthetic }
  }
}`;
}

function argumentsOf({ period, grain, by, compare, asOf, asOfRelease }: FiguresAsked): string {
  return [
    `period: { from: "${period.from}", to: "${period.to}" }`,
    `grain: ${grain}`,
    ...(by.length === 0 ? [] : [`by: [${by.join(', ')}]`]),
    ...(compare === null ? [] : [`compare: ${compare}`]),
    ...(asOf === null ? [] : [`asOf: ${JSON.stringify(asOf)}`]),
    ...(asOfRelease === null ? [] : [`asOfRelease: ${asOfRelease}`]),
  ].join(', ');
}
