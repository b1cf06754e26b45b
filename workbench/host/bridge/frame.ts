import type { Host } from '../host';
import type { RequestBody } from '../protocol/wire';
import { type AppContextOptions, appContext, frameName } from './frame-context';
import { DocumentCopies } from './frame-copies';
import {
  dialogOwner,
  type DialogOwner,
  type DialogRequest,
  dialogRequest,
  parentMessage,
  type ShownDialog,
} from './frame-dialog';
import { type CommonRequest, dispatchId, type FrameMessage, messageType, actionType } from './frame-messages';

/** What the bridge needs of the parent page; a browser's window has it. */
interface ParentWindow {
  readonly location: { readonly origin: string; readonly href: string };
  addEventListener(type: 'message', listener: (event: FrameMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: FrameMessage) => void): void;
}

/** What it needs of the iframe that holds the add-in: its name is set before its address. */
interface AddInFrame {
  name: string;
  src: string;
  readonly contentWindow: { postMessage(message: string, targetOrigin: string): void } | null;
}

export interface FrameOptions extends AppContextOptions {
  readonly addInUrl: string;
  readonly window: ParentWindow;
  readonly frame: AddInFrame;
  /** Shows a dialog of the add-in; without it dialogs are refused. */
  readonly onDialog?: (dialog: DialogRequest, owner: DialogOwner) => ShownDialog;
  /** This frame is such a dialog: where its messages go. */
  readonly dialogOwner?: DialogOwner;
  /** The open workbook as the bytes of a file; without it `getFileAsync` is refused. */
  readonly onCopy?: () => Promise<Uint8Array>;
  /** Common requests that are not modelled end here: their dispatch id. */
  readonly onUnknown?: (dispatchId: number) => void;
}

export interface FrameBridge {
  /** Runs a ribbon command of the add-in as a click on a button does. */
  runCommand(functionName: string, buttonId: string): void;
  /** Ids of commands whose function said that it is done. */
  readonly finishedCommands: readonly string[];
  close(): void;
}

const encoder = new TextEncoder();
const unknownRequest = 5000;

/**
 * The parent page plays Excel on the web: it embeds the unchanged add-in and answers over postMessage. The client trusts
 * only a parent that is https and on the same hostname.
 */
export function openInFrame(host: Host, options: FrameOptions): FrameBridge {
  const { window, frame } = options;
  const conversation = `conv-${host.locale}-1`;
  const addInOrigin = new URL(options.addInUrl).origin;
  const registrations = new Map<string, string>();
  const finished: string[] = [];
  const context = appContext(host, options);
  let dialog: { readonly name: string; readonly shown: ShownDialog } | undefined;

  const post = (message: object): void => {
    const envelope = {
      _messageType: messageType.response,
      _conversationId: conversation,
      _origin: window.location.href,
      _serializerVersion: 1,
      _errorCode: 0,
      ...message,
    };
    frame.contentWindow?.postMessage(JSON.stringify(envelope), addInOrigin);
  };
  const reply = (request: CommonRequest, data: unknown): void =>
    post({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _responseType: 0,
      _data: data,
    });
  const fire = (name: string, data: unknown): void => {
    const correlation = registrations.get(name);
    if (correlation !== undefined)
      post({ _actionName: name, _correlationId: correlation, _responseType: 1, _data: data });
  };

  const copies = options.onCopy && new DocumentCopies(options.onCopy);
  /** Common API requests by dispatch id. */
  const dispatch: Readonly<Record<number, (request: CommonRequest) => object | Promise<object>>> = {
    ...(copies && {
      [dispatchId.copyDocument]: (request: CommonRequest) => copies.open(request),
      [dispatchId.readSlice]: (request: CommonRequest) => copies.slice(request),
      [dispatchId.releaseCopy]: (request: CommonRequest) => copies.close(request),
    }),
    [dispatchId.richApi]: (request) => {
      const text = String(request._data?.ArrayData?.[4]);
      const answer = host.answer(JSON.parse(text) as RequestBody, encoder.encode(text).length);
      const headers = ['Content-Type', 'application/json'];
      return { Data: [answer.status, headers, JSON.stringify(answer.body)] };
    },
    [dispatchId.readSettings]: () => ({ Properties: context['_settings'] }),
    [dispatchId.saveSettings]: (request) => {
      context['_settings'] = request._data?.DdaSettingsMethod?.Properties;
      return {};
    },
    [dispatchId.messageParent]: (request) => {
      options.dialogOwner?.message(parentMessage(request), addInOrigin);
      return {};
    },
    [dispatchId.commandDone]: (request) => {
      finished.push(String(request._data?.ArrayData?.[0]));
      return {};
    },
  };

  const execute = (request: CommonRequest): void => {
    const id = request._data?.DdaMethod?.DispatchId ?? -1;
    const run = dispatch[id];
    if (!run) options.onUnknown?.(id);
    const send = (data?: object): void =>
      reply(request, { Error: run ? 0 : unknownRequest, Version: 1, ...data });
    const answer = (): void => {
      const data = run?.(request);
      if (data instanceof Promise) void data.then(send);
      else send(data);
    };
    const waiting =
      id === dispatchId.richApi
        ? host.prepare(JSON.parse(String(request._data?.ArrayData?.[4])) as RequestBody)
        : undefined;
    if (waiting) void waiting.then(answer);
    else answer();
  };

  const receive = (event: FrameMessage): void => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const request = parse(event.data);
    if (request?._messageType !== messageType.request) return;
    if (request._actionType === actionType.register) {
      const name = request._actionName;
      const wanted = dialogRequest(request);
      if (wanted && !options.onDialog) {
        reply(request, { Error: unknownRequest, Version: 1 });
        return;
      }
      registrations.set(name, request._correlationId);
      reply(request, { Error: 0, Version: 1 });
      if (wanted && options.onDialog)
        dialog = {
          name,
          shown: options.onDialog(
            wanted,
            dialogOwner((data) => fire(name, data)),
          ),
        };
    } else if (request._actionType === actionType.unregister) {
      registrations.delete(request._actionName);
      if (dialog?.name === request._actionName) dialog.shown.close();
      reply(request, { Error: 0, Version: 1 });
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') reply(request, context);
    else if (request._actionName === 'executeMethod') execute(request);
    // notifyHost (telemetry, focus) wants any answer.
    else reply(request, null);
  };

  window.addEventListener('message', receive);
  host.onEvents = (entries) =>
    fire('richApiMessage', { ArrayData: entries, SecurityOrigin: window.location.origin });
  frame.name = frameName(host, {
    conversation,
    parentOrigin: window.location.origin,
    displayLanguage: options.displayLanguage,
    isDialog: options.dialogOwner !== undefined,
  });
  frame.src = options.addInUrl;
  let commands = 0;
  return {
    finishedCommands: finished,
    runCommand: (functionName, buttonId) => {
      commands++;
      fire('appCommandInvoked', [
        `cmd-${commands}`,
        functionName,
        JSON.stringify({ source: { id: buttonId } }),
      ]);
    },
    close: () => window.removeEventListener('message', receive),
  };
}

function parse(text: string): CommonRequest | undefined {
  try {
    return JSON.parse(text) as CommonRequest;
  } catch {
    // Other parts of the page talk over the same channel.
    return undefined;
  }
}
