import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { BadUserInput } from '../../access/bad-user-input.js';
import { type Limits, MANY } from './limits.js';

/** Null where the values cannot be known yet; then a list's length must stand in the document. */
export type Variables = Readonly<Record<string, unknown>> | null;

/**
 * Refuses an operation that asks for too much, before anything of it is resolved.
 *
 * The cost of a field that gives an object is 1 and all that is asked below it, times as many as the list may hold:
 * `first` where the field takes one, else a guess. Plain values cost nothing. Counting stops at the limit, so that
 * fragments within fragments cannot make the counting itself dear.
 */
export function measure(schema: GraphQLSchema, document: DocumentNode, variables: Variables, limits: Limits): void {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  // The compiled form is kept by the document alone and would answer any operation of it with the first.
  if (!operation || operations.length > 1) throw new BadUserInput('OneOperation');
  const root = schema.getRootType(operation.operation);
  if (!root) throw new BadUserInput('OperationUnknown');
  new Measuring(schema, document, withDefaults(operation, variables), limits).weigh(operation.selectionSet, root, 1, 1);
}

class Measuring {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private cost = 0;
  private aliases = 0;
  private selected = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
    private readonly limits: Limits,
  ) {
    this.fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  weigh(set: SelectionSetNode, type: GraphQLCompositeType, depth: number, times: number): void {
    for (const selection of set.selections) {
      if (++this.selected > this.limits.selections) throw new BadUserInput('TooManyFields');
      if (selection.kind === Kind.FIELD) this.weighField(selection, type, depth, times);
      else this.weighFragment(this.fragmentOf(selection), type, depth, times);
    }
  }

  private fragmentOf(
    node: InlineFragmentNode | FragmentSpreadNode,
  ): InlineFragmentNode | FragmentDefinitionNode | null {
    return node.kind === Kind.INLINE_FRAGMENT ? node : (this.fragments.get(node.name.value) ?? null);
  }

  private weighFragment(
    fragment: InlineFragmentNode | FragmentDefinitionNode | null,
    type: GraphQLCompositeType,
    depth: number,
    times: number,
  ): void {
    if (!fragment) return;
    this.weigh(fragment.selectionSet, this.composite(fragment.typeCondition?.name.value) ?? type, depth, times);
  }

  private weighField(node: FieldNode, type: GraphQLCompositeType, depth: number, times: number): void {
    if (depth > this.limits.depth && !node.name.value.startsWith('__')) throw new BadUserInput('TooDeep');
    if (node.alias && ++this.aliases > this.limits.aliases) throw new BadUserInput('TooManyAliases');
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    if (field && node.selectionSet) this.weighBelow(node, field, depth, times);
  }

  private weighBelow(node: FieldNode, field: GraphQLField<unknown, unknown>, depth: number, times: number): void {
    const below = getNamedType(field.type);
    if (!isCompositeType(below) || !node.selectionSet) return;
    const many = times * this.asMany(node, field);
    this.cost += many;
    if (this.cost > this.limits.cost) throw new BadUserInput('TooCostly');
    this.weigh(node.selectionSet, below, depth + 1, many);
  }

  private asMany(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const first = field.args.find((arg) => arg.name === 'first');
    if (first) return this.first(node, first.defaultValue);
    // The list of a connection is as long as was asked of the connection.
    return isList(field.type) && node.name.value !== 'nodes' ? MANY : 1;
  }

  private first(node: FieldNode, otherwise: unknown): number {
    const value = this.given(node, otherwise);
    if (typeof value !== 'number' || value < 1 || value > this.limits.first) throw new BadUserInput('First');
    return value;
  }

  private given(node: FieldNode, otherwise: unknown): unknown {
    const argument = node.arguments?.find((each) => each.name.value === 'first')?.value;
    if (argument?.kind === Kind.VARIABLE) return this.valueOf(argument.name.value, otherwise);
    return argument?.kind === Kind.INT ? Number(argument.value) : otherwise;
  }

  private valueOf(variable: string, otherwise: unknown): unknown {
    return this.variables === null ? null : (this.variables[variable] ?? otherwise);
  }

  private composite(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? null : this.schema.getType(name);
    return type && isCompositeType(type) ? type : null;
  }
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  if (variables === null) return null;
  const defaults = (operation.variableDefinitions ?? []).flatMap((node) =>
    node.defaultValue?.kind === Kind.INT ? [[node.variable.name.value, Number(node.defaultValue.value)]] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
