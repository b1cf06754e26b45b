/** Messages between the add-in's frame and the page around it, as Office.js sends them. */
export interface CommonRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: string;
  readonly _data?: {
    readonly ArrayData?: readonly unknown[];
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly DdaSettingsMethod?: { readonly Properties: unknown };
    /** Of registrations: which event, and of a dialog what it shall show. */
    readonly eventDispId?: number;
    readonly targetId?: string;
    /** Of a dialog's `messageParent`. */
    readonly messageToParent?: string;
    /** Of copies of the document: kind of file, size of a slice, the copy's handle, number of the slice. */
    readonly 0?: unknown;
    readonly 1?: unknown;
    readonly 2?: unknown;
    readonly 3?: unknown;
  };
}

export interface FrameMessage {
  readonly data: unknown;
  readonly source: unknown;
}

export const messageType = { request: 0, response: 1 } as const;
export const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const dispatchId = {
  readSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandDone: 94,
  copyDocument: 77,
  readSlice: 80,
  releaseCopy: 81,
  messageParent: 144,
} as const;
