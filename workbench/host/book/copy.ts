import { WorkbookModel } from './workbook';

/**
 * A workbook of its own that holds all that another holds, down to the last cell: what is done to one never shows in the
 * other. Who listens to the workbook and whose ranges move with it stay behind; the calculator is a service and is shared.
 */
export function copyWorkbook(book: WorkbookModel): WorkbookModel {
  const blank = new WorkbookModel(book.locale);
  const known = new Map<object, object>();
  if (book.calculator) known.set(book.calculator, book.calculator);
  const copy = copied(book, known);
  copy.listener = blank.listener;
  copy.liveRanges = blank.liveRanges;
  return copy;
}

/** Copies a graph of objects, circles and all. What has a meaning by its identity only (functions) stays what it is. */
function copied<T>(value: T, known: Map<object, object>): T {
  if (typeof value !== 'object' || value === null) return value;
  const seen = known.get(value);
  if (seen) return seen as T;
  const made = emptyLike(value);
  known.set(value, made);
  fill(value, made, known);
  return made as T;
}

function emptyLike(value: object): object {
  if (Array.isArray(value)) return new Array<unknown>(value.length);
  if (value instanceof Map) return new Map();
  if (value instanceof Set) return new Set();
  // Remembered values of formulas: an object that is new is in none of them, so its formula is calculated when asked for.
  if (value instanceof WeakMap) return new WeakMap();
  return Object.create(Object.getPrototypeOf(value) as object) as object;
}

function fill(from: object, to: object, known: Map<object, object>): void {
  if (from instanceof Map)
    for (const [key, item] of from)
      (to as Map<unknown, unknown>).set(copied(key, known), copied(item, known));
  else if (from instanceof Set) for (const item of from) (to as Set<unknown>).add(copied(item, known));
  // Holes of a sparse row stay holes.
  for (const key of Object.keys(from))
    (to as Record<string, unknown>)[key] = copied((from as Record<string, unknown>)[key], known);
}
