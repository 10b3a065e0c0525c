import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { STYLE } from '../pages/style';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * No script, no frame, no other site; no page is kept or found by search engines; and no address is
 * handed on, because it holds the code.
 */
export function securityHeaders(): readonly RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: [`'sha256-${STYLE_HASH}'`],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: false,
      xFrameOptions: { action: 'deny' },
    }),
    (request, response, next) => {
      response.setHeader('cache-control', 'no-store');
      response.setHeader('x-robots-tag', 'noindex, nofollow');
      // Over plain HTTP browsers pay no heed to it.
      if (request.secure)
        response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
      next();
    },
  ];
}
