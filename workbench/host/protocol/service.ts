import { type Counters, type Fault, noTraffic } from './faults';
import { HostError } from './errors';
import { ActionType, type RequestBody, type ResponseBody } from './wire';
import type { Engine } from './engine';

/** Excel on the web refuses larger requests and responses (office/dev/add-ins/concepts/resource-limits…). */
export const webPayloadLimit = 5 * 1024 * 1024;

/** A request as a bridge hands it over, and the answer it sends back. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const encoder = new TextEncoder();

const refusal = (error: HostError): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? '',
    ActionIndex: 0,
    HttpStatusCode: error.http,
  },
});

const isRelease = (body: RequestBody): boolean =>
  body.Actions.some((action) => action.Name === '_RemoveReference') &&
  body.Actions.every(
    (action) => action.Name === '_RemoveReference' || action.ActionType === ActionType.Instantiate,
  );

/** The host's end of the line: counts what passes, applies limits and faults, and lets the engine answer. */
export class Service {
  private counted: Counters = noTraffic;
  private fault: Fault | undefined;

  constructor(
    private readonly engine: Engine,
    /** Bytes; `undefined` is Excel on the desktop. */
    private readonly payloadLimit: number | undefined,
    /** Called with the number of each request of the add-in, before anything of it runs. */
    private readonly beforeRequest: (request: number) => void,
    private readonly afterRequest: () => void,
  ) {}

  get counters(): Counters {
    return this.counted;
  }

  /** Counts from nothing again; a fault's request number counts from here too. */
  restart(fault?: Fault): void {
    this.counted = noTraffic;
    this.fault = fault;
  }

  answer(body: RequestBody, size: number): Reply {
    if (isRelease(body)) {
      this.counted = { ...this.counted, releases: this.counted.releases + 1 };
      return { status: 200, body: this.run(body) };
    }
    this.count(body, size);
    this.beforeRequest(this.counted.requests);
    const fault = this.dueFault();
    if (fault?.kind === 'lost-before') return lost;
    if (fault?.kind === 'refused') return { status: 200, body: refusal(new HostError(fault.code)) };
    if (this.payloadLimit !== undefined && size > this.payloadLimit)
      return { status: 200, body: refusal(new HostError('RequestPayloadSizeLimitExceeded')) };
    const answer = this.run(body, fault?.kind === 'half' ? fault.actions : Infinity);
    if (fault?.kind === 'lost-after' || fault?.kind === 'half') return lost;
    return { status: 200, body: this.limited(answer) };
  }

  private dueFault(): Fault | undefined {
    if (!this.fault) return undefined;
    const passed = this.counted.requests - this.fault.request;
    const times = this.fault.kind === 'refused' ? (this.fault.times ?? 1) : 1;
    return passed >= 0 && passed < times ? this.fault : undefined;
  }

  private run(body: RequestBody, limit = Infinity): ResponseBody {
    try {
      return this.engine.execute(body, limit);
    } finally {
      this.afterRequest();
    }
  }

  private count(body: RequestBody, size: number): void {
    const counted = this.counted;
    this.counted = {
      ...counted,
      requests: counted.requests + 1,
      actions: counted.actions + body.Actions.length,
      requestBytes: counted.requestBytes + size,
      largestRequest: Math.max(counted.largestRequest, size),
    };
  }

  private limited(answer: ResponseBody): ResponseBody {
    const size = encoder.encode(JSON.stringify(answer)).length;
    this.counted = {
      ...this.counted,
      responseBytes: this.counted.responseBytes + size,
      largestResponse: Math.max(this.counted.largestResponse, size),
    };
    return this.payloadLimit !== undefined && size > this.payloadLimit
      ? refusal(new HostError('ResponsePayloadSizeLimitExceeded'))
      : answer;
  }
}

/** What the client sees when nobody answered: a failed HTTP request. */
const lost: Reply = {
  status: 503,
  body: { error: { code: 'ServiceNotAvailable', message: 'The connection to the workbook was lost.' } },
};
