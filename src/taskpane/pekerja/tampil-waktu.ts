import { tanggalDariIso } from '../../domain/umum/tanggal';
import type { TeksDwibahasa } from './pesan-pekerja';
import { tampilTanggal } from './tampil-tanggal';

/** A moment of the record as people read it, by the clock of whoever wrote it; as written where it is no such moment. */
export function tampilWaktu(iso: string): TeksDwibahasa {
  const tanggal = tanggalDariIso(iso.slice(0, 10));
  const jam = /T(\d\d):(\d\d)/.exec(iso);
  if (tanggal === undefined || jam === null) return { id: iso, en: iso };
  const { teks } = tampilTanggal(tanggal);
  return { id: `${teks.id} pukul ${jam[1]}.${jam[2]}`, en: `${teks.en} at ${jam[1]}:${jam[2]}` };
}
