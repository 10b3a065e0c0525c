import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { STYLE } from '../pages/style';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * No script, no frame and nothing from elsewhere; nothing is kept or found by search engines. Browsers hold
 * the way back to the application, which follows on the form, to the targets of forms.
 */
export function securityHeaders(origins: ReadonlySet<string>): readonly RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: [`'sha256-${STYLE_HASH}'`],
          formAction: ["'self'", ...origins],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: false,
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.setHeader('cache-control', 'no-store');
      response.setHeader('x-robots-tag', 'noindex, nofollow');
      next();
    },
  ];
}
