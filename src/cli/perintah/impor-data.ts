import { bacaCsv } from '../../adapters/csv/baca-csv';
import { imporData as jalankanImpor } from '../../application/impor-data/impor-data';
import type { BerkasMasuk } from '../../application/ports/pembaca-buku';
import { pasangkan } from '../../domain/umum/pasti';
import { gagalJson } from '../amplop';
import { bacaMasuk, padaRuangKerja } from '../buka';
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
      .option('kosongkan', { type: 'boolean', describe: teks.opsi.kosongkan }),
  async jalankan(konteks, argumen) {
    const masuk = await bacaMasuk(konteks, daftarTeks(argumen, 'data'));
    if (!masuk.ok) return dariGagal(masuk.error);
    const bagian: LuaranTunggal[] = [];
    for (const [i, berkas] of masuk.value.entries()) {
      konteks.kemajuan(i, masuk.value.length, berkas.nama);
      const satu = await imporSatu(konteks, argumen, berkas);
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
        return berkas.every(({ hasil }) => hasil === null) ? null : { berkas };
      },
    };
  },
};

async function imporSatu(konteks: Konteks, argumen: Argumen, berkas: BerkasMasuk): Promise<LuaranTunggal> {
  const tabel = bacaCsv(berkas);
  if (!tabel.ok) return dariGagal(tabel.error);
  const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
    jalankanImpor(
      buku,
      konteks.lingkungan,
      { nama: berkas.nama, tabel: tabel.value },
      { sebagian: argumen['sebagian'] === true, kosongkan: argumen['kosongkan'] === true },
    ),
  );
  return dariHasil(hasil, (isi) => cetakImporData(isi, konteks.bahasa));
}
