import type { ApiShape, EventShape, TypeShape } from './types';

/** A type of the API with its members by wire name and by lower-case client name. */
export class TypeIndex {
  readonly scalarsByWire = new Map<string, string>();
  readonly navigationsByWire = new Map<string, string>();
  readonly methodsByWire = new Map<string, string>();
  readonly eventsByRegister = new Map<string, EventShape>();
  private readonly byLower = new Map<string, string>();

  constructor(
    readonly name: string,
    readonly shape: TypeShape,
  ) {
    for (const [member, scalar] of Object.entries(shape.scalars)) {
      if (scalar.wire === undefined) continue;
      for (const wire of [scalar.wire, ...(scalar.wiresWhenSet ?? [])]) this.scalarsByWire.set(wire, member);
      this.byLower.set(member.toLowerCase(), member);
    }
    for (const [member, navigation] of Object.entries(shape.navigations)) {
      this.navigationsByWire.set(navigation.wire, member);
      this.byLower.set(member.toLowerCase(), member);
    }
    for (const [member, method] of Object.entries(shape.methods)) {
      // An indexer and a method may share a wire name; the public one names it in errors.
      if (!this.methodsByWire.has(method.wire) || !member.startsWith('_'))
        this.methodsByWire.set(method.wire, member);
    }
    for (const event of Object.values(shape.events))
      if (event.register !== undefined) this.eventsByRegister.set(event.register, event);
  }

  /** Client name of a property however its letters are cased (the client lower-cases nothing, users do). */
  propertyNamed(name: string): string | undefined {
    return this.byLower.get(name.toLowerCase());
  }
}

/** The whole shape, indexed once however many hosts there are. */
export class ShapeIndex {
  private static readonly made = new WeakMap<ApiShape, ShapeIndex>();
  private readonly types = new Map<string, TypeIndex>();

  private constructor(readonly shape: ApiShape) {}

  static of(shape: ApiShape): ShapeIndex {
    const known = ShapeIndex.made.get(shape) ?? new ShapeIndex(shape);
    ShapeIndex.made.set(shape, known);
    return known;
  }

  type(name: string): TypeIndex {
    const known = this.types.get(name);
    if (known) return known;
    const shape = this.shape.types[name];
    if (!shape) throw new Error(`The client has no type Excel.${name}`);
    const made = new TypeIndex(name, shape);
    this.types.set(name, made);
    return made;
  }
}
