import { type DocumentNode, type GraphQLSchema, Kind, specifiedRules, validate } from 'graphql';
import { BadUserInput } from '../../access/bad-user-input.js';
import { LIMITS, type Limits } from './limits.js';
import { measure, type Variables } from './measure.js';

/** A document sent as a syntax tree would pass by the limit on tokens. */
export async function refuseSyntaxTree(_schema: GraphQLSchema, source: string): Promise<void> {
  if (/^\s*\{\s*"/.test(source)) throw new BadUserInput('QueryExpected');
}

export async function weighOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  _context: unknown,
  variables?: object,
): Promise<void> {
  measure(schema, document, (variables ?? {}) as Variables, limitsOf(document));
}

/** Subscriptions come over a socket that validates nothing by itself, and keeps variables to itself. */
export async function weighSubscription(schema: GraphQLSchema, document: DocumentNode): Promise<void> {
  const [problem] = validate(schema, document, specifiedRules);
  if (problem) throw problem;
  measure(schema, document, null, LIMITS);
}

// Introspection asks deep and wide of a thing that is small and public; GraphQL's own rule keeps it from going round.
function limitsOf(document: DocumentNode): Limits {
  const asked = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet.selections : [],
  );
  const introspects =
    asked.length > 0 && asked.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'));
  return introspects ? { ...LIMITS, depth: 20, cost: 100_000 } : LIMITS;
}
