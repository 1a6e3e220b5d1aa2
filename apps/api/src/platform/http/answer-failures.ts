import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BadUserInput } from '../access/bad-user-input.js';
import { Forbidden } from '../access/forbidden.js';

const log = new Logger('Http');

/** What a failed request beside GraphQL is told: as little as there. GraphQL words its own failures. */
@Catch()
export class AnswerFailures implements ExceptionFilter {
  catch(failure: Error, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return failure;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, told } = this.answer(failure, host.switchToHttp().getRequest<FastifyRequest>().id);
    return reply.code(status).send(told);
  }

  private answer(failure: Error, requestId: string): { status: number; told: object } {
    if (failure instanceof Forbidden) return { status: 403, told: { code: 'FORBIDDEN' } };
    if (failure instanceof BadUserInput)
      return { status: 400, told: { code: 'BAD_USER_INPUT', problem: failure.problem } };
    const status =
      failure instanceof HttpException ? failure.getStatus() : ((failure as { statusCode?: number }).statusCode ?? 500);
    if (status < 500) return { status, told: { code: 'BAD_USER_INPUT' } };
    log.error(`${requestId} ${failure.stack ?? failure.message}`);
    return { status: 500, told: { code: 'INTERNAL', requestId } };
  }
}
