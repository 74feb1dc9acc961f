/**
 * What an API token's query holds and may cost, before any of it is executed. Names that a field is given, fragments and
 * directives are counted as often as they would be executed, so that no way of writing hides what is asked for.
 */
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { LimitName, Limits } from '../limits.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by name. */
export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap(each =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );

/**
 * The limit that an operation exceeds, or null. Needs no schema and runs before validation, whose work grows with what
 * is counted here. A fragment that holds itself is not followed: validation refuses it.
 */
export function exceededBy(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  limits: Limits,
): LimitName | null {
  let fields = 0;
  let roots = 0;
  let aliases = 0;
  let directives = operation.directives?.length ?? 0;
  for (const { directives: own } of operation.variableDefinitions ?? []) directives += own?.length ?? 0;
  // Spreads count as well: fragments of nothing but fragments multiply too.
  let steps = 0;
  const walk = (set: SelectionSetNode, depth: number, within: readonly string[]): LimitName | null => {
    if (depth > limits.documentDepth) return 'documentDepth';
    for (const node of set.selections) {
      directives += node.directives?.length ?? 0;
      if (directives > limits.documentDirectives) return 'documentDirectives';
      if (++steps > 2 * limits.documentFields) return 'documentFields';
      let exceeded: LimitName | null = null;
      if (node.kind === Kind.FIELD) {
        if (++fields > limits.documentFields) return 'documentFields';
        if (depth === 1 && ++roots > limits.documentRoots) return 'documentRoots';
        if (node.alias !== undefined && ++aliases > limits.documentAliases) return 'documentAliases';
        if (node.selectionSet !== undefined) exceeded = walk(node.selectionSet, depth + 1, within);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        exceeded = walk(node.selectionSet, depth, within);
      } else {
        const name = node.name.value;
        const fragment = fragments.get(name);
        if (fragment === undefined || within.includes(name)) continue;
        directives += fragment.directives?.length ?? 0;
        exceeded = walk(fragment.selectionSet, depth, [...within, name]);
      }
      if (exceeded !== null) return exceeded;
    }
    return null;
  };
  return walk(operation.selectionSet, 1, []);
}

/** How many entries a list is taken to have where the query does not say how many it wants. */
const assumedEntries = 10;

/**
 * How many fields the answer may hold: what stands in a list counts once for each entry that `first` asks for, and page
 * sizes within each other multiply. The document is valid and small, so the walk is short.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): number {
  const within = (set: SelectionSetNode, type: GraphQLNamedType, entries: number): number => {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
        cost += 1;
        if (node.selectionSet === undefined) continue;
        // What tells of the schema asks no database: its lists are counted as they stand.
        if (field === undefined) {
          cost += fieldsIn(node.selectionSet);
          continue;
        }
        const asked = field.args.some(arg => arg.name === 'first')
          ? Math.max(1, Number(getArgumentValues(field, node, variables)['first']) || 1)
          : undefined;
        const times = asked ?? (isList(field.type) ? entries : 1);
        // A page has its list one step below: `first` has counted it already.
        const below = asked === undefined ? assumedEntries : 1;
        cost += times * within(node.selectionSet, getNamedType(field.type), below);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        cost += within(node.selectionSet, type, entries);
      } else {
        const fragment = fragments.get(node.name.value);
        if (fragment !== undefined) cost += within(fragment.selectionSet, type, entries);
      }
    }
    return cost;
  };
  const fieldsIn = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, node) => {
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
      return sum + 1 + (inner === undefined ? 0 : fieldsIn(inner));
    }, 0);
  const root = schema.getRootType(operation.operation);
  return root === undefined || root === null ? 0 : within(operation.selectionSet, root, assumedEntries);
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Whether variables hold more values than `limits` let in, or hold them deeper within each other. */
export function exceededByVariables(variables: unknown, limits: Limits): LimitName | null {
  let values = 0;
  const walk = (value: unknown, depth: number): LimitName | null => {
    if (++values > limits.variableValues) return 'variableValues';
    if (typeof value !== 'object' || value === null) return null;
    if (depth > limits.variableDepth) return 'variableDepth';
    for (const each of Array.isArray(value) ? value : Object.values(value)) {
      const exceeded = walk(each, depth + 1);
      if (exceeded !== null) return exceeded;
    }
    return null;
  };
  return walk(variables, 0);
}
