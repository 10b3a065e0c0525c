export { GATEWAY_VARIABLES, readGatewayConfig } from './config';
export { startGateway } from './start-gateway';
