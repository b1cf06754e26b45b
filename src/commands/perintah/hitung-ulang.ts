import { hitungUlang as jalankanHitungUlang } from '../../application/capaian/hitung-ulang';
import type { Catatan } from '../../application/catatan';
import { labelPeriode, periodeDari } from '../../domain/kalender/periode';
import { ok } from '../../domain/umum/result';
import { penulisLembar } from '../../sajian/penulis-lembar';
import type { Bahasa } from '../../teks/bahasa';
import type { Kabar } from '../kabar';
import type { KonteksPerintah, Perintah } from './tipe';
import { tunjukkanCapaian } from './tunjukkan-capaian';

/** Calculates all compiled periods again and shows the sheet Capaian, where stale rows say so whatever happens here. */
export const hitungUlang: Perintah = {
  nama: (teks) => teks.hitungUlang.nama,
  async jalankan(konteks) {
    const { buku, lingkungan, bahasa, teks } = konteks;
    // What is written into the workbook is Indonesian, whatever the language of Office.
    const hasil = await jalankanHitungUlang(buku, lingkungan, { tulis: penulisLembar });
    if (!hasil.ok) return hasil;
    const { catatan, isi } = hasil.value;
    if (isi === undefined) return ok(kabarTerhenti(catatan, konteks));
    const ditunjukkan = await tunjukkanCapaian(konteks);
    if (!ditunjukkan.ok) return ditunjukkan;
    return ok({
      jenis: catatan.length === 0 ? 'berhasil' : 'perhatian',
      judul: isi.tanpaPerubahan ? teks.hitungUlang.sama : teks.hitungUlang.selesai,
      baris: [
        ...isi.dihitung.map(({ periode, tanggalData }) =>
          teks.hitungUlang.periode(labelPeriode(periodeDari(periode)!), bahasa.tulis.tanggal(tanggalData)),
        ),
        ...(catatan.length === 0 ? [] : [teks.hitungUlang.catatan(catatan.length)]),
        ...catatan.map((satu) => barisCatatan(satu, bahasa)),
      ],
    });
  },
};

function kabarTerhenti(catatan: readonly Catatan[], { bahasa, teks }: KonteksPerintah): Kabar {
  const galat = catatan.filter(({ tingkat }) => tingkat === 'galat');
  return {
    jenis: 'gagal',
    judul: teks.hitungUlang.terhenti(galat.length),
    baris: galat.map((satu) => barisCatatan(satu, bahasa)),
  };
}

function barisCatatan(satu: Catatan, bahasa: Bahasa): string {
  const tempat = bahasa.lokasi(satu.lokasi);
  return `${tempat === '' ? '' : `${tempat}: `}${bahasa.catatan(satu)}`;
}
