import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Session, Sessions } from '../access/sessions.js';
import { linkOf, tokenOf } from '../access/token-of.js';
import type { Settings } from '../config/settings.js';
import type { PrivateLink } from '../database/viewer.js';
import { isOwnOrigin } from './own-origin.js';
import type { Upgrades } from './upgrades.js';

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | null;
    link: PrivateLink | null;
  }
}

interface Guards {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly upgrades: Upgrades;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const JSON_BODY = /^application\/json\s*(;\s*charset=utf-8\s*)?$/i;

/**
 * What every request passes before it is routed.
 *
 * A change must come from our own pages and in a form that no foreign page can send without asking first; GraphQL is
 * asked by POST and in JSON only. Then the session is looked up, once for all that follows.
 */
export function guardRequests(server: FastifyInstance, { settings, sessions, upgrades }: Guards): void {
  server.decorateRequest('session', null);
  server.decorateRequest('link', null);
  server.addHook('onRequest', async (request, reply) => {
    if (upgrades.isComing(request.raw)) return;
    const problem = problemOf(request, settings);
    if (problem) return refuse(reply, ...problem);
  });
  server.addHook('preHandler', async (request, reply) => {
    if (isAsking(request)) request.link = linkOf(request.headers);
    const token = isAsking(request) ? tokenOf(request.headers) : null;
    if (token === null) return;
    try {
      request.session = await sessions.find(token);
    } catch (error) {
      request.log.error(error);
      return refuse(reply, 503, 'Internal error', 'INTERNAL');
    }
  });
}

function problemOf(request: FastifyRequest, settings: Settings): readonly [number, string] | null {
  if (pathOf(request) === '/graphql' && request.method !== 'POST') return [405, 'PostExpected'];
  if (READING.has(request.method)) return null;
  if (!isOwnOrigin(request.headers, settings)) return [403, 'ForeignOrigin'];
  return declared(request) ? null : [415, 'JsonExpected'];
}

function declared(request: FastifyRequest): boolean {
  if (request.routeOptions.config.takesForms) return true;
  const json = JSON_BODY.test(request.headers['content-type'] ?? '');
  return pathOf(request) === '/graphql' ? json : json || request.headers['x-caucus'] === '1';
}

function isAsking(request: FastifyRequest): boolean {
  const path = pathOf(request);
  return path === '/graphql' || path.startsWith('/api/');
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '';

function refuse(reply: FastifyReply, status: number, message: string, code = 'BAD_USER_INPUT'): FastifyReply {
  const extensions = code === 'INTERNAL' ? { code, requestId: reply.request.id } : { code };
  return reply.code(status).send({ data: null, errors: [{ message, extensions }] });
}
