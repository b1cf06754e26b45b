import type { ApiObject } from './definition';
import { HostError } from './errors';

/** Objects that the client asked to keep between requests (`_KeepReference`), by the id it was given. */
export class References {
  private readonly held = new Map<string, ApiObject>();
  private next = 1;

  keep(object: ApiObject): void {
    if (object.referenceId !== undefined) return;
    object.referenceId = `ref-${this.next++}`;
    this.held.set(object.referenceId, object);
  }

  remove(id: string): void {
    const object = this.held.get(id);
    if (!object) return;
    object.referenceId = undefined;
    this.held.delete(id);
  }

  get(id: string): ApiObject {
    const object = this.held.get(id);
    if (!object) throw new HostError('InvalidReference', `reference ${id} is no longer held`);
    return object;
  }

  /** How many objects the client holds: leaks show here. */
  get count(): number {
    return this.held.size;
  }

  objects(): IterableIterator<ApiObject> {
    return this.held.values();
  }
}
