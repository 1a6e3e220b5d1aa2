import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { isRefusal } from '#lib/foundation';
import { StopNotices } from './stop-notices.js';
import { STOP_PATH } from './stop-path.js';

type Fields = Readonly<Record<string, unknown>> | null;

/** Stopping letters with one press, in the mail program (RFC 8058) or on our page, without signing in. */
@Controller()
export class StopController {
  constructor(private readonly stopping: StopNotices) {}

  @Post(STOP_PATH)
  @HttpCode(200)
  @RouteConfig({ takesForms: true })
  async stop(
    @Query('token') token: unknown,
    @Body() body: Fields,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const kinds = body?.['kinds'];
    const wanted = Array.isArray(kinds) ? kinds.map(String) : [];
    const outcome = await this.stopping.execute(typeof token === 'string' ? token : '', wanted);
    reply.header('cache-control', 'no-store');
    if (!isRefusal(outcome)) return { stopped: outcome.kinds };
    reply.code(404);
    return { kind: outcome.kind };
  }

  /** Whoever opens the address is shown the page that asks what to stop: looking changes nothing. */
  @Get(STOP_PATH)
  page(@Query('token') token: unknown, @Query('kinds') kinds: unknown, @Res() reply: FastifyReply): void {
    const place = new URLSearchParams({ token: String(token ?? ''), kinds: String(kinds ?? '') });
    void reply.header('cache-control', 'no-store').redirect(`/unsubscribe#${place}`, 303);
  }
}
