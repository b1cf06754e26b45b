import { layananUmum, type NamaLayanan } from '../../layanan/daftar';
import type { ArgumenLayanan } from '../../layanan/tipe';
import { barisPerintah } from '../baris-perintah';
import { denganArsipDiSamping } from '../arsip-di-samping';
import { padaRuangKerja } from '../buka';
import { dariHasil, salahPakai } from '../luaran-perintah';
import { teksBoleh, teksWajib, type Argumen, type Kerja } from '../perintah/tipe';

/** What the command of a use case does: reads its arguments by their kinds, runs it on the workspace, tells its answer. */
export function kerjaLayanan(nama: NamaLayanan): Kerja {
  const layanan = layananUmum(nama);
  const argumen = Object.entries(layanan.masukan);
  return async (konteks, dibaca) => {
    const salah = argumen.find(([satu, jenis]) => jenis.jenis === 'angka' && !isBilangan(dibaca[satu]));
    if (salah !== undefined) {
      const [satu] = salah;
      return salahPakai(konteks.teks.bilanganSalah(satu, String(dibaca[satu])));
    }
    const { jalankan, sajikan, baris, usang, draf, json } = await layanan.muat();
    const masukan = Object.fromEntries(
      argumen.map(([satu, jenis]) => [satu, bacaArgumen(dibaca, satu, jenis)]),
    );
    const berkas = teksWajib(dibaca, 'berkas');
    const hasil = await padaRuangKerja(konteks, berkas, (buku) =>
      layanan.bacaArsip?.(masukan) === true
        ? denganArsipDiSamping(konteks, berkas, buku, teksBoleh(dibaca, 'periode'), (satu) =>
            jalankan(satu, konteks, masukan),
          )
        : jalankan(buku, konteks, masukan),
    );
    const { panggilan, bahasa, teks } = konteks;
    const perbarui = teks.perbaruiLembar(barisPerintah(panggilan, 'hitung', panggilan.kutip(berkas)));
    const setujui = teks.catatPersetujuan(barisPerintah(panggilan, 'setujui', panggilan.kutip(berkas)));
    return dariHasil(
      hasil,
      (isi) => [
        ...baris(sajikan(isi, bahasa), bahasa),
        ...(usang?.(isi) === true ? [perbarui] : []),
        ...(draf?.(isi) === true ? [setujui] : []),
      ],
      json,
    );
  };
}

/** A text, so that what was written can be told where it is none: the parser would make it NaN. */
const isBilangan = (isi: unknown): boolean => /^\d{1,9}$/.test(String(isi));

/** A number is a whole one that is not negative; an option that was not given stays absent. */
function bacaArgumen(
  dibaca: Argumen,
  nama: string,
  { jenis }: ArgumenLayanan,
): string | number | boolean | undefined {
  const isi = dibaca[nama];
  if (jenis === 'angka') return Number(isi);
  if (jenis === 'saklar') return isi === true;
  return typeof isi === 'string' ? isi : undefined;
}
