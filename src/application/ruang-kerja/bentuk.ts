import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTabel } from '../../lembar/daftar';
import { barisAlurAwal } from '../alur/lembar-awal';
import type { Lingkungan } from '../lingkungan';
import type { BarisBaru, Bentuk, Perubahan, Tambahan } from '../ports/workbook';
import { pernahAda, tulisBentuk, type BentukTercatat } from './bentuk-tercatat';
import { perubahanMeta } from './perubahan';
import type { RuangKerja } from './ruang-kerja';
import { kunciMeta } from './kunci-meta';
import { dariPeta } from '../../domain/umum/pasti';

const dinyatakan = new Map(daftarTabel(variabelBaku).map((tabel) => [tabel.id, tabel]));
const lembarDinyatakan = [...dinyatakan.values()].map(({ lembar }) => lembar);

/** The record of all that is declared now. */
export const perubahanBentuk = (tercatat?: BentukTercatat): Perubahan =>
  perubahanMeta([[kunciMeta.bentuk, tulisBentuk(lembarDinyatakan, tercatat)]]);

/**
 * What a workspace is to consist of: all tables as this version declares them, but for what a person took away. `catat`
 * gives the line of Riwayat Perubahan for what is added.
 */
export function bentukRuangKerja(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
  catat: (ringkasan: string) => Perubahan,
): Bentuk {
  let awal: ReadonlyMap<string, readonly BarisBaru[]> | undefined;
  return {
    lembar: lembarDinyatakan,
    awal: (tabelId) => (awal ??= barisAlurAwal(ruang.data, lingkungan.hariIni())).get(tabelId) ?? [],
    pernahAda: (tabelId, kolom) => pernahAda(ruang.data.bentuk, dariPeta(dinyatakan, tabelId), kolom),
    catat: (tambahan) => [perubahanBentuk(ruang.data.bentuk), catat(ringkasanTambahan(tambahan))],
  };
}

/** Content of the workbook, and so Indonesian. */
function ringkasanTambahan({ lembar, kolom }: Tambahan): string {
  const sebut = (diketik: boolean): string =>
    kolom
      .filter((satu) => satu.diketik === diketik)
      .map((satu) => `${satu.kolom.label} (${satu.lembar})`)
      .join(', ');
  const nama = (pendukung: boolean): string =>
    lembar
      .filter(({ visibilitas }) => (visibilitas === 'sangat-tersembunyi') === pendukung)
      .map((satu) => satu.nama)
      .join(', ');
  const bagian = [
    ['Lembar baru', nama(false)],
    ['Lembar pendukung program', nama(true)],
    ['Kolom baru', sebut(false)],
    ['Kolom yang sudah diketik, kini dibaca', sebut(true)],
  ] as const;
  return bagian.flatMap(([judul, isi]) => (isi === '' ? [] : [`${judul}: ${isi}.`])).join(' ');
}
