import { type Area, overlaps, sameArea, shifted, type Shift, subtract } from './area';

export type ValidationRule = Readonly<Record<string, unknown>>;

interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

/** Without a rule Excel still gives an alert and a prompt back. */
export const noValidation: Validation = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
};

interface Entry {
  areas: Area[];
  validation: Validation;
}

/** Which cells of a sheet are validated how. A cell has at most one validation: a new one takes the place of the old. */
export class Validations {
  private entries: Entry[] = [];

  /** The validation all cells of the area have, or `null` where they differ. */
  of(area: Area): Validation | null {
    const touching = this.entries.filter((entry) => entry.areas.some((part) => overlaps(part, area)));
    const [only, ...others] = touching;
    if (!only) return noValidation;
    if (others.length > 0) return null;
    const rest = only.areas.reduce<Area[]>(
      (left, part) => left.flatMap((piece) => subtract(piece, part)),
      [area],
    );
    return rest.length === 0 ? only.validation : null;
  }

  set(area: Area, validation: Validation | undefined): void {
    for (const entry of this.entries) entry.areas = entry.areas.flatMap((part) => subtract(part, area));
    this.entries = this.entries.filter((entry) => entry.areas.length > 0);
    if (!validation) return;
    const same = this.entries.find(
      (entry) => JSON.stringify(entry.validation) === JSON.stringify(validation),
    );
    if (same) same.areas.push(area);
    else this.entries.push({ areas: [area], validation });
  }

  /** All validations with their areas, for files. */
  all(): readonly { readonly areas: readonly Area[]; readonly validation: Validation }[] {
    return this.entries;
  }

  shift(shift: Shift): void {
    for (const entry of this.entries)
      entry.areas = entry.areas
        .map((area) => shifted(area, shift))
        .filter((area) => area !== undefined)
        .filter((area, i, all) => all.findIndex((other) => sameArea(other, area)) === i);
    this.entries = this.entries.filter((entry) => entry.areas.length > 0);
  }

  mapFormulas(change: (formula: string) => string): void {
    for (const entry of this.entries)
      entry.validation = { ...entry.validation, rule: mapTexts(entry.validation.rule, change) };
  }

  copy(): Validations {
    const copy = new Validations();
    copy.entries = this.entries.map((entry) => ({ ...entry, areas: [...entry.areas] }));
    return copy;
  }
}

/** Changes the formulas (texts that begin with `=`) anywhere in a plain object. */
export function mapTexts<T>(value: T, change: (formula: string) => string): T {
  if (typeof value === 'string') return (value.startsWith('=') ? change(value) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts<unknown>(item, change)]),
  ) as T;
}
