import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The largest body of this route, in bytes, where it differs from everybody's. */
    bodyLimit?: number;
  }
}

export const BODY_LIMIT = 256 * 1024;

/** JSON for all; a file's own bytes for the routes that take files and say how large they may be. */
export function readBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.config?.bodyLimit) route.bodyLimit = route.config.bodyLimit;
  });
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser(
    ['text/plain', 'text/markdown', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
}
