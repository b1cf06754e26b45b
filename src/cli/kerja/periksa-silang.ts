import { basename, resolve } from 'node:path';
import { buatBerkas, periksaBelumAda } from '../../adapters/node/berkas';
import { pemadatNode } from '../../adapters/node/pemadat-node';
import { penulisBukuRumus } from '../../adapters/xlsx/tulis/rumus/tulis-buku-rumus';
import type { Luaran } from '../../application/luaran';
import { periksaSilang as jalankanSilang } from '../../application/periksa-silang/periksa-silang';
import { kalimatTidakDiperiksa } from '../../application/periksa-silang/tidak-diperiksa';
import type { HasilPeriksaSilang } from '../../application/periksa-silang/tipe';
import { ok } from '../../domain/umum/result';
import { periksaSilangJson } from '../../sajian/json/periksa-silang';
import { denganArsipDiSamping } from '../arsip-di-samping';
import { padaRuangKerja } from '../buka';
import type { Konteks } from '../konteks';
import { dariGagal, dariHasil } from '../luaran-perintah';
import { teksBoleh, teksWajib, type Kerja } from '../perintah/tipe';

export const periksaSilang: Kerja = async (konteks, argumen) => {
  const berkas = teksWajib(argumen, 'berkas');
  const jalur = resolve(konteks.cwd, teksWajib(argumen, 'keluar'));
  // Known before the work, not after it.
  const belumAda = await periksaBelumAda(konteks.disk, jalur);
  if (!belumAda.ok) return dariGagal(belumAda.error);
  const [periode, indikator, opd] = ['periode', 'indikator', 'opd'].map((nama) => teksBoleh(argumen, nama));
  const permintaan = {
    ...(periode === undefined ? {} : { periode }),
    ...(indikator === undefined ? {} : { indikator }),
    ...(opd === undefined ? {} : { opd }),
  };
  const hasil = await padaRuangKerja(konteks, berkas, (buku) =>
    denganArsipDiSamping(konteks, berkas, buku, periode, async (terbuka): Luaran<HasilPeriksaSilang> => {
      const luaran = await jalankanSilang(
        terbuka,
        permintaan,
        penulisBukuRumus(pemadatNode),
        konteks.kemajuan,
      );
      if (!luaran.ok || luaran.value.isi === undefined) return luaran;
      const ditulis = await buatBerkas(konteks.disk, jalur, luaran.value.isi.isi);
      if (!ditulis.ok) return ditulis;
      return ok({ ...luaran.value, catatan: [...luaran.value.catatan, ...ditulis.value.catatan] });
    }),
  );
  const nama = basename(jalur);
  return dariHasil(
    hasil,
    (isi) => cetak(konteks, isi, nama),
    (isi) => periksaSilangJson(isi, jalur),
  );
};

function cetak(
  { teks, bahasa: { tulis } }: Konteks,
  { periode, diperiksa, lembar, tidakDiperiksa }: HasilPeriksaSilang,
  nama: string,
): readonly string[] {
  const baris = lembar.reduce((jumlah, satu) => jumlah + satu.baris, 0);
  return [
    teks.silangDitulis(nama, tulis.periode(periode.kode), tulis.angka(diperiksa), tulis.angka(baris)),
    ...tidakDiperiksa.map(({ kode, angka, sebab }) =>
      teks.silangTidakDiperiksa(kode, tulis.angka(angka), kalimatTidakDiperiksa(sebab)),
    ),
  ];
}
