import { isGalatSel, type Sel } from './tipe';

const MAX_TEXT = 32_767; // UTF-16 units in one cell (Excel specifications and limits)
const MAX_NUMBER = 9.99999999999999e307;
/** What XML 1.0 has no notation for, and lone halves of surrogate pairs. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;
/** Error values that every Excel since 2007 reads from a file. */
const galatDikenal = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Why a value cannot stand in a cell, as a technical name; `undefined` where it can. */
export function alasanTakTersimpan(sel: Sel): string | undefined {
  if (typeof sel === 'number') {
    return Number.isFinite(sel) && Math.abs(sel) <= MAX_NUMBER ? undefined : 'number-not-finite';
  }
  if (typeof sel === 'string') {
    if (sel.length > MAX_TEXT) return 'text-too-long';
    return UNSTORABLE.test(sel) ? 'text-has-control-characters' : undefined;
  }
  if (isGalatSel(sel)) return galatDikenal.has(sel.galat) ? undefined : 'error-not-writable';
  return undefined;
}
