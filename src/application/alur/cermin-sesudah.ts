import { tandaBerlaku } from '../../domain/sop/tanda';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import { tabelLangkah } from '../../lembar/daftar/langkah';
import { tabelPengaturan } from '../../lembar/daftar/pengaturan';
import { tabelRegister } from '../../lembar/daftar/register';
import type { Lingkungan } from '../lingkungan';
import type { Perubahan } from '../ports/workbook';
import { ruangSesudah } from '../ruang-kerja/muat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaAlur, tabelAlur, type BacaanAlur } from './baca-alur';
import { perubahanCermin } from './cermin';
import { susunAlur } from './susun-alur';

/** What the states on Alur SOP follow from, beside marks: a write of one of these may move the current period. */
const sumber: ReadonlySet<string> = new Set(
  [tabelRegister, tabelIndikator, tabelPengaturan, tabelHariLibur].map(({ id }) => id),
);

/**
 * What a write adds to the sheet Alur SOP, so that the sheet shows the same current period and due dates as pane and
 * command line after it. Rows in which somebody typed stay, and so does a sheet that cannot be written: it never keeps
 * other work from being stored.
 */
export async function cerminSesudah(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
  perubahan: readonly Perubahan[],
): Promise<readonly Perubahan[]> {
  const tersentuh = perubahan.some(({ tabelId }) => sumber.has(tabelId));
  if (!tersentuh || perubahan.some(({ tabelId }) => tabelId === tabelLangkah.id)) return [];
  const dibaca = await ruang.buku.baca(tabelAlur);
  const sesudah = dibaca.ok ? ruangSesudah(ruang, dibaca.value, perubahan) : undefined;
  if (sesudah?.tabel.ada(tabelLangkah.id) !== true) return [];
  const hariIni = lingkungan.hariIni();
  const bacaan = bacaAlur(sesudah, hariIni);
  const alur = susunAlur(sesudah.data, bacaan, { galat: undefined, paket: undefined }, hariIni);
  const bersih = barisTanpaKetikan(sesudah, bacaan);
  const ada = new Set(sesudah.tabel.isi.tabel.get(tabelLangkah.id)?.kolom.map(({ id }) => id));
  return perubahanCermin(alur, (nomor) => bersih.has(nomor)).map((satu) => denganKolom(satu, ada));
}

/** Steps whose row stands once and holds nothing in its columns to type in but what is recorded. */
function barisTanpaKetikan(ruang: RuangKerja, bacaan: BacaanAlur): ReadonlySet<number> {
  const tercatat = bacaan.tanda.filter(({ id }) => !bacaan.belumTersimpan.has(id));
  const { baris } = ruang.tabel.urai(tabelLangkah);
  const banyak = new Map<string, number>();
  for (const { id } of baris) banyak.set(id, (banyak.get(id) ?? 0) + 1);
  const bersih = baris.filter((satu) => {
    const tanda = tandaBerlaku(tercatat, satu.nomor, satu.periode ?? null);
    const tampak = [satu.selesai, satu.oleh, satu.keputusan, satu.catatan];
    const harapan =
      tanda === undefined
        ? []
        : [tanda.tanggal, tanda.oleh, tanda.cabang, bacaan.catatanDiketik.has(tanda.id) ? '' : tanda.catatan];
    return (
      banyak.get(satu.id) === 1 &&
      satu.id === String(satu.nomor) &&
      tampak.every((sel, k) => (sel ?? '') === (harapan[k] ?? ''))
    );
  });
  return new Set(bersih.map(({ nomor }) => nomor));
}

/** Without columns that a person took away. */
function denganKolom(perubahan: Perubahan, ada: ReadonlySet<string>): Perubahan {
  if (perubahan.jenis !== 'simpan') return perubahan;
  const letak = [...perubahan.kolom.keys()].filter((k) => ada.has(perubahan.kolom[k] ?? ''));
  return {
    ...perubahan,
    kolom: perubahan.kolom.filter((kolom) => ada.has(kolom)),
    baris: perubahan.baris.map(({ id, sel }) => ({ id, sel: letak.map((k) => sel[k] ?? null) })),
  };
}
