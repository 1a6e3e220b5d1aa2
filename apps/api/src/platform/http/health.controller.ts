import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { inTime } from '../clock/in-time.js';
import { Database, PUBLIC } from '../database/database.js';
import { LIMITS } from '../database/limits.js';
import { Listener } from '../events/listener.js';

/** For whoever runs the server: is the process alive, and can it serve? */
@Controller()
export class HealthController {
  private asking: Promise<boolean> | null = null;

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
    const ready = this.listener.isListening() && (await this.answers());
    reply.code(ready ? 200 : 503);
    return { ready };
  }

  // Whoever asks again while the database is silent waits for the same answer and takes no further connection.
  private answers(): Promise<boolean> {
    this.asking ??= this.database
      .read(PUBLIC, async () => true)
      .catch(() => false)
      .finally(() => {
        this.asking = null;
      });
    return inTime(this.asking, LIMITS.readiness).catch(() => false);
  }
}
