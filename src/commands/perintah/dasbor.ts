import { ok } from '../../domain/umum/result';
import type { Perintah } from './tipe';
import { tunjukkanTabel } from './tunjukkan-tabel';
import { tabelCapaian } from '../../lembar/daftar/capaian';

/** Shows the figures of the last period. */
export const dasbor: Perintah = async (konteks) => {
  const keadaan = await tunjukkanTabel(konteks, tabelCapaian.id);
  if (!keadaan.ok) return keadaan;
  const { nama, tanpaLembar, tanpaCapaian } = konteks.teks.dasbor;
  switch (keadaan.value) {
    case 'tanpa-lembar':
      return ok({ jenis: 'gagal', judul: konteks.teks.gagal(nama), baris: [tanpaLembar] });
    case 'kosong':
      return ok({ jenis: 'perhatian', judul: nama, baris: [tanpaCapaian] });
    case 'tampak':
      return ok(undefined);
  }
};
