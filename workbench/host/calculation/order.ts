/** What is calculated before what: those that others read come first; those that read each other in a circle come together. */
export function inOrder<T>(start: T, readsOf: (one: T) => readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  const known = new Map<T, Visit<T>>();
  const waiting: Visit<T>[] = [];
  const path: Visit<T>[] = [];
  const enter = (one: T): Visit<T> => {
    const visit: Visit<T> = {
      one,
      reads: readsOf(one),
      next: 0,
      index: known.size,
      low: known.size,
      open: true,
    };
    known.set(one, visit);
    waiting.push(visit);
    path.push(visit);
    return visit;
  };
  enter(start);
  // Tarjan's algorithm, without recursion: chains of formulas are as long as sheets.
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    const read = visit.reads[visit.next++];
    if (read !== undefined) {
      const other = known.get(read);
      if (!other) enter(read);
      else if (other.open) visit.low = Math.min(visit.low, other.index);
      continue;
    }
    path.pop();
    const above = path.at(-1);
    if (above) above.low = Math.min(above.low, visit.low);
    if (visit.low === visit.index) groups.push(closed(waiting, visit));
  }
  return groups;
}

interface Visit<T> {
  readonly one: T;
  readonly reads: readonly T[];
  next: number;
  readonly index: number;
  low: number;
  open: boolean;
}

/** Takes a group off the stack, down to the one that it began with. */
function closed<T>(waiting: Visit<T>[], first: Visit<T>): T[] {
  const group: T[] = [];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    visit.open = false;
    group.push(visit.one);
    if (visit === first) break;
  }
  return group;
}
