import {
  defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLSchema, isInputObjectType,
  isObjectType,
} from 'graphql';
import { BadUserInput } from '../access/bad-user-input.js';

/**
 * Checks `@oneOf` once more when a field is resolved.
 *
 * The query compiler checks it neither in the call that compiles nor for a variable inside a literal, so that a
 * request naming two ids, or none, would come through now and then.
 */
export function guardOneOf(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) guard(field);
  return schema;
}

function guard(field: GraphQLField<unknown, unknown>): void {
  const guarded = field.args.filter((arg) => holdsOneOf(arg.type, new Set()));
  if (guarded.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    for (const arg of guarded) check(args[arg.name], arg.type);
    return resolve(source, args, context, info);
  };
}

function holdsOneOf(type: GraphQLInputType, seen: Set<GraphQLInputType>): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return named.isOneOf || Object.values(named.getFields()).some((field) => holdsOneOf(field.type, seen));
}

function check(value: unknown, type: GraphQLInputType): void {
  const named = getNamedType(type);
  if (value === null || value === undefined || !isInputObjectType(named)) return;
  if (Array.isArray(value)) {
    for (const each of value) check(each, named);
    return;
  }
  const given = value as Record<string, unknown>;
  const keys = Object.keys(given);
  if (named.isOneOf && (keys.length !== 1 || given[keys[0] ?? ''] == null)) throw new BadUserInput('ExactlyOne');
  for (const field of Object.values(named.getFields())) check(given[field.name], field.type);
}
