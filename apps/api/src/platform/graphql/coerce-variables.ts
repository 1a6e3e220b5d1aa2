import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql';

type Values = Record<string, unknown>;

/**
 * Reads a request's variables as GraphQL says, before the compiled query does.
 *
 * The query compiler's own reading leaves out the default values of input fields, and in the call that compiles it
 * checks nothing but its own. What is read here goes in whole; reading it twice changes nothing.
 */
export async function coerceVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  _context: unknown,
  variables?: object,
): Promise<{ variables: Values } | undefined> {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const declared = operation?.variableDefinitions ?? [];
  if (declared.length === 0) return undefined;
  const { errors, coerced } = getVariableValues(schema, declared, (variables ?? {}) as Values, { maxErrors: 5 });
  if (errors) throw errors[0];
  return { variables: coerced };
}
