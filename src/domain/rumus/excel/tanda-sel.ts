import { kodeKeadaan, type KodeKeadaan } from '../../umum/kode-keadaan';

/**
 * What stands in a cell of the workbook of plain Excel formulas that has no value; a blank one is blank. Texts there are in
 * the form in which they are compared, which has no capital letters, so that none of them is one of these.
 */
export const tandaSel = {
  takBerlaku: 'TB',
  takSah: 'TIDAK SAH',
  /** By the state of its row: nothing is missing. */
  takBerlakuMenurutAturan: 'TB*',
} as const;

/** By `kodeKeadaan`; nothing for a cell that has a value or is blank. */
export const tandaKeadaan: Readonly<Record<KodeKeadaan, string | null>> = {
  [kodeKeadaan.ada]: null,
  [kodeKeadaan.kosong]: null,
  [kodeKeadaan['tidak-berlaku']]: tandaSel.takBerlaku,
  [kodeKeadaan['tidak-sah']]: tandaSel.takSah,
  [kodeKeadaan['tidak-berlaku-menurut-aturan']]: tandaSel.takBerlakuMenurutAturan,
};
