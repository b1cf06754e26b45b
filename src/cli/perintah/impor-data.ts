import { bacaData } from '../../adapters/csv/baca-csv';
import { imporData as jalankanImpor } from '../../application/impor-data/impor-data';
import type { BerkasMasuk } from '../../application/ports/pembaca-buku';
import { pasangkan } from '../../domain/umum/pasti';
import { gagalJson } from '../amplop';
import type { Gagal } from '../../application/luaran';
import { ok, type Result } from '../../domain/umum/result';
import { bacaMasuk, padaRuangKerja, padaSalinan, type PadaRuangKerja } from '../buka';
import { cetakImporData } from '../cetak/impor-data';
import type { Konteks } from '../konteks';
import { dariGagal, dariHasil, type LuaranTunggal } from '../luaran-perintah';
import { daftarTeks, teksWajib, type Argumen, type Perintah } from './tipe';

export const imporData: Perintah = {
  nama: 'impor-data',
  ruangKerja: true,
  posisi: '<data..>',
  ringkas: (teks) => teks.perintah.imporData.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('data', { type: 'string', array: true, describe: teks.opsi.data, demandOption: true })
      .option('sebagian', { type: 'boolean', describe: teks.opsi.sebagian })
      .option('pratinjau', { type: 'boolean', describe: teks.opsi.pratinjau })
      .option('kosongkan', { type: 'boolean', describe: teks.opsi.kosongkan }),
  async jalankan(konteks, argumen) {
    const masuk = await bacaMasuk(konteks, daftarTeks(argumen, 'data'));
    if (!masuk.ok) return dariGagal(masuk.error);
    const pratinjau = argumen['pratinjau'] === true;
    const pada = await ruangKerja(konteks, teksWajib(argumen, 'berkas'), pratinjau);
    if (!pada.ok) return dariGagal(pada.error);
    const bagian: LuaranTunggal[] = [];
    for (const [i, berkas] of masuk.value.entries()) {
      konteks.kemajuan(i, masuk.value.length, berkas.nama);
      const satu = await imporSatu(konteks, argumen, berkas, pada.value);
      konteks.tunjukkan(satu);
      bagian.push(satu);
    }
    return {
      bagian,
      hasil: () => {
        const berkas = pasangkan(masuk.value, bagian).map(([{ nama }, satu]) => ({
          berkas: nama,
          hasil: satu.hasil(),
          ...(satu.gagal === undefined ? {} : { gagal: gagalJson(konteks.bahasa, satu.gagal) }),
        }));
        // Each file is imported on its own; with none of them the workspace is as it was.
        return berkas.every(({ hasil }) => hasil === null) ? null : { berkas, pratinjau };
      },
    };
  },
};

/** What is imported is saved file by file; what is only shown is not saved at all. */
const ruangKerja = (
  konteks: Konteks,
  berkas: string,
  pratinjau: boolean,
): Promise<Result<PadaRuangKerja, Gagal>> =>
  pratinjau
    ? padaSalinan(konteks, berkas)
    : Promise.resolve(ok((pakai) => padaRuangKerja(konteks, berkas, pakai)));

async function imporSatu(
  konteks: Konteks,
  argumen: Argumen,
  berkas: BerkasMasuk,
  pada: PadaRuangKerja,
): Promise<LuaranTunggal> {
  const tabel = bacaData(berkas);
  if (!tabel.ok) return dariGagal(tabel.error);
  const hasil = await pada((buku) =>
    jalankanImpor(
      buku,
      konteks.lingkungan,
      { nama: berkas.nama, tabel: tabel.value },
      { sebagian: argumen['sebagian'] === true, kosongkan: argumen['kosongkan'] === true },
    ),
  );
  return dariHasil(hasil, (isi) => cetakImporData(isi, argumen['pratinjau'] === true, konteks.bahasa));
}
