import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

/** A rule for input objects that the query compiler does not keep, and so is checked when a field is resolved. */
export interface InputGuard {
  concerns(type: GraphQLInputObjectType): boolean;
  /** Throws `BadUserInput` where the rule is broken. */
  check(value: Readonly<Record<string, unknown>>, type: GraphQLInputObjectType): void;
}

export function guardInputs(schema: GraphQLSchema, guards: readonly InputGuard[]): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) guard(field, guards);
  return schema;
}

function guard(field: GraphQLField<unknown, unknown>, guards: readonly InputGuard[]): void {
  const guarded = field.args.filter((arg) => holdsConcern(arg.type, guards, new Set()));
  if (guarded.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    for (const arg of guarded) check(args[arg.name], arg.type, guards);
    return resolve(source, args, context, info);
  };
}

function holdsConcern(type: GraphQLInputType, guards: readonly InputGuard[], seen: Set<GraphQLInputType>): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  if (guards.some((each) => each.concerns(named))) return true;
  return Object.values(named.getFields()).some((field) => holdsConcern(field.type, guards, seen));
}

function check(value: unknown, type: GraphQLInputType, guards: readonly InputGuard[]): void {
  const named = getNamedType(type);
  if (value === null || value === undefined || !isInputObjectType(named)) return;
  if (Array.isArray(value)) {
    for (const each of value) check(each, named, guards);
    return;
  }
  const given = value as Record<string, unknown>;
  for (const each of guards) if (each.concerns(named)) each.check(given, named);
  for (const field of Object.values(named.getFields())) check(given[field.name], field.type, guards);
}
