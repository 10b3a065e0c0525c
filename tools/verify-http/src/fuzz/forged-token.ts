import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import { randomText } from './random-scalar';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The parts of a token that is good. */
interface Parts {
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
}

type Forger = (draw: GeneratorValue, token: Parts) => string;

const decode = (text: string): object => Object(JSON.parse(Buffer.from(text, 'base64url').toString()));

const FORGERS: Readonly<Record<string, Forger>> = {
  unsigned: (draw, { payload }) =>
    `${encode({ alg: draw(fc.constantFrom, 'none', 'None', 'NONE', '') })}.${payload}.`,
  cut: (draw, { header, payload, signature }) => {
    const token = `${header}.${payload}.${signature}`;
    return token.slice(0, draw(fc.nat, { max: token.length - 2 }));
  },
  // Its claims are changed under the signature that was of others.
  promoted: (draw, { header, payload, signature }) =>
    `${header}.${encode({ ...decode(payload), roles: ['analyst'], sub: randomText(draw) })}.${signature}`,
  flipped: (draw, { header, payload, signature }) => {
    const bytes = Buffer.from(signature, 'base64url');
    const at = draw(fc.nat, { max: bytes.length - 1 });
    bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(fc.nat, { max: 7 }));
    return `${header}.${payload}.${bytes.toString('base64url')}`;
  },
  // Signed by a secret that is public, which a careless reader takes for one of its own.
  shared: (_draw, { payload }) => {
    const signed = `${encode({ alg: 'HS256' })}.${payload}`;
    return `${signed}.${createHmac('sha256', 'secret').update(signed).digest('base64url')}`;
  },
  // Brings the key that it is to be believed by.
  jwk: (draw, { payload, signature }) =>
    `${encode({ alg: 'EdDSA', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) }, kid: randomText(draw) })}.${payload}.${signature}`,
  any: (draw) => randomText(draw),
};

/** What somebody sends who would be taken for somebody else; never the token that was given. */
export function forgedToken(draw: GeneratorValue, token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const forger = FORGERS[draw(fc.constantFrom, ...Object.keys(FORGERS))];
  return `Bearer ${forger?.(draw, { header, payload, signature })}`;
}
