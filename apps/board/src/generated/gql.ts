/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query LatestReleases {\n    releases(first: 500) {\n      number\n      dataset\n      period {\n        from\n        to\n      }\n      synthetic\n    }\n  }\n": typeof types.LatestReleasesDocument,
    "\n  fragment Change on Change {\n    period {\n      from\n      to\n    }\n    value {\n      status\n      value\n      shorthand\n    }\n    status\n    absolute\n    interval {\n      lower\n      upper\n    }\n    intervalStatus\n    test {\n      pValue\n    }\n  }\n": typeof types.ChangeFragmentDoc,
    "\n  fragment Figure on MetricValue {\n    status\n    value\n    numerator\n    denominator\n    effectiveBase\n    interval {\n      lower\n      upper\n      method\n    }\n    yearEnding\n    shorthand\n  }\n": typeof types.FigureFragmentDoc,
    "\n  query BoardPackPage(\n    $period: PeriodInput!\n    $chart: PeriodInput!\n    $compare: Comparison!\n    $where: [DimensionFilter!]\n    $asOf: DateTimeISO\n  ) {\n    board(id: \"victims-thematic\") {\n      title\n      purpose\n      metrics {\n        id\n        ...BoardMetric\n        ...SummaryMetric\n      }\n    }\n  }\n": typeof types.BoardPackPageDocument,
    "\n  fragment SummaryMetric on Metric {\n    id\n    title\n    polarity\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          status\n        }\n        change {\n          absolute\n          test {\n            pValue\n          }\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n      }\n      assurance {\n        code\n      }\n    }\n  }\n": typeof types.SummaryMetricFragmentDoc,
    "\n  fragment BoardMetric on Metric {\n    __typename\n    id\n    ...BoardMetricRow\n  }\n": typeof types.BoardMetricFragmentDoc,
    "\n  fragment BoardMetricRow on Metric {\n    id\n    title\n    unit\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n        change {\n          ...Change\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n        description\n      }\n      assurance {\n        code\n        title\n        description\n      }\n    }\n  }\n": typeof types.BoardMetricRowFragmentDoc,
};
const documents: Documents = {
    "\n  query LatestReleases {\n    releases(first: 500) {\n      number\n      dataset\n      period {\n        from\n        to\n      }\n      synthetic\n    }\n  }\n": types.LatestReleasesDocument,
    "\n  fragment Change on Change {\n    period {\n      from\n      to\n    }\n    value {\n      status\n      value\n      shorthand\n    }\n    status\n    absolute\n    interval {\n      lower\n      upper\n    }\n    intervalStatus\n    test {\n      pValue\n    }\n  }\n": types.ChangeFragmentDoc,
    "\n  fragment Figure on MetricValue {\n    status\n    value\n    numerator\n    denominator\n    effectiveBase\n    interval {\n      lower\n      upper\n      method\n    }\n    yearEnding\n    shorthand\n  }\n": types.FigureFragmentDoc,
    "\n  query BoardPackPage(\n    $period: PeriodInput!\n    $chart: PeriodInput!\n    $compare: Comparison!\n    $where: [DimensionFilter!]\n    $asOf: DateTimeISO\n  ) {\n    board(id: \"victims-thematic\") {\n      title\n      purpose\n      metrics {\n        id\n        ...BoardMetric\n        ...SummaryMetric\n      }\n    }\n  }\n": types.BoardPackPageDocument,
    "\n  fragment SummaryMetric on Metric {\n    id\n    title\n    polarity\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          status\n        }\n        change {\n          absolute\n          test {\n            pValue\n          }\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n      }\n      assurance {\n        code\n      }\n    }\n  }\n": types.SummaryMetricFragmentDoc,
    "\n  fragment BoardMetric on Metric {\n    __typename\n    id\n    ...BoardMetricRow\n  }\n": types.BoardMetricFragmentDoc,
    "\n  fragment BoardMetricRow on Metric {\n    id\n    title\n    unit\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n        change {\n          ...Change\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n        description\n      }\n      assurance {\n        code\n        title\n        description\n      }\n    }\n  }\n": types.BoardMetricRowFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestReleases {\n    releases(first: 500) {\n      number\n      dataset\n      period {\n        from\n        to\n      }\n      synthetic\n    }\n  }\n"): typeof import('./graphql').LatestReleasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Change on Change {\n    period {\n      from\n      to\n    }\n    value {\n      status\n      value\n      shorthand\n    }\n    status\n    absolute\n    interval {\n      lower\n      upper\n    }\n    intervalStatus\n    test {\n      pValue\n    }\n  }\n"): typeof import('./graphql').ChangeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Figure on MetricValue {\n    status\n    value\n    numerator\n    denominator\n    effectiveBase\n    interval {\n      lower\n      upper\n      method\n    }\n    yearEnding\n    shorthand\n  }\n"): typeof import('./graphql').FigureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardPackPage(\n    $period: PeriodInput!\n    $chart: PeriodInput!\n    $compare: Comparison!\n    $where: [DimensionFilter!]\n    $asOf: DateTimeISO\n  ) {\n    board(id: \"victims-thematic\") {\n      title\n      purpose\n      metrics {\n        id\n        ...BoardMetric\n        ...SummaryMetric\n      }\n    }\n  }\n"): typeof import('./graphql').BoardPackPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SummaryMetric on Metric {\n    id\n    title\n    polarity\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          status\n        }\n        change {\n          absolute\n          test {\n            pValue\n          }\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n      }\n      assurance {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').SummaryMetricFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardMetric on Metric {\n    __typename\n    id\n    ...BoardMetricRow\n  }\n"): typeof import('./graphql').BoardMetricFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardMetricRow on Metric {\n    id\n    title\n    unit\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n        change {\n          ...Change\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n        description\n      }\n      assurance {\n        code\n        title\n        description\n      }\n    }\n  }\n"): typeof import('./graphql').BoardMetricRowFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
