import { Host } from '../../../workbench/host/host';
import { type FrameBridge, type FrameOptions, openInFrame } from '../../../workbench/host/bridge/frame';
import type { FrameMessage } from '../../../workbench/host/bridge/frame-messages';
import { readShape } from '../../../workbench/host/bridge/client';

/** A page with a frame, and the add-in's side of the talk played by the test. */
function page(options: Pick<FrameOptions, 'onCopy'> = {}) {
  const sent: Record<string, unknown>[] = [];
  let receive: (event: FrameMessage) => void = () => undefined;
  const contentWindow = {
    postMessage: (text: string, origin: string) => {
      expect(origin).toBe('https://localhost:3001');
      sent.push(JSON.parse(text) as Record<string, unknown>);
    },
  };
  const frame = { name: '', src: '', contentWindow };
  const host = new Host({ shape: readShape(), apiSet: '1.14' });
  const bridge: FrameBridge = openInFrame(host, {
    addInUrl: 'https://localhost:3001/taskpane.html',
    frame,
    window: {
      location: { origin: 'https://localhost:3000', href: 'https://localhost:3000/' },
      addEventListener: (_type, listener) => {
        receive = listener;
      },
      removeEventListener: () => undefined,
    },
    ...options,
  });
  const ask = (action: string, data: unknown, kind = 0): Record<string, unknown> => {
    const request = {
      _messageType: 0,
      _actionName: action,
      _actionType: kind,
      _conversationId: 'c',
      _correlationId: `id-${action}`,
      _data: data,
    };
    receive({ data: JSON.stringify(request), source: contentWindow });
    return sent.at(-1)!;
  };
  return {
    host,
    frame,
    bridge,
    ask,
    sent,
    foreign: (data: unknown) => receive({ data, source: 'elsewhere' }),
  };
}

const execute = (body: unknown) => ({
  ArrayData: ['', 'POST', 'ProcessQuery', ['SdkVersion', 'officejs'], JSON.stringify(body), 0, 0, ''],
  DdaMethod: { ControlId: 1, Version: 1, DispatchId: 93 },
});

describe('the parent page of a browser', () => {
  test('names the frame before it loads, with locale and conversation', () => {
    const { frame } = page();
    const name = JSON.parse(frame.name) as Record<string, string>;
    expect(name['hostInfo']).toMatch(/^Excel\|Web\|16\.00\|en-US\|/);
    expect(name['xdmInfo']).toMatch(/\|https:\/\/localhost:3000\/$/);
    expect(frame.src).toBe('https://localhost:3001/taskpane.html');
  });

  test('answers for the application, with the API set it enforces', () => {
    const { ask } = page();
    const answer = ask('ContextActivationManager_getAppContextAsync', 'ctl-1');
    expect(answer).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _correlationId: 'id-ContextActivationManager_getAppContextAsync',
    });
    const context = answer['_data'] as Record<string, unknown>;
    expect(context['_appName']).toBe(16);
    expect(JSON.parse(String(context['_requirementMatrix']))).toMatchObject({ ExcelApi: '1.14' });
  });

  test('a request batch runs against the workbook', () => {
    const { ask } = page();
    const body = {
      Actions: [
        { Id: 3, ActionType: 1, Name: '', ObjectPathId: 2 },
        { Id: 4, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['items/name'] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    };
    const data = ask('executeMethod', execute(body))['_data'] as {
      Error: number;
      Data: [number, string[], string];
    };
    expect(data.Error).toBe(0);
    expect(data.Data[0]).toBe(200);
    const results = (JSON.parse(data.Data[2]) as { Results: { Value: { _Items?: { Name: string }[] } }[] })
      .Results;
    expect(results[1]!.Value._Items!.map((sheet) => sheet.Name)).toEqual(['Sheet1']);
  });

  test('events and ribbon commands go to whoever registered; foreign messages and unknown requests do no harm', () => {
    const { ask, bridge, sent, foreign } = page();
    ask('appCommandInvoked', {}, 1);
    bridge.runCommand('periksa', 'btn1');
    expect(sent.at(-1)).toMatchObject({
      _responseType: 1,
      _actionName: 'appCommandInvoked',
      _correlationId: 'id-appCommandInvoked',
    });
    ask('executeMethod', { ArrayData: ['cmd-1'], DdaMethod: { DispatchId: 94 } });
    expect(bridge.finishedCommands).toEqual(['cmd-1']);
    const before = sent.length;
    foreign('{"_messageType":0}');
    foreign('not json');
    expect(sent).toHaveLength(before);
    expect(
      (ask('executeMethod', { DdaMethod: { DispatchId: 999 } })['_data'] as { Error: number }).Error,
    ).toBe(5000);
  });
});

describe('copies of the document', () => {
  /** Parameters by their number, as the client sends them. */
  const call = (id: number, data: object) => ({ ...data, DdaMethod: { DispatchId: id } });
  const answers = async (p: ReturnType<typeof page>, data: object) => {
    p.ask('executeMethod', data);
    await new Promise((resolve) => setTimeout(resolve));
    return p.sent.at(-1)!['_data'];
  };

  test('come in slices, are at most two at once, and are gone when closed', async () => {
    const p = page({ onCopy: () => Promise.resolve(Uint8Array.of(1, 2, 3, 4, 5)) });
    expect(await answers(p, call(77, { 0: 1, 1: 2 }))).toEqual({ Error: 0, Version: 1, 0: 1, 1: 5 });
    expect(await answers(p, call(80, { 2: 1, 3: 0 }))).toEqual({ Error: 0, Version: 1, 0: [1, 2], 1: 2 });
    expect(await answers(p, call(80, { 2: 1, 3: 2 }))).toEqual({ Error: 0, Version: 1, 0: [5], 1: 1 });
    expect(await answers(p, call(77, { 0: 1, 1: 2 }))).toMatchObject({ 0: 2 });
    expect(await answers(p, call(77, { 0: 1, 1: 2 }))).toMatchObject({ Error: 11_000 });
    expect(await answers(p, call(81, { 2: 1 }))).toEqual({ Error: 0, Version: 1 });
    expect(await answers(p, call(80, { 2: 1, 3: 0 }))).toMatchObject({ Error: 5010 });
    expect(await answers(p, call(77, { 0: 1, 1: 2 }))).toMatchObject({ 0: 3 });
  });

  test('only as a workbook; without anybody who saves one they are not known', async () => {
    const p = page({ onCopy: () => Promise.resolve(Uint8Array.of(1)) });
    expect(await answers(p, call(77, { 0: 2, 1: 2 }))).toMatchObject({ Error: 1009 });
    expect(await answers(page(), call(77, { 0: 1, 1: 2 }))).toMatchObject({ Error: 5000 });
  });
});
