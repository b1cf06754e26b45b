import type { CommonRequest } from './frame-messages';

/** A window that the add-in asks for inside Office (`displayDialogAsync` with `displayInIframe`). */
export interface DialogRequest {
  readonly url: string;
  /** Percent of Office's window. */
  readonly width: number;
  readonly height: number;
}

/** The add-in's page that asked: what it is told of its dialog. */
export interface DialogOwner {
  message(content: string, origin: string): void;
  /** The person closed it. */
  closed(): void;
}

export interface ShownDialog {
  close(): void;
}

const dialogEvent = 10;
const closedByUser = 12006;

/** The dialog that a registration asks for, or nothing where it is for another event. */
export function dialogRequest(request: CommonRequest): DialogRequest | undefined {
  const { eventDispId, targetId } = request._data ?? {};
  if (eventDispId !== dialogEvent || targetId === undefined) return undefined;
  return JSON.parse(targetId) as DialogRequest;
}

/** Events that a dialog sends to the page that opened it. */
export const dialogOwner = (fire: (data: object) => void): DialogOwner => ({
  message: (messageContent, messageOrigin) => fire({ messageType: 0, messageContent, messageOrigin }),
  closed: () => fire({ messageType: closedByUser }),
});

/** What a dialog's page says to the page that opened it (`Office.context.ui.messageParent`). */
export const parentMessage = (request: CommonRequest): string => request._data?.messageToParent ?? '';
