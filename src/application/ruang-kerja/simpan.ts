import { fail, ok, type Result } from '../../domain/umum/result';
import { tabelRiwayat } from '../../lembar/daftar/riwayat';
import { kolomBaris, selBaris } from '../../lembar/kodek';
import type { Baris, Tabel } from '../../lembar/tabel';
import type { Lingkungan } from '../lingkungan';
import type { Gagal } from '../luaran';
import type { BarisBaru, Perubahan } from '../ports/workbook';
import { tabelMasukan } from '../usang/tabel-masukan';
import { isBertanda } from '../usang/tanda';
import { selaraskanUsang } from '../usang/tandai-usang';
import type { RuangKerja } from './ruang-kerja';
import { kunciMeta } from './skema';

const kolomTabel = (tabel: Tabel): readonly string[] => kolomBaris(tabel).map(({ id }) => id);

export const barisBaru = <T extends Tabel>(tabel: T, baris: Baris<T>): BarisBaru => ({
  id: baris.id,
  sel: selBaris(tabel, baris),
});

const perubahan =
  (jenis: 'simpan' | 'ganti') =>
  <T extends Tabel>(tabel: T, baris: readonly Baris<T>[]): Perubahan => ({
    jenis,
    tabelId: tabel.id,
    kolom: kolomTabel(tabel),
    baris: baris.map((satu) => barisBaru(tabel, satu)),
  });

/** Insert or update these rows. */
export const perubahanSimpan = perubahan('simpan');

/** The table holds exactly these rows. */
export const perubahanGanti = perubahan('ganti');

/**
 * Writes changes together with the revision count and a line of `Riwayat`, all or nothing. Refused as `conflict` where
 * the workbook has been written since `ruang` was read. Results that the changes make stale are marked in a write of its
 * own: where that fails the changes hold, and the fingerprint still tells.
 */
export async function simpanRuangKerja(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
  perintah: string,
  ringkasan: string,
  daftarPerubahan: readonly Perubahan[],
): Promise<Result<void, Gagal>> {
  const revisi = ruang.revisi + 1;
  const hasil = await ruang.buku.terapkan(
    [
      ...daftarPerubahan,
      perubahanSimpan(tabelRiwayat, [
        { id: lingkungan.idBaru(), waktu: lingkungan.sekarang(), perintah, ringkasan, revisi },
      ]),
      {
        jenis: 'simpan',
        tabelId: 'meta',
        kolom: ['nilai'],
        baris: [{ id: kunciMeta.revisi, sel: [String(revisi)] }],
      },
    ],
    { tabelId: 'meta', idBaris: kunciMeta.revisi, kolom: 'nilai', sel: String(ruang.revisi) },
  );
  if (!hasil.ok) return fail(hasil.error);
  if (
    ruang.tanggalData.size > 0 &&
    !isBertanda(daftarPerubahan) &&
    daftarPerubahan.some(({ tabelId }) => tabelMasukan.has(tabelId))
  )
    await selaraskanUsang(ruang.buku);
  return ok(undefined);
}
