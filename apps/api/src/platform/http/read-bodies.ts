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
    const limit = route.config?.bodyLimit;
    if (!limit) return;
    route.bodyLimit = limit;
    route.errorHandler = (error, _request, reply) => {
      if (error.statusCode !== 413) return reply.send(error);
      return reply.code(413).send({ problem: 'FileTooLarge', line: null, column: null, facts: { limit } });
    };
  });
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser(
    ['text/plain', 'text/markdown', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
}
