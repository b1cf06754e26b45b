import type { KegagalanBuku } from '../../application/ports/workbook';

/** Codes of Office.js errors (office/dev/add-ins/testing/application-specific-api-error-handling) that mean one thing. */
const kegagalanOf: Readonly<Record<string, KegagalanBuku>> = {
  InvalidOperationInCellEditMode: { kode: 'cell-edit-mode' },
  AccessDenied: { kode: 'protected' },
  BadPassword: { kode: 'protected' },
  RequestPayloadSizeLimitExceeded: { kode: 'request-too-large' },
  ResponsePayloadSizeLimitExceeded: { kode: 'request-too-large' },
  ApiNotFound: { kode: 'api-too-old' },
  ServiceNotAvailable: { kode: 'connection-lost' },
  RequestAborted: { kode: 'connection-lost' },
  RichApiConnectionError: { kode: 'connection-lost' },
};

/** The failure that an exception of Office.js stands for; whatever else was thrown is a bug and goes on. */
export function kegagalanHost(error: unknown): KegagalanBuku {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const kode = String(error.code);
  return kegagalanOf[kode] ?? { kode: 'host-refused', sebab: `${kode}: ${error.message}` };
}
