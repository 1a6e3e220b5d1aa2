import type { FastifyRequest } from 'fastify';
import type { Session } from '../access/sessions.js';
import { type Database, type PrivateLink, PUBLIC } from '../database/database.js';
import type { Upgrades } from '../http/upgrades.js';
import type { RequestContext } from './context.js';
import { RequestLoaders } from './loaders.js';

/** For one request over HTTP. Who it comes from was found out before it was routed. */
export function requestContext(database: Database) {
  return (request: FastifyRequest): RequestContext =>
    contextOf(database, request.session ?? null, request.link ?? null);
}

/** For all subscriptions of one socket; called when the client introduces itself. */
export function subscriptionContext(database: Database, upgrades: Upgrades) {
  return (_socket: unknown, request: FastifyRequest): RequestContext =>
    contextOf(database, upgrades.introduced(request.raw));
}

function contextOf(database: Database, session: Session | null, link: PrivateLink | null = null): RequestContext {
  return { session, link, loaders: new RequestLoaders(database, link ?? session?.viewer ?? PUBLIC) };
}
