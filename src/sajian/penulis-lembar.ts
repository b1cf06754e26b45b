import type { PenulisLembar } from '../application/kompilasi/penulis-lembar';
import { bahasaIndonesia } from '../teks/bahasa-indonesia';
import { sajikanKelengkapan } from './capaian/kelengkapan';
import { tulisTarget } from './capaian/tulis-target';
import { sajikanSebab } from './capaian/sebab';
import { sajikanStatus } from './capaian/status';

/** What is written into the workbook, as it is told elsewhere too; Indonesian, whatever the language of the reader (ADR 16). */
export const penulisLembar: PenulisLembar = {
  catatan: (satu) => bahasaIndonesia.catatan(satu),
  sebab: (daftar) => sajikanSebab(daftar, bahasaIndonesia),
  sebabTanpaSkor: (sebab) => bahasaIndonesia.teks.sajian.capaian.sebabTanpaSkor[sebab],
  target: (target, desimal) => tulisTarget(target, desimal, bahasaIndonesia),
  status: (status) => sajikanStatus(status, bahasaIndonesia).teks,
  kelengkapan: (cakupan) => sajikanKelengkapan(cakupan, bahasaIndonesia),
  keadaan: (keadaan) => bahasaIndonesia.keadaan(keadaan).label,
};
