import { fail, ok, type Result } from '../../domain/umum/result';
import { tabelRiwayat } from '../../lembar/daftar/riwayat';
import type { Baris } from '../../lembar/tabel';
import { cerminSesudah } from '../alur/cermin-sesudah';
import { perbaruiDaftarIsi } from '../daftar-isi/perbarui-daftar-isi';
import type { Lingkungan } from '../lingkungan';
import type { Gagal } from '../luaran';
import type { Perubahan, SyaratSel } from '../ports/workbook';
import { mataRantai, type TulisanTercatat } from '../salinan/rantai';
import { tabelMasukan } from '../usang/tabel-masukan';
import { isMengubahUsang } from '../usang/usang-tertulis';
import { selaraskanUsang } from '../usang/selaraskan-usang';
import { bentukRuangKerja } from './bentuk';
import { daftarMigrasi } from './migrasi/daftar';
import { migrasiUntuk, type Migrasi } from './migrasi/migrasi';
import { perubahanMeta, perubahanSimpan } from './perubahan';
import type { RuangKerja } from './ruang-kerja';
import { perubahanKodeTercatat } from './kode-tercatat';
import { kunciMeta } from './kunci-meta';

const diMeta = (kunci: string, sel: string): SyaratSel => ({
  tabelId: 'meta',
  idBaris: kunci,
  kolom: 'nilai',
  sel,
});

const barisRiwayat = (baris: Baris<typeof tabelRiwayat>): Perubahan => perubahanSimpan(tabelRiwayat, [baris]);

/**
 * Writes changes together with the revision count and a line of `Riwayat` that is chained to the one before, all or nothing, and brings the workspace to what
 * is declared in the same step; Alur SOP shows the state after it, Daftar Isi then follows in a write of its own. Refused as `conflict` where the workbook has been written since `ruang` was read;
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
  const tercatat = (pekerjaan: string, isi: string): TulisanTercatat => ({
    id: lingkungan.idBaru(),
    waktu: lingkungan.sekarang(),
    perintah: pekerjaan,
    ringkasan: isi,
    revisi,
  });
  const diperbarui: string[] = [];
  // What comes along with the write is no write of its own, and no link of the chain.
  const pembaruan = (isi: string): Perubahan => {
    diperbarui.push(isi);
    return barisRiwayat({ ...tercatat('Pembaruan buku kerja', isi), sidikSebelum: null, sidik: null });
  };
  const migrasi = migrasiUntuk(ruang.data.skema, semuaMigrasi);
  const dimigrasi = migrasi.flatMap((satu) => [...satu.perubahan(ruang), pembaruan(satu.nama)]);
  const satu = tercatat(perintah, ringkasan);
  const rantai = mataRantai(ruang.data.id, ruang.data.rantai, satu);
  const cermin = await cerminSesudah(ruang, lingkungan, daftarPerubahan);
  const hasil = await ruang.buku.terapkan(
    [
      ...dimigrasi,
      ...perubahanKodeTercatat(ruang),
      ...daftarPerubahan,
      ...cermin,
      barisRiwayat({ ...satu, ...rantai }),
      perubahanMeta([
        [kunciMeta.revisi, String(revisi)],
        [kunciMeta.tulisan, tulisan],
        [kunciMeta.rantai, rantai.sidik],
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
