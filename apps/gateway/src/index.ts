export { createOwnIssuer } from './access/own-issuer';
export type { OwnIssuer, TokenHolder } from './access/own-issuer';
export { secureSupergraph } from './access/secured-supergraph';
export { createConnectionPool } from './ask-subgraph';
export { buildGateway } from './build-gateway';
export { formatGatewayError } from './format-error';
export type { GatewayContext } from './gateway-context';
export { GATEWAY_VARIABLES, readGatewayConfig } from './config';
export { startGateway } from './start-gateway';
