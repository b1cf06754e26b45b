import { fail, ok, type Result } from '../../domain/umum/result';
import { tabelRiwayat } from '../../lembar/daftar/riwayat';
import { perbaruiDaftarIsi } from '../daftar-isi/perbarui-daftar-isi';
import type { Lingkungan } from '../lingkungan';
import type { Gagal } from '../luaran';
import type { Perubahan, SyaratSel } from '../ports/workbook';
import { tabelMasukan } from '../usang/tabel-masukan';
import { isMengubahUsang } from '../usang/usang-tertulis';
import { selaraskanUsang } from '../usang/selaraskan-usang';
import { bentukRuangKerja } from './bentuk';
import { daftarMigrasi } from './migrasi/daftar';
import { migrasiUntuk, type Migrasi } from './migrasi/migrasi';
import { perubahanMeta, perubahanSimpan } from './perubahan';
import type { RuangKerja } from './ruang-kerja';
import { kunciMeta } from './skema';

const diMeta = (kunci: string, sel: string): SyaratSel => ({
  tabelId: 'meta',
  idBaris: kunci,
  kolom: 'nilai',
  sel,
});

/**
 * Writes changes together with the revision count and a line of `Riwayat`, all or nothing, and brings the workspace to what
 * is declared in the same step; Daftar Isi then follows in a write of its own. Refused as `conflict` where the workbook has been written since `ruang` was read;
 * `written-over` where somebody wrote in the same moment. Results that the changes make stale are marked in a write of its
 * own: where that fails the changes hold, and the fingerprint still tells.
 */
export async function simpanRuangKerja(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
  perintah: string,
  ringkasan: string,
  daftarPerubahan: readonly Perubahan[],
  semuaMigrasi: readonly Migrasi[] = daftarMigrasi,
): Promise<Result<void, Gagal>> {
  const revisi = ruang.data.revisi + 1;
  const tulisan = lingkungan.idBaru();
  const riwayat = (pekerjaan: string, isi: string): Perubahan =>
    perubahanSimpan(tabelRiwayat, [
      {
        id: lingkungan.idBaru(),
        waktu: lingkungan.sekarang(),
        perintah: pekerjaan,
        ringkasan: isi,
        revisi,
      },
    ]);
  const diperbarui: string[] = [];
  const pembaruan = (isi: string): Perubahan => {
    diperbarui.push(isi);
    return riwayat('Pembaruan buku kerja', isi);
  };
  const migrasi = migrasiUntuk(ruang.data.skema, semuaMigrasi);
  const hasil = await ruang.buku.terapkan(
    [
      ...migrasi.flatMap((satu) => [...satu.perubahan(ruang), pembaruan(satu.nama)]),
      ...daftarPerubahan,
      riwayat(perintah, ringkasan),
      perubahanMeta([
        [kunciMeta.revisi, String(revisi)],
        [kunciMeta.tulisan, tulisan],
        ...migrasi.map(({ ke }) => [kunciMeta.skema, String(ke)] as const).slice(-1),
      ]),
    ],
    diMeta(kunciMeta.revisi, String(ruang.data.revisi)),
    {
      bentuk: {
        ...bentukRuangKerja(ruang, lingkungan, pembaruan),
        perbaruiLabel: migrasi.some(({ label }) => label),
      },
      bacaUlang: diMeta(kunciMeta.tulisan, tulisan),
    },
  );
  if (!hasil.ok) return fail(hasil.error);
  if (
    ruang.data.tanggalData.size > 0 &&
    !isMengubahUsang(daftarPerubahan) &&
    daftarPerubahan.some(({ tabelId }) => tabelMasukan.has(tabelId))
  )
    await selaraskanUsang(ruang.buku);
  if (diperbarui.length > 0) await perbaruiDaftarIsi(ruang.buku);
  return ok(undefined);
}
