/**
 * What a query asked for, read from its text, so that a read fetches the requested columns and nothing else. What a
 * directive may leave out counts as asked: one field more is harmless, one less is not.
 */
import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** The fields below a field, by their names in the schema (aliases do not matter). */
export interface Selection {
  readonly names: ReadonlySet<string>;
  /** What was asked below one of them; empty when nothing. */
  readonly below: (name: string) => Selection;
}

const nothing: Selection = { names: new Set(), below: () => nothing };
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

// Documents are trusted and parsed once, so what was read of one stays true.
const known = new WeakMap<FieldNode, Selection>();

export function selectionOf(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  const [first] = info.fieldNodes;
  if (first === undefined) return nothing;
  const before = info.fieldNodes.length === 1 ? known.get(first) : undefined;
  if (before !== undefined) return before;
  const read = merge(info.fieldNodes, info.fragments);
  if (info.fieldNodes.length === 1) known.set(first, read);
  return read;
}

function merge(fields: readonly FieldNode[], fragments: Fragments): Selection {
  const children = new Map<string, FieldNode[]>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      switch (node.kind) {
        case Kind.FIELD:
          children.set(node.name.value, [...(children.get(node.name.value) ?? []), node]);
          break;
        case Kind.INLINE_FRAGMENT:
          collect(node.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments[node.name.value];
          if (fragment !== undefined) collect(fragment.selectionSet);
          break;
        }
        default:
          unreachable(node);
      }
    }
  };
  for (const field of fields) if (field.selectionSet !== undefined) collect(field.selectionSet);
  if (children.size === 0) return nothing;
  const below = new Map([...children].map(([name, nodes]) => [name, merge(nodes, fragments)] as const));
  return { names: new Set(children.keys()), below: name => below.get(name) ?? nothing };
}

function unreachable(node: never): never {
  throw new RangeError(`Unknown selection ${JSON.stringify(node)}`);
}
