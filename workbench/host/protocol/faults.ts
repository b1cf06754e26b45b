import type { HostErrorCode } from './errors';

/**
 * A fault to be met by one request, counted from 1 since the host started or `restart()` was called.
 * - `refused`: Excel answers with an error and applies nothing (`InvalidOperationInCellEditMode`).
 * - `lost-before`: the connection breaks before the host has the request; nothing is applied.
 * - `lost-after`: the host applies the request, and its answer is lost.
 * - `half`: the host applies the first `actions` actions, then the connection breaks.
 */
export type Fault =
  | {
      readonly kind: 'refused';
      readonly request: number;
      readonly code: HostErrorCode;
      /** So many requests in a row, one if not given: cell-edit mode that the user does not leave at once. */
      readonly times?: number;
    }
  | { readonly kind: 'lost-before' | 'lost-after'; readonly request: number }
  | { readonly kind: 'half'; readonly request: number; readonly actions: number };

/** What passed through the host, for sync counts. */
export interface Counters {
  /** Requests of the add-in; releases of references, which the client sends on its own, are not among them. */
  readonly requests: number;
  /** Requests that only release references. */
  readonly releases: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Largest single request and response. */
  readonly largestRequest: number;
  readonly largestResponse: number;
}

export const noTraffic: Counters = {
  requests: 0,
  releases: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
};
