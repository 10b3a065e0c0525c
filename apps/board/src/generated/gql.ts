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
    "\n  fragment ControlChartBlock on ControlChart {\n    points {\n      period {\n        from\n        to\n      }\n      value {\n        ...Plotted\n      }\n      mean\n      upperLimit\n      lowerLimit\n      variation\n      specialCause {\n        words\n      }\n    }\n    stretches {\n      period {\n        from\n        to\n      }\n      limitsReason\n    }\n    variation {\n      code\n      title\n      description\n    }\n    annotations {\n      month\n      text\n    }\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n": typeof types.ControlChartBlockFragmentDoc,
    "\n  fragment Figure on MetricValue {\n    status\n    value\n    numerator\n    denominator\n    effectiveBase\n    interval {\n      lower\n      upper\n      method\n    }\n    yearEnding\n    shorthand\n  }\n": typeof types.FigureFragmentDoc,
    "\n  query BoardPackPage(\n    $period: PeriodInput!\n    $chart: PeriodInput!\n    $compare: Comparison!\n    $where: [DimensionFilter!]\n    $asOf: DateTimeISO\n  ) {\n    board(id: \"victims-thematic\") {\n      title\n      purpose\n      metrics {\n        id\n        ...BoardMetric\n        ...SummaryMetric\n      }\n    }\n  }\n": typeof types.BoardPackPageDocument,
    "\n  fragment SummaryMetric on Metric {\n    id\n    title\n    polarity\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          status\n        }\n        change {\n          absolute\n          test {\n            pValue\n          }\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n      }\n      assurance {\n        code\n      }\n    }\n  }\n": typeof types.SummaryMetricFragmentDoc,
    "\n  fragment BoardMetric on Metric {\n    __typename\n    id\n    ...BoardMetricRow\n  }\n": typeof types.BoardMetricFragmentDoc,
    "\n  fragment BoardMetricRow on Metric {\n    id\n    title\n    unit\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n        change {\n          ...Change\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n        description\n      }\n      assurance {\n        code\n        title\n        description\n      }\n    }\n  }\n": typeof types.BoardMetricRowFragmentDoc,
    "\n  fragment CompletenessChart on Metric {\n    definition\n    byField: table(period: $period, by: [FIELD], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n": typeof types.CompletenessChartFragmentDoc,
    "\n  query SearchCompletenessSection($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    metric(id: \"search-field-completeness\") {\n      ...CompletenessByMonth\n      ...CompletenessChart\n    }\n  }\n": typeof types.SearchCompletenessSectionDocument,
    "\n  fragment CompletenessByMonth on Metric {\n    byMonth: table(period: $period, grain: MONTH, by: [FIELD], where: $where, asOf: $asOf) {\n      rows {\n        period {\n          from\n        }\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": typeof types.CompletenessByMonthFragmentDoc,
    "\n  fragment FeedbackQuestion on Metric {\n    id\n    title\n    whole: table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n          ...Plotted\n        }\n        change {\n          ...Change\n        }\n      }\n      ...RestsOn\n    }\n    byPlace: table(period: $period, by: [PLACE], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": typeof types.FeedbackQuestionFragmentDoc,
    "\n  fragment FeedbackRate on Metric {\n    id\n    title\n    definition\n    unit\n    table(period: $period, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": typeof types.FeedbackRateFragmentDoc,
    "\n  fragment FeedbackToSearches on Metric {\n    id\n    title\n    definition\n    unit\n    whole: table(period: $period, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": typeof types.FeedbackToSearchesFragmentDoc,
    "\n  query StopSearchFeedbackSection(\n    $period: PeriodInput!\n    $compare: Comparison!\n    $where: [DimensionFilter!]\n    $asOf: DateTimeISO\n  ) {\n    questions: metrics(\n      ids: [\n        \"stop-search-fairness\"\n        \"stop-search-explained\"\n        \"stop-search-polite\"\n        \"stop-search-told-of-record\"\n      ]\n    ) {\n      ...FeedbackQuestion\n    }\n    rates: metrics(\n      ids: [\n        \"stop-search-feedback-responses\"\n        \"stop-search-receipts-issued\"\n        \"stop-search-receipt-response-rate\"\n      ]\n    ) {\n      ...FeedbackRate\n    }\n    toSearches: metric(id: \"stop-search-feedback-response-rate\") {\n      ...FeedbackToSearches\n    }\n    stopSearch {\n      feedback {\n        linksToSearches\n      }\n    }\n  }\n": typeof types.StopSearchFeedbackSectionDocument,
    "\n  fragment FindRateByGroup on Metric {\n    definition\n    byGroup: table(period: $period, by: [SELF_DEFINED_ETHNICITY], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n": typeof types.FindRateByGroupFragmentDoc,
    "\n  fragment OutcomeRate on Metric {\n    id\n    title\n    ratesByGroup: table(period: $period, by: [SELF_DEFINED_ETHNICITY], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": typeof types.OutcomeRateFragmentDoc,
    "\n  fragment FindRateDifferences on GroupDifferences {\n    differences {\n      group {\n        code\n      }\n      against {\n        label\n      }\n      difference\n      isSignificant\n    }\n  }\n": typeof types.FindRateDifferencesFragmentDoc,
    "\n  fragment OutcomesByKind on Metric {\n    definition\n    byOutcome: table(period: $period, by: [OUTCOME], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n": typeof types.OutcomesByKindFragmentDoc,
    "\n  fragment OutcomesNoFurtherAction on Metric {\n    whole: table(period: $period, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Plotted\n        }\n      }\n    }\n  }\n": typeof types.OutcomesNoFurtherActionFragmentDoc,
    "\n  query SearchOutcomes($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    outcomes: metric(id: \"person-search-outcomes\") {\n      ...OutcomesByKind\n    }\n    noFurtherAction: metric(id: \"stop-search-no-further-action\") {\n      ...OutcomesNoFurtherAction\n    }\n    findRate: metric(id: \"stop-search-find-rate\") {\n      ...FindRateByGroup\n    }\n    rates: metrics(\n      ids: [\"stop-search-find-rate\", \"stop-search-arrest-rate\", \"stop-search-no-further-action\"]\n    ) {\n      ...OutcomeRate\n    }\n    stopSearch {\n      differences(\n        period: $period\n        where: $where\n        asOf: $asOf\n        metrics: [\"stop-search-find-rate\"]\n        by: [SELF_DEFINED_ETHNICITY]\n        against: [{ dimension: SELF_DEFINED_ETHNICITY, code: \"WHITE\" }]\n      ) {\n        ...FindRateDifferences\n      }\n    }\n  }\n": typeof types.SearchOutcomesDocument,
    "\n  fragment Ratio on MetricValue {\n    status\n    value\n    interval {\n      lower\n      upper\n    }\n    shorthand\n  }\n": typeof types.RatioFragmentDoc,
    "\n  fragment RelativeRatesChart on Disproportionality {\n    reference\n    groups {\n      group\n      label\n      relativeRate {\n        ...Plotted\n      }\n    }\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n": typeof types.RelativeRatesChartFragmentDoc,
    "\n  query RelativeRatesSection($period: PeriodInput!, $area: ID, $asOf: DateTimeISO) {\n    stopSearch {\n      disproportionality(period: $period, area: $area, asOf: $asOf) {\n        ...RelativeRates\n      }\n    }\n  }\n": typeof types.RelativeRatesSectionDocument,
    "\n  fragment RelativeRates on Disproportionality {\n    groups {\n      group\n      label\n      searches {\n        ...Figure\n      }\n      population {\n        ...Figure\n      }\n      rate {\n        ...Figure\n      }\n      relativeRate {\n        ...Ratio\n      }\n      pooledRelativeRate {\n        ...Ratio\n      }\n      pooledAreas {\n        code\n      }\n    }\n    denominator {\n      definition\n      vintage\n      source\n    }\n    unreported {\n      count {\n        status\n        value\n      }\n      share {\n        status\n        value\n      }\n    }\n    caveats {\n      code\n      text\n    }\n    ...RelativeRatesChart\n  }\n": typeof types.RelativeRatesFragmentDoc,
    "\n  query SearchesByMonth($chart: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    metric(id: \"stop-searches\") {\n      definition\n      chart(period: $chart, where: $where, asOf: $asOf) {\n        ...ControlChartBlock\n      }\n    }\n  }\n": typeof types.SearchesByMonthDocument,
    "\n  query StopSearchAreas {\n    stopSearch {\n      areasWithBoundaries {\n        code\n      }\n    }\n  }\n": typeof types.StopSearchAreasDocument,
    "\n  fragment Plotted on MetricValue {\n    status\n    value\n    denominator\n    interval {\n      lower\n      upper\n    }\n    shorthand\n  }\n": typeof types.PlottedFragmentDoc,
    "\n  fragment RestsOn on MetricTable {\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n": typeof types.RestsOnFragmentDoc,
};
const documents: Documents = {
    "\n  query LatestReleases {\n    releases(first: 500) {\n      number\n      dataset\n      period {\n        from\n        to\n      }\n      synthetic\n    }\n  }\n": types.LatestReleasesDocument,
    "\n  fragment Change on Change {\n    period {\n      from\n      to\n    }\n    value {\n      status\n      value\n      shorthand\n    }\n    status\n    absolute\n    interval {\n      lower\n      upper\n    }\n    intervalStatus\n    test {\n      pValue\n    }\n  }\n": types.ChangeFragmentDoc,
    "\n  fragment ControlChartBlock on ControlChart {\n    points {\n      period {\n        from\n        to\n      }\n      value {\n        ...Plotted\n      }\n      mean\n      upperLimit\n      lowerLimit\n      variation\n      specialCause {\n        words\n      }\n    }\n    stretches {\n      period {\n        from\n        to\n      }\n      limitsReason\n    }\n    variation {\n      code\n      title\n      description\n    }\n    annotations {\n      month\n      text\n    }\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n": types.ControlChartBlockFragmentDoc,
    "\n  fragment Figure on MetricValue {\n    status\n    value\n    numerator\n    denominator\n    effectiveBase\n    interval {\n      lower\n      upper\n      method\n    }\n    yearEnding\n    shorthand\n  }\n": types.FigureFragmentDoc,
    "\n  query BoardPackPage(\n    $period: PeriodInput!\n    $chart: PeriodInput!\n    $compare: Comparison!\n    $where: [DimensionFilter!]\n    $asOf: DateTimeISO\n  ) {\n    board(id: \"victims-thematic\") {\n      title\n      purpose\n      metrics {\n        id\n        ...BoardMetric\n        ...SummaryMetric\n      }\n    }\n  }\n": types.BoardPackPageDocument,
    "\n  fragment SummaryMetric on Metric {\n    id\n    title\n    polarity\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          status\n        }\n        change {\n          absolute\n          test {\n            pValue\n          }\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n      }\n      assurance {\n        code\n      }\n    }\n  }\n": types.SummaryMetricFragmentDoc,
    "\n  fragment BoardMetric on Metric {\n    __typename\n    id\n    ...BoardMetricRow\n  }\n": types.BoardMetricFragmentDoc,
    "\n  fragment BoardMetricRow on Metric {\n    id\n    title\n    unit\n    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n        change {\n          ...Change\n        }\n      }\n    }\n    chart(period: $chart, where: $where, asOf: $asOf) {\n      variation {\n        code\n        title\n        description\n      }\n      assurance {\n        code\n        title\n        description\n      }\n    }\n  }\n": types.BoardMetricRowFragmentDoc,
    "\n  fragment CompletenessChart on Metric {\n    definition\n    byField: table(period: $period, by: [FIELD], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n": types.CompletenessChartFragmentDoc,
    "\n  query SearchCompletenessSection($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    metric(id: \"search-field-completeness\") {\n      ...CompletenessByMonth\n      ...CompletenessChart\n    }\n  }\n": types.SearchCompletenessSectionDocument,
    "\n  fragment CompletenessByMonth on Metric {\n    byMonth: table(period: $period, grain: MONTH, by: [FIELD], where: $where, asOf: $asOf) {\n      rows {\n        period {\n          from\n        }\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": types.CompletenessByMonthFragmentDoc,
    "\n  fragment FeedbackQuestion on Metric {\n    id\n    title\n    whole: table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n          ...Plotted\n        }\n        change {\n          ...Change\n        }\n      }\n      ...RestsOn\n    }\n    byPlace: table(period: $period, by: [PLACE], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": types.FeedbackQuestionFragmentDoc,
    "\n  fragment FeedbackRate on Metric {\n    id\n    title\n    definition\n    unit\n    table(period: $period, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": types.FeedbackRateFragmentDoc,
    "\n  fragment FeedbackToSearches on Metric {\n    id\n    title\n    definition\n    unit\n    whole: table(period: $period, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": types.FeedbackToSearchesFragmentDoc,
    "\n  query StopSearchFeedbackSection(\n    $period: PeriodInput!\n    $compare: Comparison!\n    $where: [DimensionFilter!]\n    $asOf: DateTimeISO\n  ) {\n    questions: metrics(\n      ids: [\n        \"stop-search-fairness\"\n        \"stop-search-explained\"\n        \"stop-search-polite\"\n        \"stop-search-told-of-record\"\n      ]\n    ) {\n      ...FeedbackQuestion\n    }\n    rates: metrics(\n      ids: [\n        \"stop-search-feedback-responses\"\n        \"stop-search-receipts-issued\"\n        \"stop-search-receipt-response-rate\"\n      ]\n    ) {\n      ...FeedbackRate\n    }\n    toSearches: metric(id: \"stop-search-feedback-response-rate\") {\n      ...FeedbackToSearches\n    }\n    stopSearch {\n      feedback {\n        linksToSearches\n      }\n    }\n  }\n": types.StopSearchFeedbackSectionDocument,
    "\n  fragment FindRateByGroup on Metric {\n    definition\n    byGroup: table(period: $period, by: [SELF_DEFINED_ETHNICITY], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n": types.FindRateByGroupFragmentDoc,
    "\n  fragment OutcomeRate on Metric {\n    id\n    title\n    ratesByGroup: table(period: $period, by: [SELF_DEFINED_ETHNICITY], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n": types.OutcomeRateFragmentDoc,
    "\n  fragment FindRateDifferences on GroupDifferences {\n    differences {\n      group {\n        code\n      }\n      against {\n        label\n      }\n      difference\n      isSignificant\n    }\n  }\n": types.FindRateDifferencesFragmentDoc,
    "\n  fragment OutcomesByKind on Metric {\n    definition\n    byOutcome: table(period: $period, by: [OUTCOME], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n": types.OutcomesByKindFragmentDoc,
    "\n  fragment OutcomesNoFurtherAction on Metric {\n    whole: table(period: $period, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Plotted\n        }\n      }\n    }\n  }\n": types.OutcomesNoFurtherActionFragmentDoc,
    "\n  query SearchOutcomes($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    outcomes: metric(id: \"person-search-outcomes\") {\n      ...OutcomesByKind\n    }\n    noFurtherAction: metric(id: \"stop-search-no-further-action\") {\n      ...OutcomesNoFurtherAction\n    }\n    findRate: metric(id: \"stop-search-find-rate\") {\n      ...FindRateByGroup\n    }\n    rates: metrics(\n      ids: [\"stop-search-find-rate\", \"stop-search-arrest-rate\", \"stop-search-no-further-action\"]\n    ) {\n      ...OutcomeRate\n    }\n    stopSearch {\n      differences(\n        period: $period\n        where: $where\n        asOf: $asOf\n        metrics: [\"stop-search-find-rate\"]\n        by: [SELF_DEFINED_ETHNICITY]\n        against: [{ dimension: SELF_DEFINED_ETHNICITY, code: \"WHITE\" }]\n      ) {\n        ...FindRateDifferences\n      }\n    }\n  }\n": types.SearchOutcomesDocument,
    "\n  fragment Ratio on MetricValue {\n    status\n    value\n    interval {\n      lower\n      upper\n    }\n    shorthand\n  }\n": types.RatioFragmentDoc,
    "\n  fragment RelativeRatesChart on Disproportionality {\n    reference\n    groups {\n      group\n      label\n      relativeRate {\n        ...Plotted\n      }\n    }\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n": types.RelativeRatesChartFragmentDoc,
    "\n  query RelativeRatesSection($period: PeriodInput!, $area: ID, $asOf: DateTimeISO) {\n    stopSearch {\n      disproportionality(period: $period, area: $area, asOf: $asOf) {\n        ...RelativeRates\n      }\n    }\n  }\n": types.RelativeRatesSectionDocument,
    "\n  fragment RelativeRates on Disproportionality {\n    groups {\n      group\n      label\n      searches {\n        ...Figure\n      }\n      population {\n        ...Figure\n      }\n      rate {\n        ...Figure\n      }\n      relativeRate {\n        ...Ratio\n      }\n      pooledRelativeRate {\n        ...Ratio\n      }\n      pooledAreas {\n        code\n      }\n    }\n    denominator {\n      definition\n      vintage\n      source\n    }\n    unreported {\n      count {\n        status\n        value\n      }\n      share {\n        status\n        value\n      }\n    }\n    caveats {\n      code\n      text\n    }\n    ...RelativeRatesChart\n  }\n": types.RelativeRatesFragmentDoc,
    "\n  query SearchesByMonth($chart: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    metric(id: \"stop-searches\") {\n      definition\n      chart(period: $chart, where: $where, asOf: $asOf) {\n        ...ControlChartBlock\n      }\n    }\n  }\n": types.SearchesByMonthDocument,
    "\n  query StopSearchAreas {\n    stopSearch {\n      areasWithBoundaries {\n        code\n      }\n    }\n  }\n": types.StopSearchAreasDocument,
    "\n  fragment Plotted on MetricValue {\n    status\n    value\n    denominator\n    interval {\n      lower\n      upper\n    }\n    shorthand\n  }\n": types.PlottedFragmentDoc,
    "\n  fragment RestsOn on MetricTable {\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n": types.RestsOnFragmentDoc,
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
export function graphql(source: "\n  fragment ControlChartBlock on ControlChart {\n    points {\n      period {\n        from\n        to\n      }\n      value {\n        ...Plotted\n      }\n      mean\n      upperLimit\n      lowerLimit\n      variation\n      specialCause {\n        words\n      }\n    }\n    stretches {\n      period {\n        from\n        to\n      }\n      limitsReason\n    }\n    variation {\n      code\n      title\n      description\n    }\n    annotations {\n      month\n      text\n    }\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n"): typeof import('./graphql').ControlChartBlockFragmentDoc;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompletenessChart on Metric {\n    definition\n    byField: table(period: $period, by: [FIELD], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n"): typeof import('./graphql').CompletenessChartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchCompletenessSection($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    metric(id: \"search-field-completeness\") {\n      ...CompletenessByMonth\n      ...CompletenessChart\n    }\n  }\n"): typeof import('./graphql').SearchCompletenessSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompletenessByMonth on Metric {\n    byMonth: table(period: $period, grain: MONTH, by: [FIELD], where: $where, asOf: $asOf) {\n      rows {\n        period {\n          from\n        }\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CompletenessByMonthFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeedbackQuestion on Metric {\n    id\n    title\n    whole: table(period: $period, compare: $compare, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n          ...Plotted\n        }\n        change {\n          ...Change\n        }\n      }\n      ...RestsOn\n    }\n    byPlace: table(period: $period, by: [PLACE], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FeedbackQuestionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeedbackRate on Metric {\n    id\n    title\n    definition\n    unit\n    table(period: $period, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FeedbackRateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeedbackToSearches on Metric {\n    id\n    title\n    definition\n    unit\n    whole: table(period: $period, asOf: $asOf) {\n      rows {\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FeedbackToSearchesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StopSearchFeedbackSection(\n    $period: PeriodInput!\n    $compare: Comparison!\n    $where: [DimensionFilter!]\n    $asOf: DateTimeISO\n  ) {\n    questions: metrics(\n      ids: [\n        \"stop-search-fairness\"\n        \"stop-search-explained\"\n        \"stop-search-polite\"\n        \"stop-search-told-of-record\"\n      ]\n    ) {\n      ...FeedbackQuestion\n    }\n    rates: metrics(\n      ids: [\n        \"stop-search-feedback-responses\"\n        \"stop-search-receipts-issued\"\n        \"stop-search-receipt-response-rate\"\n      ]\n    ) {\n      ...FeedbackRate\n    }\n    toSearches: metric(id: \"stop-search-feedback-response-rate\") {\n      ...FeedbackToSearches\n    }\n    stopSearch {\n      feedback {\n        linksToSearches\n      }\n    }\n  }\n"): typeof import('./graphql').StopSearchFeedbackSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindRateByGroup on Metric {\n    definition\n    byGroup: table(period: $period, by: [SELF_DEFINED_ETHNICITY], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n"): typeof import('./graphql').FindRateByGroupFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeRate on Metric {\n    id\n    title\n    ratesByGroup: table(period: $period, by: [SELF_DEFINED_ETHNICITY], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          code\n          label\n        }\n        value {\n          ...Figure\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OutcomeRateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindRateDifferences on GroupDifferences {\n    differences {\n      group {\n        code\n      }\n      against {\n        label\n      }\n      difference\n      isSignificant\n    }\n  }\n"): typeof import('./graphql').FindRateDifferencesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomesByKind on Metric {\n    definition\n    byOutcome: table(period: $period, by: [OUTCOME], where: $where, asOf: $asOf) {\n      rows {\n        group {\n          label\n        }\n        value {\n          ...Plotted\n        }\n      }\n      ...RestsOn\n    }\n  }\n"): typeof import('./graphql').OutcomesByKindFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomesNoFurtherAction on Metric {\n    whole: table(period: $period, where: $where, asOf: $asOf) {\n      rows {\n        value {\n          ...Plotted\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OutcomesNoFurtherActionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchOutcomes($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    outcomes: metric(id: \"person-search-outcomes\") {\n      ...OutcomesByKind\n    }\n    noFurtherAction: metric(id: \"stop-search-no-further-action\") {\n      ...OutcomesNoFurtherAction\n    }\n    findRate: metric(id: \"stop-search-find-rate\") {\n      ...FindRateByGroup\n    }\n    rates: metrics(\n      ids: [\"stop-search-find-rate\", \"stop-search-arrest-rate\", \"stop-search-no-further-action\"]\n    ) {\n      ...OutcomeRate\n    }\n    stopSearch {\n      differences(\n        period: $period\n        where: $where\n        asOf: $asOf\n        metrics: [\"stop-search-find-rate\"]\n        by: [SELF_DEFINED_ETHNICITY]\n        against: [{ dimension: SELF_DEFINED_ETHNICITY, code: \"WHITE\" }]\n      ) {\n        ...FindRateDifferences\n      }\n    }\n  }\n"): typeof import('./graphql').SearchOutcomesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Ratio on MetricValue {\n    status\n    value\n    interval {\n      lower\n      upper\n    }\n    shorthand\n  }\n"): typeof import('./graphql').RatioFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelativeRatesChart on Disproportionality {\n    reference\n    groups {\n      group\n      label\n      relativeRate {\n        ...Plotted\n      }\n    }\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n"): typeof import('./graphql').RelativeRatesChartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelativeRatesSection($period: PeriodInput!, $area: ID, $asOf: DateTimeISO) {\n    stopSearch {\n      disproportionality(period: $period, area: $area, asOf: $asOf) {\n        ...RelativeRates\n      }\n    }\n  }\n"): typeof import('./graphql').RelativeRatesSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelativeRates on Disproportionality {\n    groups {\n      group\n      label\n      searches {\n        ...Figure\n      }\n      population {\n        ...Figure\n      }\n      rate {\n        ...Figure\n      }\n      relativeRate {\n        ...Ratio\n      }\n      pooledRelativeRate {\n        ...Ratio\n      }\n      pooledAreas {\n        code\n      }\n    }\n    denominator {\n      definition\n      vintage\n      source\n    }\n    unreported {\n      count {\n        status\n        value\n      }\n      share {\n        status\n        value\n      }\n    }\n    caveats {\n      code\n      text\n    }\n    ...RelativeRatesChart\n  }\n"): typeof import('./graphql').RelativeRatesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchesByMonth($chart: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {\n    metric(id: \"stop-searches\") {\n      definition\n      chart(period: $chart, where: $where, asOf: $asOf) {\n        ...ControlChartBlock\n      }\n    }\n  }\n"): typeof import('./graphql').SearchesByMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StopSearchAreas {\n    stopSearch {\n      areasWithBoundaries {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').StopSearchAreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plotted on MetricValue {\n    status\n    value\n    denominator\n    interval {\n      lower\n      upper\n    }\n    shorthand\n  }\n"): typeof import('./graphql').PlottedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RestsOn on MetricTable {\n    asOf\n    synthetic\n    releases {\n      number\n      fileName\n      sha256\n      synthetic\n    }\n  }\n"): typeof import('./graphql').RestsOnFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
