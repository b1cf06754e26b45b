import { batasCsvMasuk } from '../../adapters/csv/batas-csv';
import { bacaData } from '../../adapters/csv/baca-csv';
import { imporData as jalankanImpor } from '../../application/impor-data/impor-data';
import { imporDataJson } from '../../sajian/json/impor-data';
import { gagalJson } from '../amplop';
import type { Gagal } from '../../application/luaran';
import { ok, type Result } from '../../domain/umum/result';
import { berkasMasuk, namaDisebut, type BerkasDisebut } from '../berkas-masuk';
import { padaRuangKerja, padaSalinan, type PadaRuangKerja } from '../buka';
import { cetakImporData } from '../cetak/impor-data';
import type { Konteks } from '../konteks';
import { dariGagal, dariHasil, type LuaranTunggal } from '../luaran-perintah';
import { daftarTeks, teksWajib, type Argumen, type Kerja } from '../perintah/tipe';

export const imporData: Kerja = async (konteks, argumen) => {
  const masuk = await berkasMasuk(konteks, daftarTeks(argumen, 'data'), batasCsvMasuk.berkas);
  const pratinjau = argumen['pratinjau'] === true;
  const pada = await ruangKerja(konteks, teksWajib(argumen, 'berkas'), pratinjau);
  if (!pada.ok) return dariGagal(pada.error);
  const bagian: { readonly nama: string; readonly satu: LuaranTunggal }[] = [];
  for (const [i, berkas] of masuk.entries()) {
    const nama = namaDisebut(berkas);
    konteks.kemajuan(i, masuk.length, nama);
    const satu = await imporSatu(konteks, argumen, berkas, pada.value);
    konteks.tunjukkan(satu);
    bagian.push({ nama, satu });
  }
  return {
    bagian: bagian.map(({ satu }) => satu),
    hasil: () => {
      const berkas = bagian.map(({ nama, satu }) => ({
        berkas: nama,
        hasil: satu.hasil(),
        ...(satu.gagal === undefined ? {} : { gagal: gagalJson(konteks.bahasa, satu.gagal) }),
      }));
      // Each file is imported on its own; with none of them the workspace is as it was.
      return berkas.every(({ hasil }) => hasil === null) ? null : { berkas, pratinjau };
    },
  };
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
  berkas: BerkasDisebut,
  pada: PadaRuangKerja,
): Promise<LuaranTunggal> {
  if (!berkas.ok) return dariGagal(berkas.error);
  const { nama } = berkas.value;
  const diambil = await berkas.value.ambil();
  if (!diambil.ok) return dariGagal(diambil.error);
  const tabel = bacaData({ nama, ...diambil.value });
  if (!tabel.ok) return dariGagal(tabel.error);
  const hasil = await pada((buku) =>
    jalankanImpor(
      buku,
      konteks.lingkungan,
      { nama, tabel: tabel.value },
      {
        sebagian: argumen['sebagian'] === true,
        kosongkan: argumen['kosongkan'] === true,
        daftarLengkap: argumen['daftar-lengkap'] === true,
        ...(typeof argumen['mulai'] === 'string' ? { mulai: argumen['mulai'] } : {}),
      },
    ),
  );
  return dariHasil(
    hasil,
    (isi) => cetakImporData(isi, argumen['pratinjau'] === true, konteks.bahasa),
    imporDataJson,
  );
}
