import type { WorkbookModel } from '../book/workbook';

/** An object of the API as the engine hands it around: its type, and what stands behind it. */
export class ApiObject<T = unknown> {
  /** Set while the client keeps a reference to it. */
  referenceId: string | undefined;

  constructor(
    readonly type: string,
    readonly target: T,
  ) {}
}

export const api = <T>(type: string, target: T): ApiObject<T> => new ApiObject(type, target);

/** What a definition may ask of the host beside its own target. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  /** What an event's range reference stands for, if still held. */
  eventRange(referenceId: string): ApiObject | undefined;
  /** Opens a workbook in a window of its own: `Excel.createWorkbook`. */
  openWorkbook(base64: string | undefined): void;
  /** Adds the sheets of a file to this workbook. */
  readFile(base64: string): WorkbookModel;
}

export interface ScalarDefinition<T> {
  readonly get: (target: T, host: HostContext) => unknown;
  /** Types were checked against the declarations; `undefined` for properties that have no meaning to set here. */
  readonly set?: (target: T, value: never, host: HostContext) => void;
}

/** A property that can be set. */
export type SettableDefinition<T> = ScalarDefinition<T> & Required<Pick<ScalarDefinition<T>, 'set'>>;

/**
 * The behaviour of one API type. Members that are not listed answer `NotImplemented` with their name, so a definition
 * says in one place what is modelled.
 */
export interface TypeDefinition<T> {
  readonly type: string;
  /** Value of `Id` (or `_Id`) by which the client finds the object again; ranges have none. */
  readonly id?: (target: T) => string | number;
  readonly scalars?: Readonly<Record<string, ScalarDefinition<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T, host: HostContext) => ApiObject | null>>;
  /** Arguments were checked against the declared signatures. */
  readonly methods?: Readonly<Record<string, (target: T, host: HostContext, ...args: never[]) => unknown>>;
  /** Items of a collection, in order. */
  readonly items?: (target: T, host: HostContext) => readonly ApiObject[];
  /** Target of the events of this object on the wire; `Workbook` where not given. */
  readonly eventTarget?: (target: T) => string;
}

/** A definition in a registry of all types: how it treats its target is its own business. */
export type AnyDefinition = TypeDefinition<never>;

/** Keeps the target's type while writing, and lets definitions of all types stand in one list. */
export const define = <T>(definition: TypeDefinition<T>): AnyDefinition => definition;

/** A property kept in a field of the target. */
export const field = <T>(key: keyof T): ScalarDefinition<T> => ({
  get: (target) => target[key],
  set: (target, value) => {
    target[key] = value;
  },
});

/** A property kept in a field of a part of the target. */
export const fieldOf = <T, P extends object>(part: (target: T) => P, key: keyof P): ScalarDefinition<T> => ({
  get: (target) => part(target)[key],
  set: (target, value) => {
    part(target)[key] = value;
  },
});

/** A property that can only be read. */
export const readOnly = <T>(get: ScalarDefinition<T>['get']): ScalarDefinition<T> => ({ get });

/** Looks an item of a list up by position, as `getItemAt` does. */
export const at = <T>(list: readonly T[], index: number): T | undefined =>
  Number.isInteger(index) && index >= 0 ? list[index] : undefined;
