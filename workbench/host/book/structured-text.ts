/** Table references in the text of formulas. */

/** A text, or a word that may be a table's name with what is in brackets behind it. */
const tableReference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([A-Za-z_\\\u00a1-\uffff][\w.\\\u00a1-\uffff]*)((?:\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\])?)(?![(!\w.])/g;

/** Rewrites the references of a formula to a table; `undefined` leaves one as it is. */
const mapTables = (
  formula: string,
  change: (table: string, brackets: string) => string | undefined,
): string =>
  formula.replace(
    tableReference,
    (all: string, name: string | undefined, brackets: string | undefined, at: number) =>
      name === undefined || /[\w.\]!$[]/.test(formula[at - 1] ?? '')
        ? all
        : (change(name, brackets ?? '') ?? all),
  );

/** A formula after tables were deleted with their cells. */
export function withoutTables(formula: string, tables: readonly string[]): string {
  if (tables.length === 0) return formula;
  const gone = new Set(tables.map((name) => name.toLowerCase()));
  return mapTables(formula, (name) => (gone.has(name.toLowerCase()) ? '#REF!' : undefined));
}

/** A formula after a table was renamed. */
export const renameTable = (formula: string, from: string, to: string): string =>
  mapTables(formula, (name, brackets) =>
    name.toLowerCase() === from.toLowerCase() ? `${to}${brackets}` : undefined,
  );

/** A formula after a column of a table was renamed. */
export const renameColumn = (formula: string, table: string, from: string, to: string): string =>
  mapTables(formula, (name, brackets) => {
    if (name.toLowerCase() !== table.toLowerCase() || brackets === '') return undefined;
    const column = `[${escapedColumn(from)}]`.toLowerCase();
    const own = brackets.slice(1, -1);
    if (own.toLowerCase() === escapedColumn(from).toLowerCase()) return `${name}[${escapedColumn(to)}]`;
    if (own.toLowerCase() === `@${escapedColumn(from)}`.toLowerCase()) return `${name}[@${bracketed(to)}]`;
    const inside = own.replace(/\[(?:'.|[^\]'])*\]/g, (part) =>
      part.toLowerCase() === column ? `[${escapedColumn(to)}]` : part,
    );
    return `${name}[${inside}]`;
  });

/** A formula as it stands in a file, where the own row of a table has a longer name. */
export const withThisRow = (formula: string): string =>
  mapTables(formula, (name, brackets) => {
    if (!brackets.startsWith('[@')) return undefined;
    const column = brackets.slice(2, -1);
    if (column === '') return `${name}[#This Row]`;
    return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
  });

/** A formula of a file as Excel shows it. */
export const withAtSign = (formula: string): string =>
  mapTables(formula, (name, brackets) => {
    const inside = /^\[(?:#This Row|\[#This Row\],(.+))\]$/is.exec(brackets);
    if (!inside) return undefined;
    const [, columns = ''] = inside;
    const lone = /^\[([\w\u00a1-\uffff]+)\]$/.exec(columns)?.[1];
    return `${name}[@${lone ?? columns}]`;
  });

/** Brackets, apostrophes and # in the name of a column stand behind an apostrophe. */
export const escapedColumn = (name: string): string => name.replace(/['[\]#@]/g, "'$&");
/** A name with spaces or signs has brackets of its own behind `@`. */
const bracketed = (name: string): string =>
  /^[\w\u00a1-\uffff]+$/.test(name) ? name : `[${escapedColumn(name)}]`;

/** A formula within a table as it stands in a file, where its own columns have the table's name before them. */
export const withTableName = (formula: string, table: string): string =>
  formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([A-Za-z_\\\u00a1-\uffff][\w.\\\u00a1-\uffff]*)?\[(?!\d+\])(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]/g,
    (all: string, name: string | undefined) =>
      all.startsWith('[') && name === undefined ? `${table}${all}` : all,
  );
