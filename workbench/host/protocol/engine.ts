import type { ShapeIndex } from '../shape/index';
import type { RangeModel } from '../book/workbook';
import { Members } from './members';
import { type AnyDefinition, ApiObject, api, type HostContext } from './definition';
import { HostError } from './errors';
import { type Action, ActionType, type RequestBody, type ResponseBody } from './wire';
import { Events } from './events';
import { isService, Request, type ServiceObject } from './request';
import { Projection } from './projection';
import { References } from './references';

/** Methods of services outside the workbook, by service and method name. */
type Services = Readonly<Record<string, Readonly<Record<string, (...args: unknown[]) => unknown>>>>;

export interface EngineParts {
  readonly shape: ShapeIndex;
  readonly definitions: readonly AnyDefinition[];
  readonly context: HostContext;
  readonly apiSet: string;
  readonly services: Services;
  /** Events that what is defined fires, as `Type.event`; others cannot be listened to. */
  readonly firedEvents: readonly string[];
}

/** Actions that have a result; of a null object it is null. */
const asking: ReadonlySet<number> = new Set([
  ActionType.Instantiate,
  ActionType.Query,
  ActionType.QueryAsJson,
  ActionType.RecursiveQuery,
  ActionType.Method,
]);

/** Runs the actions of one request after another against the definitions. Knows the protocol, and nothing of Excel. */
export class Engine {
  readonly references = new References();
  readonly members: Members;
  readonly events: Events;
  private readonly root: ApiObject;
  private current: Request | undefined;

  constructor(private readonly parts: EngineParts) {
    this.members = new Members(parts.shape, parts.definitions, parts.context, parts.apiSet);
    this.events = new Events(parts.shape, this.members, parts.firedEvents);
    this.root = api('Workbook', parts.context.workbook);
  }

  /** Ranges that the client holds or that the request in work has found: they move with their cells. */
  *liveRanges(): Iterable<RangeModel> {
    for (const object of this.references.objects())
      if (object.type === 'Range') yield object.target as RangeModel;
    for (const value of this.current?.values() ?? [])
      if (value instanceof ApiObject && value.type === 'Range' && value.referenceId === undefined)
        yield value.target as RangeModel;
  }

  /** `limit` runs only the first actions: a host that went away in the middle. */
  execute(body: RequestBody, limit = Infinity): ResponseBody {
    const request = new Request(body, {
      root: () => this.root,
      service: (name) => this.service(name),
      reference: (id) => this.references.get(id),
      navigate: (parent, wire) => this.members.navigate(parent, wire),
      call: (parent, wire, args) => this.callForObject(parent, wire, args),
    });
    this.current = request;
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      if (index >= limit) break;
      try {
        const value = this.run(action, request, response);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: error.location ?? '',
          ActionIndex: index,
          HttpStatusCode: error.http,
        };
        break;
      }
    }
    return response;
  }

  /** Result of an action, or `undefined` where the client expects none. */
  private run(action: Action, request: Request, response: ResponseBody): unknown {
    if (action.ActionType === ActionType.Trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    const object = request.resolve(action.ObjectPathId);
    if (object !== null && isService(object)) return this.runService(action, object, request);
    if (this.change(action, object, request)) return undefined;
    if (!asking.has(action.ActionType))
      throw new HostError('NotImplemented', `action type ${action.ActionType}`);
    return object === null ? null : this.answer(action, object, request);
  }

  /** Does an action that has no result; `false` where it is no such action. */
  private change(action: Action, object: ApiObject | null, request: Request): boolean {
    switch (action.ActionType) {
      case ActionType.SetProperty:
        this.members.setByWire(this.present(object), action.Name, this.value(action, request));
        return true;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.members.set(this.present(object), name, value);
        return true;
      case ActionType.EnsureUnchanged:
        this.ensureUnchanged(this.present(object), action.ObjectState ?? {});
        return true;
      default:
        return false;
    }
  }

  /** Result of an action that asks something. */
  private answer(action: Action, object: ApiObject, request: Request): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.members.identity(object);
      case ActionType.Query:
        return new Projection(this.members, false).of(object, action.QueryInfo ?? {});
      case ActionType.QueryAsJson:
        return new Projection(this.members, true).of(object, action.QueryInfo ?? {});
      case ActionType.RecursiveQuery:
        return this.recursive(object, action);
      default:
        return this.method(object, action, request);
    }
  }

  private value(action: Action, request: Request): unknown {
    const raw = action.ArgumentInfo?.Arguments?.[0];
    return raw === null || raw === undefined ? null : request.args(action.ArgumentInfo)[0];
  }

  private present(object: ApiObject | null): ApiObject {
    if (object === null) throw new HostError('ItemNotFound', 'the object is a null object');
    return object;
  }

  private method(object: ApiObject, action: Action, request: Request): unknown {
    const args = request.args(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.remove(String(args[0]));
      return null;
    }
    if (action.Name === 'CreateAndOpenWorkbook') {
      // On the web the client asks a workbook of its own kind, not the application.
      this.parts.context.openWorkbook(args[0] as string | undefined);
      return null;
    }
    if (/^_(Unr|R)egister/.test(action.Name) && this.events.register(object, action.Name)) return null;
    const value = this.members.call(object, action.Name, args);
    return value === undefined || value instanceof ApiObject ? null : value;
  }

  private callForObject(parent: ApiObject, wire: string, args: readonly unknown[]): ApiObject | null {
    const value = this.members.call(parent, wire, args);
    if (value === null || value instanceof ApiObject) return value;
    throw new Error(`${parent.type}.${wire} should return an object`);
  }

  /** `loadRecursive`: the same object type again and again down the tree, each level with its own query. */
  private recursive(object: ApiObject, action: Action): unknown {
    const info = action.RecursiveQueryInfo;
    const query = Object.values(info?.Queries ?? {})[0] ?? {};
    return new Projection(this.members, false).of(object, query);
  }

  /** The client passes what it read before; a difference now is a conflict. */
  private ensureUnchanged(object: ApiObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state))
      if (JSON.stringify(this.members.get(object, name)) !== JSON.stringify(value))
        throw new HostError('Conflict', `${name} has changed`, `${object.type}.ensureUnchanged`);
  }

  private service(name: string): ServiceObject {
    if (!(name in this.parts.services)) throw new HostError('NotImplemented', `service ${name}`, name);
    return { service: name };
  }

  private runService(action: Action, object: ServiceObject, request: Request): unknown {
    if (action.ActionType === ActionType.Instantiate) return {};
    const method = this.parts.services[object.service]?.[action.Name];
    if (!method) throw new HostError('NotImplemented', `${object.service}.${action.Name}`, object.service);
    return method(...request.args(action.ArgumentInfo)) ?? null;
  }
}
