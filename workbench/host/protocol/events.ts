import type { ShapeIndex } from '../shape/index';
import type { Members } from './members';
import type { ApiObject } from './definition';
import { HostError } from './errors';
import type { EventEntry } from './wire';

/** Category of rich API events on the wire. */
const richApi = 65536;
/** The first API set's events have fixed numbers and no target; the client registers for them without a request. */
export const oldEvents = { settingsChanged: 1, selectionChanged: 2 } as const;

/** Keeps who listens to what, and turns what happened in the workbook into messages to the client. */
export class Events {
  private readonly listeners = new Map<string, number>();
  private pending: EventEntry[] = [];
  private nextId = 1;
  private readonly fires: ReadonlySet<number | undefined>;
  /** Runtime.enableEvents. */
  enabled = true;

  constructor(
    private readonly shape: ShapeIndex,
    private readonly members: Members,
    /** Events that the host fires, as `Type.event`. */
    fired: readonly string[],
  ) {
    const numberOf = (name: string): number | undefined => {
      const [type = '', event = ''] = name.split('.');
      return shape.type(type).shape.events[event]?.number;
    };
    this.fires = new Set(fired.map(numberOf));
  }

  /** A `_Register…` or `_Unregister…` method. Returns false where the shape knows no such event. */
  register(object: ApiObject, wire: string): boolean {
    const added = wire.startsWith('_Register');
    const event = this.members.type(object).eventsByRegister.get(wire.replace(/^_Unregister/, '_Register'));
    if (event?.number === undefined) return false;
    this.members.requireSet(object, wire, event.set);
    if (!this.fires.has(event.number))
      throw new HostError('NotImplemented', 'this event is never fired here', wire);
    const target = this.members.definition(object).eventTarget?.(object.target) ?? 'Workbook';
    const key = `${event.number}|${target}`;
    const count = (this.listeners.get(key) ?? 0) + (added ? 1 : -1);
    if (count > 0) this.listeners.set(key, count);
    else this.listeners.delete(key);
    return true;
  }

  /** Whether anybody listens to `type.event` of any object. */
  hears(type: string, event: string): boolean {
    const number = this.shape.type(type).shape.events[event]?.number;
    return this.enabled && [...this.listeners.keys()].some((key) => key.startsWith(`${number}|`));
  }

  /** Queues an event of `type.event` for the listeners of these targets. */
  fire(
    type: string,
    event: string,
    targets: readonly string[],
    args: Readonly<Record<string, unknown>>,
  ): void {
    const number = this.shape.type(type).shape.events[event]?.number;
    if (number === undefined || !this.enabled) return;
    for (const target of targets)
      if (this.listeners.has(`${number}|${target}`))
        this.pending.push([richApi, number, target, JSON.stringify(args), this.nextId++]);
  }

  /** Events of the first API set go out always; the client drops them where nobody listens. */
  fireOld(number: number): void {
    if (this.enabled) this.pending.push([richApi, number, '', '{}', this.nextId++]);
  }

  get listenerCount(): number {
    return [...this.listeners.values()].reduce((sum, count) => sum + count, 0);
  }

  take(): readonly EventEntry[] {
    const entries = this.pending;
    this.pending = [];
    return entries;
  }
}
