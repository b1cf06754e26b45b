/** What is to be known of functions beside what they calculate. */

/** They change without a change of what they read. */
export const volatileFunctions: ReadonlySet<string> = new Set([
  ...['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL', 'INFO'],
]);

/** They may give several values whatever they are given. */
export const arrayFunctions: ReadonlySet<string> = new Set([
  ...['BYCOL', 'BYROW', 'CHOOSECOLS', 'CHOOSEROWS', 'DROP', 'EXPAND', 'FILTER', 'FREQUENCY', 'GROWTH'],
  ...['HSTACK', 'INDEX', 'INDIRECT', 'LAMBDA', 'LET', 'LINEST', 'LOGEST', 'MAKEARRAY', 'MAP', 'MINVERSE'],
  ...['MMULT', 'MODE.MULT', 'MUNIT', 'OFFSET', 'RANDARRAY', 'REDUCE', 'SCAN', 'SEQUENCE', 'SORT', 'SORTBY'],
  ...[
    'TAKE',
    'TEXTSPLIT',
    'TOCOL',
    'TOROW',
    'TRANSPOSE',
    'TREND',
    'UNIQUE',
    'VSTACK',
    'WRAPCOLS',
    'WRAPROWS',
  ],
  'XLOOKUP',
]);

/** They take single values: of a range each cell gives one, or in a cell that takes one value the cell beside it. */
export const scalarFunctions: ReadonlySet<string> = new Set([
  ...['', 'ABS', 'CHAR', 'CODE', 'DATE', 'DAY', 'EDATE', 'EOMONTH', 'EXACT', 'EXP', 'FIND', 'FIXED', 'HOUR'],
  ...[
    'IF',
    'IFERROR',
    'IFNA',
    'INT',
    'ISBLANK',
    'ISERROR',
    'ISNA',
    'ISNUMBER',
    'ISTEXT',
    'LEFT',
    'LEN',
    'LN',
  ],
  ...[
    'LOWER',
    'MID',
    'MINUTE',
    'MOD',
    'MONTH',
    'NOT',
    'POWER',
    'PROPER',
    'REPLACE',
    'REPT',
    'RIGHT',
    'ROUND',
  ],
  ...['ROUNDDOWN', 'ROUNDUP', 'SEARCH', 'SECOND', 'SIGN', 'SQRT', 'SUBSTITUTE', 'TEXT', 'TIME', 'TRIM'],
  ...['TRUNC', 'UPPER', 'VALUE', 'WEEKDAY', 'YEAR'],
]);

/** Blank cells at the end of a range are nothing to them. */
export const ignoresBlanks: ReadonlySet<string> = new Set([
  ...[
    'AVERAGE',
    'AVERAGEIF',
    'AVERAGEIFS',
    'COUNT',
    'COUNTA',
    'COUNTIF',
    'COUNTIFS',
    'LARGE',
    'MATCH',
    'MAX',
  ],
  ...[
    'MAXIFS',
    'MEDIAN',
    'MIN',
    'MINIFS',
    'PRODUCT',
    'SMALL',
    'STDEV',
    'STDEV.P',
    'STDEV.S',
    'SUBTOTAL',
    'SUM',
  ],
  ...['SUMIF', 'SUMIFS', 'VAR.P', 'VAR.S', 'VLOOKUP', 'HLOOKUP', 'XLOOKUP', 'XMATCH'],
]);

/** Calculated by the engine in another way than by Excel, or about its own workbook and not the host's. */
const notTrusted: ReadonlySet<string> = new Set([
  ...['CELL', 'FORMULATEXT', 'GETPIVOTDATA', 'HYPERLINK', 'IMAGE', 'INFO', 'ISFORMULA', 'SHEET', 'SHEETS'],
  ...['WEBSERVICE'],
]);

/** Complex numbers are texts to Excel, and numbers to the engine where they can be. */
export const isTrusted = (name: string): boolean => !notTrusted.has(name) && !/^IM[A-Z]/.test(name);
