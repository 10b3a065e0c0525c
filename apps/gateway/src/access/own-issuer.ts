import type { Role } from '@citizen-graph/access';
import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { JWTVerifyGetKey } from 'jose';

/** An issuer that this process alone knows of: its keys leave it nowhere, and nobody else can get a token of it. */
export interface OwnIssuer {
  /** The name that its tokens have, and by which a gateway believes them. */
  readonly name: string;
  readonly keys: JWTVerifyGetKey;
  /** A token of an hour. */
  tokenFor(holder: TokenHolder): Promise<string>;
}

export interface TokenHolder {
  readonly subject: string;
  readonly client: string;
  readonly roles: readonly Role[];
}

const NAME = 'https://localhost/own-issuer';
const ALGORITHM = 'EdDSA';

/** Makes an issuer for commands that ask a platform of their own, such as the check of a paper. */
export async function createOwnIssuer(audience: string): Promise<OwnIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  return {
    name: NAME,
    keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: ALGORITHM }] }),
    tokenFor: ({ subject, client, roles }) =>
      new SignJWT({ client_id: client, name: subject, roles })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt' })
        .setIssuer(NAME)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}
