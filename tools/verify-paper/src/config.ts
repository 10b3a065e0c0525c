/** The access token that a gateway is asked with; throws where there is none. */
export function readToken(environment: NodeJS.ProcessEnv = process.env): string {
  const { CITIZEN_TOKEN } = environment;
  if (CITIZEN_TOKEN !== undefined && CITIZEN_TOKEN !== '') return CITIZEN_TOKEN;
  throw new Error('CITIZEN_TOKEN is not set; expected an access token, such as npx citizen token prints.');
}
