/**
 * The shape of the Excel API as `build-shape.mjs` writes it: names, wire names, types and API sets, no behaviour.
 * Keys are those of the JSON file.
 */
export interface ApiShape {
  readonly stamp: string;
  /** Version of the installed client. */
  readonly version: string;
  readonly types: Readonly<Record<string, TypeShape>>;
  readonly enum: Readonly<Record<string, readonly string[]>>;
  /** Plain objects (options, criteria, rules) by name. */
  readonly objects: Readonly<Record<string, ObjectShape>>;
  readonly alias: Readonly<Record<string, readonly string[]>>;
}

export interface TypeShape {
  readonly collection?: true;
  /** Type of a collection's items. */
  readonly item?: string;
  readonly set?: string;
  readonly scalars: Readonly<Record<string, ScalarShape>>;
  readonly navigations: Readonly<Record<string, NavigationShape>>;
  readonly methods: Readonly<Record<string, MethodShape>>;
  readonly events: Readonly<Record<string, EventShape>>;
}

/** Alternatives: `string`, `number`, `boolean`, `array`, `any`, `null`, `="literal"`, or a name of a type. */
export type ValueType = readonly string[];

interface ScalarShape {
  /** Absent for members that only the client has. */
  readonly wire?: string;
  /** Names under which the client sets it, where it uses others too. */
  readonly wiresWhenSet?: readonly string[];
  readonly type?: ValueType;
  readonly writable?: true;
  readonly set?: string;
}

interface NavigationShape {
  readonly wire: string;
  readonly type: string;
  readonly set?: string;
}

interface ParameterShape {
  readonly name: string;
  readonly type: ValueType;
  readonly optional?: true;
}

export interface MethodShape {
  readonly wire: string;
  /** Type of the object returned; absent where a plain value or nothing comes back. */
  readonly type?: string;
  readonly parameters: readonly string[];
  /** Declared signatures; absent for methods that the declarations do not have. */
  readonly signatures?: readonly (readonly ParameterShape[])[];
  readonly set?: string;
}

export interface EventShape {
  readonly name: string;
  /** Number of the event on the wire; absent for the events of the first API set. */
  readonly number?: number;
  /** Method that registers for it. */
  readonly register?: string;
  readonly target?: string;
  readonly set?: string;
}

export interface ObjectShape {
  readonly fields: Readonly<Record<string, { readonly type: ValueType; readonly optional?: true }>>;
  readonly bases?: readonly string[];
}
