import { isMuatSel, isTersimpan } from '../domain/umum/aksara';
import { isGalatSel, type Sel } from './tipe';

const MAX_NUMBER = 9.99999999999999e307;
/** Error values that every Excel since 2007 reads from a file. */
const galatDikenal = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Why a value cannot stand in a cell, as a technical name; `undefined` where it can. */
export function alasanTakTersimpan(sel: Sel): string | undefined {
  if (typeof sel === 'number') {
    return Number.isFinite(sel) && Math.abs(sel) <= MAX_NUMBER ? undefined : 'number-not-finite';
  }
  if (typeof sel === 'string') {
    if (!isMuatSel(sel)) return 'text-too-long';
    return isTersimpan(sel) ? undefined : 'text-has-control-characters';
  }
  if (isGalatSel(sel)) return galatDikenal.has(sel.galat) ? undefined : 'error-not-writable';
  return undefined;
}
