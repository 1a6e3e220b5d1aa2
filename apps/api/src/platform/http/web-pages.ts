import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

// Scripts and styles of an earlier build are gone, and a page in their place would be read as one of them.
const NOT_A_PAGE = /^\/(api|graphql|collab|assets|service-worker[^/]*\.js)(\/|$)/;

const KEEPER = '/service-worker.js';

interface WebPages {
  readonly root: string;
  /** False hands out a keeper of pages that lets go of what earlier ones kept. */
  readonly offline: boolean;
}

/** Serves the built web application. Every address that names no file is a page of it, and gets its one document. */
export async function serveWebPages(server: FastifyInstance, { root, offline }: WebPages): Promise<void> {
  const files = new Set(filesBelow(root));
  await server.register(staticFiles, { root, serve: false, cacheControl: false, lastModified: true });
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const asked = pathOf(request.url);
    const path = asked === KEEPER && !offline ? '/service-worker-off.js' : asked;
    if (!files.has(path) && NOT_A_PAGE.test(path)) return reply.code(404).send({ error: 'NotFound' });
    if (!files.has(path)) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    // Files in assets carry a hash of themselves in their names.
    const forEver = path.startsWith('/assets/');
    return reply
      .header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
      .sendFile(path.slice(1));
  });
}

export function isBuilt(root: string): boolean {
  return existsSync(join(root, 'index.html'));
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'));
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return '/';
  }
}
