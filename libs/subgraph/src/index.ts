export { ConfigurationError, parseEnvironment } from './server/environment';
export type { Environment } from './server/environment';
export { SERVER_ERRORS } from './server/errors';
export { INTERNAL_SERVER_ERROR, codeOf, maskedError } from './server/format-error';
export type { FormatError } from './server/format-error';
export { createHealth } from './server/health';
export type { Health, ReadinessCheck } from './server/health';
export { CLOSED } from './server/http-policy';
export type { HttpPolicy, SecurityContact } from './server/http-policy';
export { createHttpServer, listen, localUrl } from './server/http-server';
export { createLogger } from './server/logger';
export type { LogLevel, Logger } from './server/logger';
export { serverVariables, toServerConfig } from './server/server-config';
export type { ServerConfig } from './server/server-config';
export { CALCULATED_FIELDS, MOST_CALCULATIONS, calculationsOf } from './server/calculations';
export { fragmentsOf } from './server/fragments';
export { limitsRule } from './server/limits-rule';
export { CLIENT_LIMITS, SUBGRAPH_LIMITS } from './server/operation-limits';
export type { OperationLimits } from './server/operation-limits';
export type { Authenticate } from './server/authenticate';
export { HttpRefusal } from './server/http-refusal';
export { refusal } from './server/refusal';
export { REQUEST_ID_HEADER, callerOf } from './server/request-context';
export type { OpenRequest, RequestContext } from './server/request-context';
export { serveGraphQL } from './server/serve';
export type { RunningServer } from './server/serve';
export { startOrExit } from './server/start-or-exit';
export { stopOnSignal } from './server/stop-on-signal';

export { DATABASE_VARIABLES, PROTECTION_VARIABLES, databaseUrl, readSubgraphConfig } from './config';
export type { SubgraphConfig } from './config';
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

export { CALLER_HEADER, createCallerSigner } from './access/gateway-token';
export type { CallerSigner } from './access/gateway-token';
export { privateKey, publicKey } from './access/key-variables';
export { createGatewayKeys } from './access/gateway-keys';
export type { GatewayKeys } from './access/gateway-keys';
