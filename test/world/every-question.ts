import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** The ids a walk may ask for, by the name of the type they belong to, and the words it may fill in. */
export interface Known {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Which type an argument or input field of this name points at, such as `conferenceId: 'Conference'`. */
  readonly pointsAt: (argument: string, root: string) => string;
  readonly texts: Readonly<Record<string, unknown>>;
  /** How many of the ids of a root are walked to the depth; what is far from the others is near to these. */
  readonly deep: number;
}

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** `Type.field` of everything it asks for. */
  readonly asks: readonly string[];
  /** Where it asks several at once: the same in two halves, for when the server finds them too dear together. */
  readonly apart?: readonly Question[];
}

const AT_ONCE = 32;

/** The same questions in fewer requests: ways from one beginning lie side by side, and GraphQL lays them together. */
export function together(questions: readonly Question[]): readonly Question[] {
  const heaps: Question[][] = [];
  for (const question of questions) {
    const heap = heaps.at(-1);
    if (heap && heap.length < AT_ONCE && heap[0]?.variables === question.variables) heap.push(question);
    else heaps.push([question]);
  }
  return heaps.map(asOne);
}

function asOne(heap: readonly Question[]): Question {
  const [first] = heap;
  if (!first) throw new Error('Nothing to ask.');
  if (heap.length === 1) return first;
  const opening = first.query.slice(0, first.query.indexOf('{') + 1);
  const bodies = heap.map(({ query }) => query.slice(opening.length, -1));
  const asks = [...new Set(heap.flatMap((question) => question.asks))];
  const half = Math.ceil(heap.length / 2);
  const apart = [asOne(heap.slice(0, half)), asOne(heap.slice(half))];
  return { ...first, query: `${opening}${bodies.join('')}}`, asks, apart };
}

/** Rows of a page inside the tree; few, so that the server's limit on cost lets the deep ways pass. */
const PAGE = 6;

/**
 * Every way through the schema from a root, as queries: at each object reached, all its leaves are asked for, and each
 * of its objects is a further way, unless the type stands on the way already. What the walk does not reach, the caller
 * finds by comparing `asks` with the schema.
 */
export function everyQuestion(
  schema: GraphQLSchema,
  root: 'Query' | 'Mutation',
  known: Known,
  deepest = 4,
): readonly Question[] {
  const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType();
  if (!type) return [];
  return Object.values(type.getFields()).flatMap((field) => questionsAt({ schema, root, field, known, deepest }));
}

interface Beginning {
  readonly schema: GraphQLSchema;
  readonly root: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly known: Known;
  /** Objects below each other at most. */
  readonly deepest: number;
}

function questionsAt({ schema, root, field, known, deepest }: Beginning): Question[] {
  const type = getNamedType(field.type);
  const near = waysThrough(schema, type, [], Math.min(deepest - 1, 2));
  const far = waysThrough(schema, type, [], deepest - 1);
  return fill(field.args, field.name, known).flatMap((variables, nth) =>
    (nth < known.deep ? far : near).map((way) => {
      const declared = field.args.filter((arg) => arg.name in variables);
      const head = declared.length ? `(${declared.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')})` : '';
      const pass = declared.length ? `(${declared.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
      return {
        name: `${root}.${field.name}${way.path} #${nth}`,
        query: `${root.toLowerCase()} Ask${head} { ${field.name}${pass}${way.selection} }`,
        variables,
        asks: [`${root}.${field.name}`, ...way.asks],
      };
    }),
  );
}

interface Way {
  readonly path: string;
  readonly selection: string;
  readonly asks: readonly string[];
}

function waysThrough(schema: GraphQLSchema, type: GraphQLNamedType, seen: readonly string[], left: number): Way[] {
  if (isLeafType(type)) return [{ path: '', selection: '', asks: [] }];
  if (isUnionType(type)) return waysThroughUnion(schema, type, seen, left);
  if (!isObjectType(type)) return [];
  return waysThroughObject(schema, type, seen, left);
}

/** Near the end all members are asked for at once; above it, each is a way of its own. */
function waysThroughUnion(schema: GraphQLSchema, type: GraphQLUnionType, seen: readonly string[], left: number): Way[] {
  const each = type.getTypes().map((member) => ({ member, ways: waysThrough(schema, member, seen, left) }));
  const whole: Way = {
    path: '<any>',
    selection: ` { __typename ${each.map(({ member, ways }) => `... on ${member.name}${ways[0]?.selection}`).join(' ')} }`,
    asks: each.flatMap(({ ways }) => ways[0]?.asks ?? []),
  };
  const further = each.flatMap(({ member, ways }) =>
    ways.slice(1).map((way) => ({
      ...way,
      path: `<${member.name}>${way.path}`,
      selection: ` { __typename ... on ${member.name}${way.selection} }`,
    })),
  );
  return [whole, ...further];
}

function waysThroughObject(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  seen: readonly string[],
  left: number,
): Way[] {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const here: Way = {
    path: '',
    selection: ` { __typename ${leaves.map((field) => field.name + required(field)).join(' ')} }`,
    asks: leaves.map((field) => `${type.name}.${field.name}`),
  };
  if (seen.includes(type.name) || left <= 0) return [here];
  const below = isPiece(type) ? left : left - 1;
  const further = fields
    .filter((field) => !leaves.includes(field))
    .flatMap((field) =>
      waysThrough(schema, getNamedType(field.type), [...seen, type.name], below).map((way) => ({
        path: `.${field.name}${way.path}`,
        selection: ` { __typename ${field.name}${required(field)}${way.selection} }`,
        asks: [`${type.name}.${field.name}`, ...way.asks],
      })),
    );
  return [here, ...further];
}

/** What words, voices and findings are parted into: none of these is a step of its own. */
const PIECES: readonly string[] = ['SourcedLine', 'SourcedRun', 'CallVoice', 'OptionFinding'];

function isPiece({ name }: GraphQLObjectType): boolean {
  return PIECES.includes(name);
}

/** Inside the tree only pages have arguments that must be given; they are asked for whole. */
function required(field: GraphQLField<unknown, unknown>): string {
  const first = field.args.find((arg) => arg.name === 'first');
  return first ? `(first: ${PAGE})` : '';
}

/** One set of variables for each id that the first id argument may take; the other arguments stand as they are known. */
function fill(args: readonly GraphQLArgument[], root: string, known: Known): Record<string, unknown>[] {
  let sets: Record<string, unknown>[] = [{}];
  for (const arg of args) {
    if (arg.name === 'after' || (arg.defaultValue !== undefined && arg.name !== 'first')) continue;
    const values = valuesOf(arg.type, arg.name, root, known);
    sets = combine(sets, arg.name, values);
  }
  return sets;
}

function combine(
  sets: readonly Record<string, unknown>[],
  name: string,
  values: readonly unknown[],
): Record<string, unknown>[] {
  if (values.length <= 1) return sets.map((set) => ({ ...set, [name]: values[0] }));
  if (sets.length === 1) return values.map((value) => ({ ...sets[0], [name]: value }));
  const count = Math.max(sets.length, values.length);
  return Array.from({ length: count }, (_, nth) => ({
    ...sets[nth % sets.length],
    [name]: values[nth % values.length],
  }));
}

function valuesOf(type: GraphQLInputType, name: string, root: string, known: Known): readonly unknown[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, name, root, known);
  if (isListType(type)) return valuesOf(type.ofType, name, root, known).map((value) => [value]);
  if (isInputObjectType(type)) return inputsOf(type, root, known);
  if (isEnumType(type)) return [type.getValues()[0]?.name];
  if (type.name === 'ID') return known.ids[known.pointsAt(name, root)] ?? [];
  return [known.texts[name] ?? known.texts[type.name]];
}

function inputsOf(type: GraphQLInputObjectType, root: string, known: Known): readonly unknown[] {
  const fields = Object.values(type.getFields());
  if (type.isOneOf)
    return fields.flatMap((field) =>
      valuesOf(field.type, field.name, root, known).map((value) => ({ [field.name]: value })),
    );
  let sets: Record<string, unknown>[] = [{}];
  for (const field of fields) {
    if (!isNonNullType(field.type) && !isIdField(field.type)) continue;
    sets = combine(sets, field.name, valuesOf(field.type, field.name, root, known));
  }
  return sets;
}

const isIdField = (type: GraphQLInputType): boolean => getNamedType(type).name === 'ID' && !isListType(type);
