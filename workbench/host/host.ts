import { ShapeIndex } from './shape/index';
import type { ApiShape } from './shape/types';
import { type Area } from './book/area';
import { parseArea } from './book/address';
import { type Calculator, type NotCalculated, type RangeModel, WorkbookModel } from './book/workbook';
import { type Snapshot, snapshot } from './book/snapshot';
import { writeCells } from './book/write-cells';
import type { SheetModel } from './book/sheet';
import { broadcast, firedEvents } from './behavior/broadcast';
import { definitions } from './behavior/index';
import { api, type ApiObject, define, type HostContext } from './protocol/definition';
import type { Counters, Fault } from './protocol/faults';
import { HostError } from './protocol/errors';
import { type Action, ActionType, type EventEntry, PathType, type RequestBody } from './protocol/wire';
import { Engine } from './protocol/engine';
import { type Reply, Service, webPayloadLimit } from './protocol/service';
import { oldEvents } from './protocol/events';

export interface HostOptions {
  readonly shape: ApiShape;
  /** Advertised and enforced: "1.8" is Excel 2019, "1.14" Excel 2021, "1.15" the most this client knows. */
  readonly apiSet?: string;
  /** Excel on the web refuses requests and answers over 5 MB. */
  readonly web?: boolean;
  /** Another limit in bytes, to meet it with little data. */
  readonly payloadLimit?: number;
  /** Language of the user: how typed numbers and dates are read. */
  readonly locale?: string;
  readonly calculator?: Calculator;
  /** Where the calculator is still on its way: when it is there. A bridge lets no request run before. */
  readonly calculatorReady?: () => Promise<void> | undefined;
  readonly workbook?: WorkbookModel;
  /** Reads a file for `insertWorksheetsFromBase64`; see `files/read.ts`. */
  readonly readFile?: (bytes: Uint8Array) => Promise<WorkbookModel>;
}

/** Excel as the client sees it: a workbook in memory behind the wire. */
export class Host {
  readonly workbook: WorkbookModel;
  readonly apiSet: string;
  readonly locale: string;
  readonly web: boolean;
  /** Files that `Excel.createWorkbook` opened, in order; `undefined` for a blank one. */
  readonly opened: (string | undefined)[] = [];
  /** How often calculation and screen updating were suspended. */
  readonly suspensions = { calculation: 0, screen: 0 };
  /** A second person's chance: called with the number of each request before it runs. */
  beforeRequest: (request: number) => void = () => undefined;
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  private readonly engine: Engine;
  private readonly service: Service;
  private readonly files = new Map<string, WorkbookModel | undefined>();
  /** Cells that have changed since formulas were last said to be calculated. */
  private changed: RangeModel[] = [];
  private readonly eventRanges = new Map<string, RangeModel>();

  constructor(private readonly options: HostOptions) {
    this.apiSet = options.apiSet ?? '1.15';
    this.locale = options.locale ?? 'en-US';
    this.web = options.web ?? true;
    this.workbook = options.workbook ?? new WorkbookModel(this.locale);
    if (options.calculator) this.workbook.calculator = options.calculator;
    this.engine = new Engine({
      shape: ShapeIndex.of(options.shape),
      definitions: [...definitions, this.runtime()],
      context: this.context(),
      apiSet: this.apiSet,
      firedEvents,
      services: {
        'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => null },
      },
    });
    this.service = new Service(
      this.engine,
      options.payloadLimit ?? (this.web ? webPayloadLimit : undefined),
      (request) => this.beforeRequest(request),
      () => this.afterRequest(),
    );
    this.workbook.listener = (happening) => {
      if (happening.kind === 'cells-changed')
        this.changed.push({ sheet: happening.sheet, area: happening.area });
      broadcast(
        {
          fire: (type, event, targets, args) => this.engine.events.fire(type, event, targets, args),
          fireOld: (kind) => this.engine.events.fireOld(oldEvents[kind]),
          keep: (range) => this.keepForEvent(range),
        },
        happening,
      );
    };
    this.workbook.liveRanges = () => this.engine.liveRanges();
  }

  /** One request as it came, and how many bytes it had. */
  answer(body: RequestBody, size: number): Reply {
    const reply = this.service.answer(body, size);
    // Names, tables and filters change without an event.
    if (mayChange(body)) this.workbook.touch();
    return reply;
  }

  /**
   * Reads the files that a request carries, and brings the calculator that it needs, which takes a while: a bridge waits for it before it lets the request run.
   * `undefined` where there is nothing to wait for.
   */
  prepare(body: RequestBody): Promise<void> | undefined {
    const wanted = carriedFiles(body).filter((base64) => !this.files.has(base64));
    const { readFile, calculatorReady } = this.options;
    const ready = calculatorReady?.();
    if (wanted.length === 0 || !readFile) return ready;
    const reading = wanted.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      this.files.set(base64, await readFile(bytes).catch(() => undefined));
    });
    return Promise.all([ready, ...reading]).then(() => undefined);
  }

  /** Formulas that have no value of their own making here, and why. */
  get notCalculated(): readonly NotCalculated[] {
    return this.workbook.calculator?.notCalculated?.(this.workbook) ?? [];
  }

  /** The workbook as plain data, to compare before and after. */
  snapshot(): Snapshot {
    return snapshot(this.workbook);
  }

  get counters(): Counters {
    return this.service.counters;
  }

  /** Objects the client holds between requests. */
  get heldReferences(): number {
    return this.engine.references.count;
  }

  get eventListeners(): number {
    return this.engine.events.listenerCount;
  }

  /** Counts requests from nothing again, and lets one of them fail if asked. */
  restart(fault?: Fault): void {
    this.service.restart(fault);
  }

  /** The user's hands: changes that come from Excel itself, with the events that they cause. */
  readonly user = {
    type: (sheet: string, address: string, value: unknown): void =>
      this.asUser(() => {
        const [model, area] = this.cells(sheet, address);
        writeCells(model, area, Array.isArray(value) ? value : [[value]]);
      }),
    select: (sheet: string, address: string): void =>
      this.asUser(() => {
        const [model, area] = this.cells(sheet, address);
        this.workbook.select(model, area);
      }),
    /** Anything else on the workbook model. */
    does: (work: (workbook: WorkbookModel) => void): void =>
      this.asUser(() => {
        work(this.workbook);
        this.workbook.touch();
      }),
  };

  private asUser(work: () => void): void {
    this.workbook.actor = 'user';
    try {
      work();
    } finally {
      this.workbook.actor = 'add-in';
      this.sendEvents();
    }
  }

  private cells(sheet: string, address: string): [SheetModel, Area] {
    const model = this.workbook.findSheet(sheet);
    const area = parseArea(address);
    if (!model || !area) throw new Error(`There is no ${sheet}!${address}`);
    return [model, area];
  }

  private afterRequest(): void {
    if (this.workbook.calculationSuspended) this.suspensions.calculation++;
    if (this.workbook.screenSuspended) this.suspensions.screen++;
    this.workbook.calculationSuspended = false;
    this.workbook.screenSuspended = false;
    this.sendEvents();
  }

  private sendEvents(): void {
    this.tellCalculated();
    const entries = this.engine.events.take();
    if (entries.length > 0) this.onEvents(entries);
  }

  /** Sheets whose formulas follow what has changed, in automatic mode. */
  private tellCalculated(): void {
    const { changed, workbook } = this;
    this.changed = [];
    if (changed.length === 0 || workbook.calculationMode === 'Manual') return;
    if (!this.engine.events.hears('Worksheet', 'onCalculated')) return;
    for (const sheet of workbook.calculator?.affected?.(workbook, changed) ?? [])
      workbook.emit({ kind: 'calculated', sheet });
  }

  private keepForEvent(range: RangeModel): string {
    const id = `event-${this.eventRanges.size + 1}`;
    this.eventRanges.set(id, { ...range });
    return id;
  }

  private context(): HostContext {
    return {
      workbook: this.workbook,
      eventRange: (id): ApiObject | undefined => {
        const range = this.eventRanges.get(id);
        return range && api('Range', range);
      },
      openWorkbook: (base64) => {
        this.opened.push(base64);
      },
      readFile: (base64) => {
        if (!this.options.readFile) throw new HostError('NotImplemented', 'this host reads no files');
        const book = this.files.get(base64);
        if (!book) throw new HostError('InvalidArgument', 'the file is no workbook');
        return book;
      },
    };
  }

  /** `context.runtime.enableEvents` is the host's own affair, not the workbook's. */
  private runtime() {
    return define<unknown>({
      type: 'Runtime',
      scalars: {
        enableEvents: {
          get: () => this.engine.events.enabled,
          set: (_target, enabled: boolean) => {
            this.engine.events.enabled = enabled;
          },
        },
      },
    });
  }
}

/** An action that may change the workbook; what begins with an underscore is the client's own housekeeping. */
const changes = ({ ActionType: type, Name }: Action): boolean =>
  type === ActionType.SetProperty ||
  type === ActionType.Update ||
  (type === ActionType.Method && !Name.startsWith('_'));

/** A request that does more than read; `add` and the like are the ways to the objects that they make. */
const mayChange = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Actions.some(changes) ||
  Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PathType.Method && !/^_?Get/i.test(Name),
  );

/** Files in base64 that a request wants to be read. */
const carriedFiles = (body: RequestBody): string[] =>
  body.Actions.filter((action) => action.Name === 'InsertWorksheetsFromBase64')
    .map((action) => action.ArgumentInfo?.Arguments?.[0])
    .filter((argument) => typeof argument === 'string');
