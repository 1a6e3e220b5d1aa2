import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The largest body of this route, in bytes, where it differs from everybody's. */
    bodyLimit?: number;
    /** Programs that know nothing of us post here, in the one form that they know; the address itself is the secret. */
    takesForms?: boolean;
  }
}

export const BODY_LIMIT = 256 * 1024;

/** JSON for all; forms and a file's own bytes for the routes that take them. */
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
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}
