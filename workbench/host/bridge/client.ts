import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ApiShape } from '../shape/types';
import { Host, type HostOptions } from '../host';
import { nativeBridge, type NativeBridge } from './node';

/** Version that `Office.context.diagnostics` tells; some members of the client ask for it. */
const hostVersion = '16.0.17328.42301';

const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;

/** The shape that the generator wrote (jest's global setup runs it), read once per realm: nobody changes it. */
export const readShape = (): ApiShape => (shapeRead ??= parseShape());
let shapeRead: ApiShape | undefined;

const parseShape = (): ApiShape =>
  JSON.parse(
    readFileSync(join(process.cwd(), 'workbench', 'host', 'shape', 'generated', 'shape.json'), 'utf8'),
  ) as ApiShape;

interface Realm {
  [name: string]: unknown;
  Office?: Record<string, unknown>;
  OSF?: Record<string, unknown>;
}

const platforms = { web: 'OfficeOnline', desktop: 'PC' } as const;

/** The current host, its bridge, and what `Office` says of it. */
const state: { host?: Host; bridge?: NativeBridge; receive?: (text: string) => void } = {};

function current(): Host {
  if (!state.host) throw new Error('startExcel() comes first');
  return state.host;
}

const minorOf = (version: string): number => Number(version.replace(/^1\./, ''));

// The client releases references after a run without waiting: let that end before jest takes the realm down.
if (typeof afterAll === 'function') afterAll(() => new Promise((resolve) => setTimeout(resolve, 20)));

/** The part of Office.js that is not in the client's Excel file: readiness and requirements. */
function officeStandIn({ Office, OSF }: Realm): void {
  if (!Office || !OSF) throw new Error('The client has not set up Office and OSF');
  const info = () => ({ host: 'Excel', platform: platforms[current().web ? 'web' : 'desktop'] });
  Office['onReady'] = (callback?: (value: unknown) => void) =>
    Promise.resolve(info()).then((value) => {
      callback?.(value);
      return value;
    });
  const requirements = {
    isSetSupported: (name: string, version = '1.1') =>
      name.toLowerCase() === 'excelapi'
        ? minorOf(version) <= minorOf(current().apiSet)
        : name.toLowerCase() === 'richapiruntime' && minorOf(version) <= 1,
  };
  const context = {
    get host() {
      return 'Excel';
    },
    get platform() {
      return info().platform;
    },
    get contentLanguage() {
      return current().locale;
    },
    get displayLanguage() {
      return current().locale;
    },
    get diagnostics() {
      return { ...info(), version: hostVersion };
    },
    requirements,
  };
  OSF['_OfficeAppFactory'] = {
    getContext: () => context,
    getHostInfo: () => ({
      hostType: 'excel',
      hostPlatform: current().web ? 'web' : 'win32',
      isDialog: false,
    }),
  };
}

/** Evaluates the client's own debug build in this realm, once; unchanged, with a bare window. */
function loadClient(realm: Realm): void {
  if (realm['Excel']) return;
  realm['_richApiNativeBridge'] = {
    // Kept outside the realm's globals: jest clears those while the last answers are under way.
    set onMessageFromHost(receive: (text: string) => void) {
      state.receive = receive;
    },
    sendMessageToHost: (text: string) => state.bridge?.sendMessageToHost(text),
  };
  for (const name of ['window', 'self', 'parent', 'top']) realm[name] ??= realm;
  realm['name'] ??= '';
  realm['location'] ??= {
    hash: '',
    search: '',
    href: 'https://localhost/',
    protocol: 'https:',
    origin: 'https://localhost',
  };
  realm['navigator'] ??= { userAgent: 'node' };
  const file = join(
    dirname(resolve('@microsoft/office-js/package.json')),
    'dist',
    'excel-web-16.00.debug.js',
  );
  const source = `${readFileSync(file, 'utf8')}\n//# sourceURL=excel-web-16.00.debug.js`;
  // Indirect, so that its `var`s are globals, as a script tag makes them.
  const evaluate = eval;
  evaluate(source);
  officeStandIn(realm);
}

export interface ExcelOptions extends Partial<HostOptions> {
  /** Milliseconds until an answer comes. */
  readonly latency?: number;
}

/** A fresh workbook behind the global `Excel` of this realm. What ran against an earlier one gets no more answers. */
export function startExcel(options: ExcelOptions = {}): Host {
  const realm = globalThis as unknown as Realm;
  const host = new Host({ ...options, shape: options.shape ?? readShape() });
  const bridge = nativeBridge(host, options.latency ?? 0);
  state.host = host;
  state.bridge = bridge;
  loadClient(realm);
  bridge.onMessageFromHost = (text) => {
    if (state.bridge === bridge) state.receive?.(text);
  };
  return host;
}
