import { type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType, isNonNullType } from 'graphql';
import { BadUserInput } from '../access/bad-user-input.js';
import type { InputGuard } from './guard-inputs.js';

/**
 * Lets a field be left out that must not be null and has a default, such as `audience: Audience! = CONFERENCE`.
 *
 * The query compiler refuses it as missing, from the second time that a query is asked. So for it the field may be
 * null, and the guard given back refuses null as the schema says.
 */
export function letDefaultsStand(schema: GraphQLSchema): InputGuard {
  const never = new Map<GraphQLInputObjectType, string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isNonNullType(field.type) || field.defaultValue === undefined) continue;
      field.type = field.type.ofType;
      never.set(type, [...(never.get(type) ?? []), field.name]);
    }
  }
  return {
    concerns: (type) => never.has(type),
    check: (given, type) => {
      if (never.get(type)?.some((name) => given[name] === null)) throw new BadUserInput('NullNotExpected');
    },
  };
}
