import type { kata as sumber } from '../../id/panel/kata';

export const kata: typeof sumber = {
  dan: 'both conditions are met',
  atau: 'one of the conditions is met',
  'bukan ()': 'the condition in brackets is not met',
  '==': 'equal; texts stand between double quotes',
  '!=': 'not equal',
  '<=': 'at most, or at the latest',
  '>=': 'at least, or at the earliest',
  tanggal_data: 'data date of the compilation',
  awal_periode: 'first day of the period',
  akhir_periode: 'last day of the period',
};
