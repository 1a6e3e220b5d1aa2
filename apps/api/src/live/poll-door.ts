import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '#lib/foundation';
import { closing, type Letter, letterBytes, readLetter } from '#lib/sync';
import { Sessions } from '../platform/access/sessions.js';
import { tokenOf } from '../platform/access/token-of.js';
import { isId } from '../platform/database/database.js';
import { BODY_LIMIT } from '../platform/http/read-bodies.js';
import { SessionWatch } from '../platform/http/session-watch.js';
import { letterOfNone, type PollLine } from './poll-line.js';
import { type Addressed, PollLines } from './poll-lines.js';
import { Seats } from './seats.js';

const ADDRESS = '/collab/:document/:page/:number';
const SWEEP = 5000;
const UNKNOWN = { code: closing.again, reason: 'UnknownLine' };
const TOO_MANY = { code: closing.again, reason: 'TooManyLines' };
const NOT_FOUND = 4404;
const JUNK = new Uint8Array();

type Asking = FastifyRequest<{
  Params: { document: string; page: string; number: string };
  Querystring: { ack?: string };
}>;

/**
 * The same rooms by plain HTTP, for those whose network lets no websocket through.
 *
 * A line lives on the node where it began. A letter that comes to another is told so, and its client begins a line there.
 */
@Injectable()
export class PollDoor implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('LiveRooms');
  private readonly lines = new PollLines();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly sessions: Sessions,
    private readonly watch: SessionWatch,
    private readonly seats: Seats,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance<FastifyInstance>().route({
      method: 'POST',
      url: ADDRESS,
      onRequest: (request, reply) => this.admit(request, reply),
      handler: (request, reply) => this.hear(request as Asking, reply),
    });
    this.timer = setInterval(() => this.lines.sweep(Date.now()), SWEEP);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Nothing of what is sent is read before it is known who sends it, and nobody sends much at a time. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const token = tokenOf(request.headers);
    try {
      request.session = token === null ? null : await this.sessions.find(token);
    } catch (error) {
      this.log.warn(`A letter was refused: ${(error as Error).message}`);
      return reply.code(503).send({ code: 'INTERNAL', requestId: request.id });
    }
    if (request.session === null) return reply.code(401).send({ code: 'FORBIDDEN' });
    const share = this.seats.unfinished.shareOf(request.session.viewer.personId);
    request.raw.once('close', () => share.done());
    if (!share.more(Number(request.headers['content-length'] ?? BODY_LIMIT)))
      return reply.code(429).send({ code: 'BAD_USER_INPUT' });
  }

  private async hear(request: Asking, reply: FastifyReply): Promise<unknown> {
    const addressed = addressOf(request);
    const letter = readLetter(request.body instanceof Uint8Array ? request.body : JUNK);
    if (addressed === null || isRefusal(letter)) return reply.code(400).send({ code: 'BAD_USER_INPUT' });
    const answer = await this.answerTo(letter as Letter, addressed, request, reply);
    return reply
      .header('content-type', 'application/octet-stream')
      .header('cache-control', 'no-store')
      .send(Buffer.from(letterBytes(answer)));
  }

  private async answerTo(letter: Letter, addressed: Addressed, request: Asking, reply: FastifyReply): Promise<Letter> {
    // It holds everything from the beginning, so nothing is lost wherever the line begins.
    const isFirst = letter.from === 1 && letter.heard === 0;
    const known = this.lines.find(addressed);
    if (known === null && (!isFirst || this.lines.isOver(addressed))) return letterOfNone(UNKNOWN);
    const line = known ?? this.begin(addressed, request.query.ack === '1');
    if (line === null) return letterOfNone(TOO_MANY);
    line.take(letter);
    const answer = await line.answer(letter.pieces.length > 0, (giveUp) => reply.raw.once('close', giveUp));
    return answer ?? letterOfNone(UNKNOWN);
  }

  private begin(addressed: Addressed, notices: boolean): PollLine | null {
    const { session, person } = addressed;
    let forget = (): void => undefined;
    const line = this.lines.begin(addressed, this.seats.unfinished.shareOf(person), () => forget());
    if (line === null) return null;
    forget = this.watch.until(session, () => line.cut());
    this.findSeat(line, addressed, notices).catch((error: Error) => {
      this.log.warn(`A line was not begun: ${error.message}`);
      line.close(closing.again, 'ComeAgain');
    });
    return line;
  }

  private async findSeat(line: PollLine, { person, document }: Addressed, notices: boolean): Promise<void> {
    if (!isId(document)) return line.close(NOT_FOUND, 'NotFound');
    const invited = await this.seats.invite(person, document, notices);
    if ('code' in invited) line.close(invited.code, invited.reason);
    else if (line.isOpen) line.sit(this.seats.sit(invited, line));
  }
}

function addressOf({ session, params: { document, page, number } }: Asking): Addressed | null {
  if (session === null || !/^[\w-]{8,64}$/.test(page) || !/^[1-9]\d{0,8}$/.test(number)) return null;
  return { session: session.id, person: session.viewer.personId, document, page, number: Number(number) };
}
