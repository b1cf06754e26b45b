import type { ApiShape, ObjectShape, ValueType } from './types';

/** How a checker sees an API object that came as an argument. */
export type ObjectTypeOf = (value: unknown) => string | undefined;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks values against the declared types. Says what is wrong, or `undefined`. Enumerations accept their own values only,
 * and plain objects their own fields only: a misspelt option must not pass unseen.
 */
export class ValueChecker {
  constructor(
    private readonly shape: ApiShape,
    private readonly objectTypeOf: ObjectTypeOf,
  ) {}

  check(value: unknown, type: ValueType | undefined): string | undefined {
    if (type === undefined || type.length === 0) return undefined;
    const faults: string[] = [];
    for (const alternative of type) {
      const fault = this.checkOne(value, alternative);
      if (fault === undefined) return undefined;
      faults.push(fault);
    }
    return faults.find((fault) => !fault.startsWith('expected')) ?? faults[0];
  }

  private checkOne(value: unknown, type: string): string | undefined {
    const expected = `expected ${type}`;
    switch (type) {
      case 'any':
        return undefined;
      case 'string':
        return typeof value === 'string' ? undefined : expected;
      case 'number':
        return typeof value === 'number' ? undefined : expected;
      case 'boolean':
        return typeof value === 'boolean' ? undefined : expected;
      case 'array':
        return Array.isArray(value) ? undefined : expected;
      case 'null':
        return value === null ? undefined : expected;
      default:
        return this.checkNamed(value, type, expected);
    }
  }

  private checkNamed(value: unknown, type: string, expected: string): string | undefined {
    if (type.startsWith('=')) return value === type.slice(1) ? undefined : expected;
    const values = this.shape.enum[type];
    if (values) return typeof value === 'string' && values.includes(value) ? undefined : expected;
    const alias = this.shape.alias[type];
    if (alias) return this.check(value, alias);
    if (this.shape.types[type]) return this.objectTypeOf(value) === type ? undefined : expected;
    const fields = this.fieldsOf(type);
    if (!fields) return undefined;
    if (!isPlain(value) || this.objectTypeOf(value) !== undefined) return expected;
    return this.fieldsFault(value, type, fields);
  }

  private fieldsFault(
    value: Readonly<Record<string, unknown>>,
    type: string,
    fields: ObjectShape['fields'],
  ): string | undefined {
    for (const [key, field] of Object.entries(value)) {
      const known = fields[key];
      if (!known) return `${type} has no '${key}'`;
      if (field === null || field === undefined) continue;
      const fault = this.check(field, known.type);
      if (fault !== undefined) return `'${key}': ${fault}`;
    }
    const missing = Object.entries(fields).find(([key, field]) => field.optional !== true && !(key in value));
    return missing ? `${type} needs '${missing[0]}'` : undefined;
  }

  private fieldsOf(name: string): ObjectShape['fields'] | undefined {
    const own = this.shape.objects[name];
    if (!own) return undefined;
    return Object.assign(
      {},
      ...(own.bases ?? []).map((base) => this.fieldsOf(base) ?? {}),
      own.fields,
    ) as typeof own.fields;
  }
}
