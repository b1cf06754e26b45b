import type { Members } from './members';
import type { ApiObject } from './definition';
import { HostError } from './errors';
import type { QueryInfo } from './wire';

/** What to load of an object: everything readable, or names with what to load beneath them. */
interface Wanted {
  all: boolean;
  readonly names: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, names: new Map() });

function add(tree: Wanted, path: string): void {
  let current = tree;
  for (const part of path.split(/[/.]/)) {
    if (part === '*') {
      current.all = true;
      return;
    }
    const next = current.names.get(part) ?? nothing();
    current.names.set(part, next);
    current = next;
  }
}

function wantedBy(query: QueryInfo): Wanted {
  const tree = nothing();
  for (const path of query.Select ?? []) add(tree, path);
  for (const path of query.Expand ?? []) add(tree, `${path}/*`);
  if ((query.Select ?? []).length === 0) tree.all = true;
  return tree;
}

/** Answers `load`: the properties asked for, with wire names (or, for QueryAsJson, the client's names). */
export class Projection {
  constructor(
    private readonly members: Members,
    private readonly json: boolean,
  ) {}

  of(object: ApiObject, query: QueryInfo): Record<string, unknown> {
    return this.build(object, wantedBy(query), query);
  }

  private build(object: ApiObject, wanted: Wanted, query: QueryInfo): Record<string, unknown> {
    const value = this.json ? {} : this.members.identity(object);
    if (this.members.type(object).shape.collection) return this.collection(object, wanted, query, value);
    if (wanted.all) this.everything(object, value);
    for (const [name, beneath] of wanted.names) this.property(object, name, beneath, value);
    return value;
  }

  private collection(object: ApiObject, wanted: Wanted, query: QueryInfo, value: Record<string, unknown>) {
    const items: Wanted = { all: wanted.all, names: new Map() };
    for (const [name, beneath] of wanted.names) {
      // `items/name` and `name` are the same; a property of the collection itself (count) is told by the shape.
      if (name === 'items') {
        items.all ||= beneath.all || beneath.names.size === 0;
        for (const [key, below] of beneath.names) items.names.set(key, below);
      } else if (this.isOwn(object, name)) this.property(object, name, beneath, value);
      else if (name !== 'isNullObject') items.names.set(name, beneath);
    }
    if (items.all || items.names.size > 0) {
      const list = this.members.definition(object).items;
      if (!list)
        throw new HostError('NotImplemented', `items of Excel.${object.type}`, `${object.type}.items`);
      const all = list(object.target, this.members.context);
      const from = query.Skip ?? 0;
      const page = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
      value[this.json ? 'items' : '_Items'] = page.map((item) => this.build(item, items, {}));
    }
    return value;
  }

  private isOwn(object: ApiObject, name: string): boolean {
    const shape = this.members.type(object);
    const own = shape.propertyNamed(name);
    return own !== undefined;
  }

  private everything(object: ApiObject, value: Record<string, unknown>): void {
    for (const [name, scalar] of Object.entries(this.members.type(object).shape.scalars))
      if (scalar.wire !== undefined && !name.startsWith('_') && this.members.isReadable(object, name))
        value[this.json ? name : scalar.wire] = this.members.get(object, name);
  }

  private property(object: ApiObject, asked: string, beneath: Wanted, value: Record<string, unknown>): void {
    if (asked === 'isNullObject') return;
    const type = this.members.type(object);
    const name = type.propertyNamed(asked);
    if (name === undefined)
      throw new HostError(
        'InvalidArgument',
        `Excel.${object.type} has no property '${asked}'`,
        `${object.type}.load`,
      );
    const scalar = type.shape.scalars[name];
    if (scalar?.wire !== undefined) {
      value[this.json ? name : scalar.wire] = this.members.get(object, name);
      return;
    }
    const child = this.members.navigateTo(object, name);
    if (beneath.names.size === 0) beneath.all = true;
    const wire = type.shape.navigations[name]?.wire ?? name;
    value[this.json ? name : wire] = child === null ? null : this.build(child, beneath, {});
  }
}
