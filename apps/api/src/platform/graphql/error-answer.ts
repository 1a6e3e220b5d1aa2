import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { BadUserInput } from '../access/bad-user-input.js';
import { Forbidden } from '../access/forbidden.js';

const log = new Logger('GraphQL');

/** What goes out for an error: a code, and nothing that the sender could not have known. */
interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { line: number; column: number }[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

interface WithRequest {
  readonly reply?: { readonly request?: { readonly id?: string } };
}

/** The three kinds of error there are; every expected “no” is a member of a result and never comes here. */
export function answerErrors(
  execution: ExecutionResult,
  context: unknown,
): { statusCode: number; response: ExecutionResult } {
  const requestId = (context as WithRequest | null)?.reply?.request?.id ?? randomUUID();
  const errors = (execution.errors ?? []).flatMap(unpacked).map((error) => answer(error, requestId));
  const neverRan = execution.data === undefined || execution.data === null;
  const malformed = neverRan && errors.every((error) => error.extensions.code === 'BAD_USER_INPUT');
  return {
    statusCode: malformed ? 400 : 200,
    response: { data: execution.data ?? null, errors: errors as unknown as readonly GraphQLError[] },
  };
}

// Mercurius wraps what validation found in one error of its own.
function unpacked(error: GraphQLError): readonly Error[] {
  const inner =
    (error.originalError as { errors?: unknown } | undefined)?.errors ?? (error as { errors?: unknown }).errors;
  return Array.isArray(inner) ? (inner as Error[]) : [error];
}

function answer(error: Error, requestId: string): AnsweredError {
  const cause = causeOf(error);
  const where = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  if (cause instanceof Forbidden) return { message: 'Forbidden', ...where, extensions: { code: 'FORBIDDEN' } };
  if (cause instanceof BadUserInput)
    return { message: cause.problem, ...where, extensions: { code: 'BAD_USER_INPUT', problem: cause.problem } };
  if (isTheSenders(error, cause))
    return { message: plain(error.message), ...placeOf(error), extensions: { code: 'BAD_USER_INPUT' } };
  log.error(`${requestId} ${cause.stack ?? cause.message}`);
  return { message: 'Internal error', ...where, extensions: { code: 'INTERNAL', requestId } };
}

function causeOf(error: Error): Error {
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

// What GraphQL itself finds wrong has no other error behind it and, but for arguments, no place in an answer yet.
function isTheSenders(error: Error, cause: Error): boolean {
  const status = (cause as { statusCode?: unknown }).statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) return true;
  return (
    cause instanceof GraphQLError && (!(error as GraphQLError).path || /^(Argument|Variable) "/.test(cause.message))
  );
}

function plain(message: string): string {
  return message.replace(/ ?Did you mean .*$/s, '').slice(0, 300);
}

function placeOf(error: Error): Pick<AnsweredError, 'locations'> {
  const locations = (error as GraphQLError).locations;
  return locations ? { locations: locations.map(({ line, column }) => ({ line, column })) } : {};
}
