import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { appModule } from './app.module.js';
import type { Policies } from './platform/access/access.js';
import { Sessions } from './platform/access/sessions.js';
import { PublicAddress } from './platform/config/public-address.js';
import type { Settings } from './platform/config/settings.js';
import { GRAPHQL_PATH } from './platform/graphql/graphql.module.js';
import { guardRequests } from './platform/http/guard-requests.js';
import { BODY_LIMIT, readBodies } from './platform/http/read-bodies.js';
import { sendSecurityHeaders } from './platform/http/security-headers.js';
import { Upgrades } from './platform/http/upgrades.js';
import { serveWebPages } from './platform/http/web-pages.js';

export interface Serving {
  readonly app: NestFastifyApplication;
  /** Where it listens. */
  readonly url: string;
  /** Lets what is running finish, closes sockets and connections. */
  stop(): Promise<void>;
}

/** The whole server on a migrated database. `policies` is turned off by one test and by nothing else. */
export async function serve(settings: Settings, policies: Policies = 'on'): Promise<Serving> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    requestTimeout: 60_000,
    connectionTimeout: 0,
    keepAliveTimeout: 30_000,
    forceCloseConnections: 'idle',
    trustProxy: 'loopback',
  });
  const app = await NestFactory.create<NestFastifyApplication>(appModule(settings, policies), adapter, {
    // Without its own checks the database refuses all day long, which is what is to be seen there and no news.
    logger: policies === 'on' ? ['error', 'warn'] : false,
    bodyParser: false,
    abortOnError: false,
  });
  const server = adapter.getInstance();
  readBodies(server);
  guardRequests(server, { settings, sessions: app.get(Sessions), upgrades: app.get(Upgrades) });
  await sendSecurityHeaders(server, settings);
  if (settings.webRoot) await serveWebPages(server, { root: settings.webRoot, offline: settings.offline ?? true });
  await app.init();
  await server.ready();
  app.get(Upgrades).takeOver(app.getHttpServer(), GRAPHQL_PATH);
  // Fastify's own listening, because Nest's would report a taken port before we can try the next.
  await server.listen({ port: settings.port, host: settings.host }).catch(async (error: Error) => {
    await app.close();
    throw error;
  });
  const url = addressOf(settings.host, (app.getHttpServer().address() as AddressInfo).port);
  app.get(PublicAddress).listensAt(url);
  return { app, url, stop: () => stopped(app) };
}

// A connection that was busy when the closing began becomes idle later, and would be waited for until it times out.
async function stopped(app: NestFastifyApplication): Promise<void> {
  const server: Server = app.getHttpServer();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
  }
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
