/**
 * Errors of the host: the code an add-in branches on, with the message and status of the documentation
 * (office/dev/add-ins/testing/application-specific-api-error-handling). The statuses are those that the client's
 * `debugInfo` has been seen to carry; where none is known it is 400.
 */
const catalogue = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [
    400,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  BadPassword: [400, 'The password you supplied is incorrect.'],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  EmptyChartSeries: [400, 'The attempted operation failed because the chart series is empty.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [
    400,
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  RequestAborted: [400, 'The request was aborted during run time.'],
  RequestPayloadSizeLimitExceeded: [413, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [400, 'The response payload size has exceeded the limit.'],
  ServiceNotAvailable: [503, 'The service is unavailable.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof catalogue;

/** Aborts a request at the action that raised it; what ran before stays applied, as in Excel. */
export class HostError extends Error {
  readonly http: number;

  constructor(
    readonly code: HostErrorCode,
    /** What exactly is wrong, after the documented message. */
    detail?: string,
    /** `Type.member`; the engine fills it in where it is not given. */
    public location?: string,
  ) {
    const [http, message] = catalogue[code];
    super(detail === undefined ? message : `${message} (${detail})`);
    this.http = http;
  }
}

export const invalidArgument = (detail: string): HostError => new HostError('InvalidArgument', detail);
export const notFound = (detail?: string): HostError => new HostError('ItemNotFound', detail);
