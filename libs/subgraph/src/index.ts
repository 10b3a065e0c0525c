export { ConfigurationError, parseEnvironment } from './server/environment';
export type { Environment } from './server/environment';
export { SERVER_ERRORS } from './server/errors';
export { INTERNAL_SERVER_ERROR, codeOf, maskedError } from './server/format-error';
export type { FormatError } from './server/format-error';
export { createHealth } from './server/health';
export type { Health, ReadinessCheck } from './server/health';
export { createHttpServer, listen, localUrl } from './server/http-server';
export { createLogger } from './server/logger';
export type { LogLevel, Logger } from './server/logger';
export { serverVariables, toServerConfig } from './server/server-config';
export type { ServerConfig } from './server/server-config';
export { CALCULATED_FIELDS, MOST_CALCULATIONS, calculationsOf } from './server/calculations';
export { nestingRule } from './server/nesting-rule';
export { REQUEST_ID_HEADER } from './server/request-context';
export type { RequestContext } from './server/request-context';
export { serveGraphQL } from './server/serve';
export type { RunningServer } from './server/serve';
export { startOrExit } from './server/start-or-exit';
export { stopOnSignal } from './server/stop-on-signal';

export {
  AUDIENCE_VARIABLES,
  DATABASE_VARIABLES,
  EDITING_VARIABLES,
  databaseUrl,
  readDisclosureSecret,
  readSubgraphConfig,
} from './config';
export type { EditingConfig, SubgraphConfig } from './config';
export type { Serving } from './serving';
export type { DatabaseManager } from './database-manager';
export { runSubgraph } from './run-subgraph';
export { startSubgraph } from './start-subgraph';
export type { Subgraph } from './start-subgraph';

export { buildSubgraphSchema } from './graphql/build-subgraph-schema';
export { metricTypes } from './graphql/metric-types';
export type { MetricContext } from './graphql/metric-types';
export { LocalPolicingAreaType } from './graphql/local-policing-area.type';
export { DifferencesArguments } from './graphql/differences-arguments';
export { differencesOf } from './graphql/differences-of';
export { GroupDifferencesType } from './graphql/group-differences.type';
export { DIFFERENCE_ERRORS } from './tables/difference-errors';
export { DimensionNameEnum } from './graphql/enums';
export { registerEnum } from './graphql/register-enum';
export {
  GroupValueType,
  IntervalType,
  MetricValueType,
  SeriesBreakType,
  toMetricValue,
} from './graphql/metric-value.type';
export { MonthScalar } from './graphql/month.scalar';
export { PeriodInputType, PeriodType } from './graphql/period.type';
export { DimensionFilterType } from './graphql/table-arguments';
export { toMonth, toPeriod } from './graphql/to-table-query';
export { ReleaseType, provenanceOf, toReleaseType } from './graphql/release.type';

export { cellTables } from './tables/cell-tables';
export { shownRelease } from './tables/shown-release';
export type { ShownRelease } from './tables/shown-release';
export { chartNotes } from './tables/chart-note-source';
export type { ChartNoteSource } from './tables/chart-note-source';
export { knownReleases } from './tables/known-releases';
export { releaseLoader } from './tables/release-loader';
export type { ReleaseLoader } from './tables/release-loader';
export type { TableAnswer, TableRequest, TableSource } from './tables/table-source';
