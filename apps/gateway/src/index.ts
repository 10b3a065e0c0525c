export { createOwnIssuer } from './access/own-issuer';
export type { OwnIssuer, TokenHolder } from './access/own-issuer';
export { GATEWAY_VARIABLES, readGatewayConfig } from './config';
export { startGateway } from './start-gateway';
