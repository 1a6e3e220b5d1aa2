import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database, PUBLIC } from '../database/database.js';
import { Listener } from '../events/listener.js';

/** For whoever runs the server: is the process alive, and can it serve? */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
  ) {}

  @Get('healthz')
  @HttpCode(200)
  alive(): { alive: true } {
    return { alive: true };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ ready: boolean }> {
    const answers = await this.database.read(PUBLIC, async () => true).catch(() => false);
    const ready = answers && this.listener.isListening();
    reply.code(ready ? 200 : 503);
    return { ready };
  }
}
