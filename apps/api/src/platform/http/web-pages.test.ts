import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { sendSecurityHeaders } from './security-headers.js';
import { serveWebPages } from './web-pages.js';

const root = mkdtempSync(join(tmpdir(), 'caucus-pages-'));
const opened: FastifyInstance[] = [];

beforeAll(() => {
  mkdirSync(join(root, 'assets'));
  for (const name of ['index.html', 'service-worker.js', 'service-worker-off.js', 'assets/index-abc.js'])
    writeFileSync(join(root, name), name);
});
afterAll(async () => {
  await Promise.all(opened.map((server) => server.close()));
  rmSync(root, { recursive: true });
});

async function pages(offline = true): Promise<FastifyInstance> {
  const server = fastify();
  opened.push(server);
  await sendSecurityHeaders(server, { publicUrl: '' } as never);
  await serveWebPages(server, { root, offline });
  return server;
}

it('gives every address that names no file the one document, which is asked about each time', async () => {
  const answer = await (await pages()).inject('/c/rules/draft/1');
  expect(answer.body).toBe('index.html');
  expect(answer.headers['cache-control']).toBe('no-cache');
});

it('gives a file with a hash in its name for ever, and a page never in the place of one that is gone', async () => {
  const server = await pages();
  const kept = await server.inject('/assets/index-abc.js');
  expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await server.inject('/assets/index-old.js')).statusCode).toBe(404);
});

it('gives the keeper of pages as a script of its own place, asked about each time', async () => {
  const { headers, body } = await (await pages()).inject('/service-worker.js');
  expect(body).toBe('service-worker.js');
  expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toContain("script-src 'self'");
});

it('hands out the one that lets go where pages are not to be kept', async () => {
  const { headers, body } = await (await pages(false)).inject('/service-worker.js');
  expect(body).toBe('service-worker-off.js');
  expect(headers['cache-control']).toBe('no-cache');
});

it('never hands out a page where the keeper of pages was not built', async () => {
  const server = await pages();
  expect((await server.inject('/service-worker-older.js')).statusCode).toBe(404);
});
