import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DEEPEST = 200;

@Scalar('DateTime')
export class DateTimeScalar implements CustomScalar<string, Date> {
  serialize(value: unknown): string {
    return new Date(value as string | Date).toISOString();
  }

  /** What was read already is left as it is; from outside no Date can come. */
  parseValue(value: unknown): Date {
    if (value instanceof Date) return value;
    if (typeof value !== 'string' || !MOMENT.test(value) || Number.isNaN(Date.parse(value))) throw notA('DateTime');
    return new Date(value);
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(valueFromASTUntyped(node));
  }
}

/** A day stays text on its whole way; as a moment it would slip over midnight somewhere. */
@Scalar('Date')
export class DateScalar implements CustomScalar<string, string> {
  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  }

  parseValue(value: unknown): string {
    if (typeof value !== 'string' || !DAY.test(value) || !isDay(value)) throw notA('Date');
    return value;
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(valueFromASTUntyped(node));
  }
}

@Scalar('Content')
export class ContentScalar implements CustomScalar<unknown, unknown> {
  serialize(value: unknown): unknown {
    return value;
  }

  parseValue(value: unknown): unknown {
    if (!Array.isArray(value) || deeperThan(value, DEEPEST)) throw notA('Content');
    return value;
  }

  parseLiteral(node: ValueNode, variables?: Record<string, unknown> | null): unknown {
    return this.parseValue(valueFromASTUntyped(node, variables));
  }
}

/** Facts go out and never come in. */
@Scalar('Facts')
export class FactsScalar implements CustomScalar<unknown, unknown> {
  serialize(value: unknown): unknown {
    return value;
  }

  parseValue(): unknown {
    throw notA('Facts');
  }

  parseLiteral(): unknown {
    throw notA('Facts');
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => deeperThan(part, levels - 1));
}

function notA(scalar: string): GraphQLError {
  return new GraphQLError(`Not a ${scalar}`);
}
