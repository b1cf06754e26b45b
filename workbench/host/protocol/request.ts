import type { ApiObject } from './definition';
import { HostError } from './errors';
import { type ArgumentInfo, type ObjectPath, PathType, type RequestBody } from './wire';

/** A service outside the workbook that the client addresses by name. */
export interface ServiceObject {
  readonly service: string;
}

/** What an object path stands for; `null` is a null object. */
export type Resolved = ApiObject | ServiceObject | null;

export const isService = (value: Resolved): value is ServiceObject => value !== null && 'service' in value;

/** How a path's own step is taken; the engine provides it. */
export interface PathSteps {
  root(): ApiObject;
  service(name: string): ServiceObject;
  reference(id: string): ApiObject;
  navigate(parent: ApiObject, wire: string): ApiObject | null;
  call(parent: ApiObject, wire: string, args: readonly unknown[]): ApiObject | null;
}

/** One request in work. Every path is evaluated once, when something first asks for it. */
export class Request {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    readonly body: RequestBody,
    private readonly steps: PathSteps,
  ) {}

  /** What was found so far. */
  values(): IterableIterator<Resolved> {
    return this.resolved.values();
  }

  resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidReference', `object path ${id} is not in the request`);
    const value = this.evaluate(path);
    this.resolved.set(id, value);
    return value;
  }

  private evaluate(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.steps.root();
      case PathType.NewObject:
        return this.steps.service(path.Name);
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId:
        return this.steps.reference(path.Name);
      case PathType.Property:
        return this.ofParent(path, (parent) => this.steps.navigate(parent, path.Name));
      case PathType.Indexer:
        return this.ofParent(path, (parent) =>
          this.steps.call(parent, 'GetItem', this.args(path.ArgumentInfo)),
        );
      case PathType.Method:
        return this.ofParent(path, (parent) =>
          this.steps.call(parent, path.Name, this.args(path.ArgumentInfo)),
        );
      default:
        throw new HostError('NotImplemented', `object path type ${path.ObjectPathType}`);
    }
  }

  private ofParent(path: ObjectPath, step: (parent: ApiObject) => ApiObject | null): Resolved {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (isService(parent)) throw new HostError('NotImplemented', `${parent.service}.${path.Name}`);
    return step(parent);
  }

  /** Arguments with path ids replaced by what they stand for; trailing nulls are arguments that were not given. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const values = (info?.Arguments ?? []).map((value, i) =>
      this.substitute(value, info?.ReferencedObjectPathIds?.[i]),
    );
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values.map((value) => (value === null ? undefined : value));
  }

  private substitute(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0 && value === reference) return this.resolve(reference);
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((item, i) => this.substitute(item, (reference as unknown[])[i]));
    return this.embedded(value);
  }

  /** `{_ObjectPathId: n}` anywhere inside a plain argument. Bulk arrays of cells are left as they are. */
  private embedded(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return value.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
        ? value.map((item) => this.embedded(item))
        : value;
    if ('_ObjectPathId' in value) return this.resolve(value._ObjectPathId as number);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.embedded(item)]));
  }
}
