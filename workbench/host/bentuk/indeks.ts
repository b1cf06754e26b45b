import type { Bentuk, BentukPeristiwa, BentukTipe } from './tipe';

/** A type of the API with its members by wire name and by lower-case client name. */
export class TypeIndex {
  readonly scalarsByWire = new Map<string, string>();
  readonly navigationsByWire = new Map<string, string>();
  readonly methodsByWire = new Map<string, string>();
  readonly eventsByRegister = new Map<string, BentukPeristiwa>();
  private readonly byLower = new Map<string, string>();

  constructor(
    readonly name: string,
    readonly shape: BentukTipe,
  ) {
    for (const [member, scalar] of Object.entries(shape.skalar)) {
      if (scalar.kawat === undefined) continue;
      for (const wire of [scalar.kawat, ...(scalar.kawatTulis ?? [])]) this.scalarsByWire.set(wire, member);
      this.byLower.set(member.toLowerCase(), member);
    }
    for (const [member, navigation] of Object.entries(shape.navigasi)) {
      this.navigationsByWire.set(navigation.kawat, member);
      this.byLower.set(member.toLowerCase(), member);
    }
    for (const [member, method] of Object.entries(shape.metode)) {
      // An indexer and a method may share a wire name; the public one names it in errors.
      if (!this.methodsByWire.has(method.kawat) || !member.startsWith('_'))
        this.methodsByWire.set(method.kawat, member);
    }
    for (const event of Object.values(shape.peristiwa))
      if (event.daftar !== undefined) this.eventsByRegister.set(event.daftar, event);
  }

  /** Client name of a property however its letters are cased (the client lower-cases nothing, users do). */
  propertyNamed(name: string): string | undefined {
    return this.byLower.get(name.toLowerCase());
  }
}

/** The whole shape, indexed once however many hosts there are. */
export class ShapeIndex {
  private static readonly made = new WeakMap<Bentuk, ShapeIndex>();
  private readonly types = new Map<string, TypeIndex>();

  private constructor(readonly shape: Bentuk) {}

  static of(shape: Bentuk): ShapeIndex {
    const known = ShapeIndex.made.get(shape) ?? new ShapeIndex(shape);
    ShapeIndex.made.set(shape, known);
    return known;
  }

  type(name: string): TypeIndex {
    const known = this.types.get(name);
    if (known) return known;
    const shape = this.shape.tipe[name];
    if (!shape) throw new Error(`The client has no type Excel.${name}`);
    const made = new TypeIndex(name, shape);
    this.types.set(name, made);
    return made;
  }
}
