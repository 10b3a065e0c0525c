import type { RequestHandler } from 'express';

interface PagePolicy {
  /** Whether the editor of the explorer runs there, which writes styles into the page and works beside it. */
  readonly hasEditor: boolean;
  /** The address that people sign in at. */
  readonly issuer: string;
}

/** The content security policy of pages: their own files, and requests to the platform and to the issuer alone. */
export function pagePolicy({ hasEditor, issuer }: PagePolicy): RequestHandler {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${hasEditor ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    `font-src 'self'${hasEditor ? ' data:' : ''}`,
    `connect-src 'self' ${new URL(issuer).origin}`,
    ...(hasEditor ? ["worker-src 'self' blob:"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  const policy = directives.join('; ');
  return (_request, response, next) => {
    response.setHeader('content-security-policy', policy);
    next();
  };
}
