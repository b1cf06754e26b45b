import { withAtSign, withThisRow } from '../book/structured-text';

/**
 * Functions that files write with a prefix, because programs older than they are would not know them
 * (support.microsoft.com: "Issue: An _xlfn. prefix is displayed in front of a formula"; names after 2007: [MS-XLSX] 2.2.2).
 */
const newFunctions: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS
COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE
ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTER FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA
GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN
ISFORMULA ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS
SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN
TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
Z.TEST`.split(/\s/),
);
/** They came with spilling, and have a second prefix. */
const sheetFunctions: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

/** Texts stay what they are; a word before an opening parenthesis is a function. */
const call = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

/** A formula as it stands in a file. */
export const formulaOut = (formula: string): string =>
  withThisRow(formula).replace(call, (all: string, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? '';
    if (!newFunctions.has(upper)) return all;
    return `_xlfn.${sheetFunctions.has(upper) ? '_xlws.' : ''}${upper}`;
  });

/** A formula of a file as Excel shows it. */
export const formulaIn = (formula: string): string =>
  withAtSign(
    formula.replace(/"(?:[^"]|"")*"|_xlfn\.|_xlws\.|_xlpm\./gi, (all) => (all.startsWith('"') ? all : '')),
  );

/** Its variables have a prefix of their own in files, which is not written here. */
export const hasVariables = (formula: string): boolean => /\b(?:LET|LAMBDA)\(/i.test(formula);
