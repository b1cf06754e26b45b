import type { ShapeIndex, TypeIndex } from '../shape/index';
import { ValueChecker } from '../shape/check-value';
import { isSetAvailable } from '../shape/set-api';
import type { MethodShape } from '../shape/types';
import { ApiObject, type AnyDefinition, type HostContext, type TypeDefinition } from './definition';
import { HostError } from './errors';

type LooseDefinition = TypeDefinition<unknown>;
type LooseMethod = (target: unknown, host: HostContext, ...args: unknown[]) => unknown;

/**
 * Members of API objects: found by wire name in the shape, refused when the advertised API set is too old or nothing is
 * modelled, arguments checked against the declared signatures, then run by the type's definition.
 */
export class Members {
  private readonly definitions = new Map<string, LooseDefinition>();
  private readonly checker: ValueChecker;

  constructor(
    private readonly shape: ShapeIndex,
    definitions: readonly AnyDefinition[],
    readonly context: HostContext,
    readonly apiSet: string,
  ) {
    for (const definition of definitions)
      this.definitions.set(definition.type, definition as unknown as LooseDefinition);
    this.checker = new ValueChecker(shape.shape, (value) =>
      value instanceof ApiObject ? value.type : undefined,
    );
  }

  type(object: ApiObject): TypeIndex {
    return this.shape.type(object.type);
  }

  definition(object: ApiObject): LooseDefinition {
    const definition = this.definitions.get(object.type);
    if (!definition)
      throw new HostError('NotImplemented', `Excel.${object.type} is not modelled`, object.type);
    return definition;
  }

  /** What the client needs to address the object again. */
  identity(object: ApiObject): Record<string, unknown> {
    const definition = this.definition(object);
    const value: Record<string, unknown> = {};
    const scalars = this.type(object).shape.scalars;
    if (definition.id && '_Id' in scalars) value['_Id'] = definition.id(object.target);
    else if (definition.id && 'id' in scalars) value['Id'] = definition.id(object.target);
    if (object.referenceId !== undefined) value['_ReferenceId'] = object.referenceId;
    return value;
  }

  navigate(object: ApiObject, wire: string): ApiObject | null {
    const type = this.type(object);
    const name = type.navigationsByWire.get(wire);
    if (name === undefined) throw this.unknown(object, wire);
    return this.navigateTo(object, name);
  }

  navigateTo(object: ApiObject, name: string): ApiObject | null {
    this.requireSet(object, name, this.type(object).shape.navigations[name]?.set);
    const step = this.definition(object).navigations?.[name];
    if (!step) throw this.notModelled(object, name);
    return step(object.target, this.context);
  }

  call(object: ApiObject, wire: string, args: readonly unknown[]): unknown {
    const type = this.type(object);
    const name = type.methodsByWire.get(wire);
    const shape = name === undefined ? undefined : type.shape.methods[name];
    if (name === undefined || !shape) throw this.unknown(object, wire);
    this.requireSet(object, name, shape.set);
    const method = this.definition(object).methods?.[name] as LooseMethod | undefined;
    if (!method) throw this.notModelled(object, name);
    return this.located(object, name, () => {
      this.checkArguments(shape, args);
      return method(object.target, this.context, ...args);
    });
  }

  get(object: ApiObject, name: string): unknown {
    const scalar = this.definition(object).scalars?.[name];
    this.requireSet(object, name, this.type(object).shape.scalars[name]?.set);
    if (!scalar) {
      const { id } = this.definition(object);
      if (name === 'id' && id) return id(object.target);
      throw this.notModelled(object, name);
    }
    return this.located(object, name, () => scalar.get(object.target, this.context));
  }

  /** Whether `load()` without names brings this property. */
  isReadable(object: ApiObject, name: string): boolean {
    const definition = this.definition(object);
    const modelled =
      definition.scalars?.[name] !== undefined || (name === 'id' && definition.id !== undefined);
    return modelled && isSetAvailable(this.type(object).shape.scalars[name]?.set, this.apiSet);
  }

  setByWire(object: ApiObject, wire: string, value: unknown): void {
    const name = this.type(object).scalarsByWire.get(wire);
    if (name === undefined) throw this.unknown(object, wire);
    this.set(object, name, value);
  }

  set(object: ApiObject, name: string, value: unknown): void {
    const shape = this.type(object).shape.scalars[name];
    if (!shape) throw this.unknown(object, name);
    this.requireSet(object, name, shape.set);
    const location = `${object.type}.${name}`;
    if (!shape.writable) throw new HostError('InvalidArgument', 'the property is read-only', location);
    const scalar = this.definition(object).scalars?.[name];
    if (!scalar?.set) throw this.notModelled(object, name);
    const set = scalar.set as (target: unknown, value: unknown, host: HostContext) => void;
    this.located(object, name, () => {
      // Arrays of cells also take one value for all cells; the definition checks their dimensions.
      if (!shape.type?.includes('array')) this.refuse(this.checker.check(value, shape.type));
      if (value === null && !shape.type?.includes('null'))
        throw new HostError('InvalidArgument', 'null is not valid input for a property');
      set(object.target, value, this.context);
    });
  }

  /** Refuses members that the advertised API set does not have. */
  requireSet(object: ApiObject, name: string, set: string | undefined): void {
    const needed = set ?? this.type(object).shape.set;
    if (isSetAvailable(needed, this.apiSet)) return;
    const detail = `Excel.${object.type}.${name} is in ${needed ?? ''}; this host has ExcelApi ${this.apiSet}`;
    throw new HostError('ApiNotFound', detail, `${object.type}.${name}`);
  }

  unknown(object: ApiObject, member: string): HostError {
    const location = `${object.type}.${member}`;
    return new HostError('ApiNotFound', `Excel.${location} does not exist`, location);
  }

  private notModelled(object: ApiObject, member: string): HostError {
    const location = `${object.type}.${member}`;
    return new HostError(
      'NotImplemented',
      `Excel.${location} is real but this host does not model it`,
      location,
    );
  }

  private checkArguments(shape: MethodShape, args: readonly unknown[]): void {
    if (!shape.signatures || shape.signatures.length === 0) return;
    const faults: string[] = [];
    for (const signature of shape.signatures) {
      const fault = this.signatureFault(signature, args);
      if (fault === undefined) return;
      faults.push(fault);
    }
    this.refuse(faults[0]);
  }

  private signatureFault(
    signature: NonNullable<MethodShape['signatures']>[number],
    args: readonly unknown[],
  ): string | undefined {
    if (args.length > signature.length) return `${args.length} arguments`;
    for (const [i, parameter] of signature.entries()) {
      const value = args[i];
      if (value === undefined) {
        // `any` may be null, and trailing nulls do not arrive.
        if (parameter.optional === true || parameter.type.includes('any')) continue;
        return `${parameter.name} is missing`;
      }
      const fault = this.checker.check(value, parameter.type);
      if (fault !== undefined) return `${parameter.name}: ${fault}`;
    }
    return undefined;
  }

  private refuse(fault: string | undefined): void {
    if (fault !== undefined) throw new HostError('InvalidArgument', fault);
  }

  private located<R>(object: ApiObject, member: string, work: () => R): R {
    try {
      return work();
    } catch (error) {
      if (error instanceof HostError) error.location ??= `${object.type}.${member}`;
      throw error;
    }
  }
}
