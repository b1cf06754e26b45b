import { hitungUlang as jalankanHitungUlang } from '../../application/capaian/hitung-ulang';
import type { Catatan } from '../../application/catatan';
import { ok } from '../../domain/umum/result';
import { sajikanHitungUlang } from '../../sajian/capaian/hitung-ulang';
import { barisCatatan, sajikanDaftarCatatan } from '../../sajian/catatan';
import { penulisLembar } from '../../sajian/penulis-lembar';
import type { Bahasa } from '../../teks/bahasa';
import type { Kabar } from '../kabar';
import type { KonteksPerintah, Perintah } from './tipe';
import { tunjukkanCapaian } from './tunjukkan-capaian';

/** Calculates all compiled periods again and shows the sheet Capaian, where stale rows say so whatever happens here. */
export const hitungUlang: Perintah = async (konteks) => {
  const { buku, lingkungan, bahasa } = konteks;
  // What is written into the workbook is Indonesian, whatever the language of Office.
  const hasil = await jalankanHitungUlang(buku, lingkungan, { tulis: penulisLembar });
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  if (isi === undefined) return ok(kabarTerhenti(catatan, konteks));
  const ditunjukkan = await tunjukkanCapaian(konteks);
  if (!ditunjukkan.ok) return ditunjukkan;
  const { judul, periode } = sajikanHitungUlang(isi, bahasa);
  return ok({
    jenis: catatan.length === 0 ? 'berhasil' : 'perhatian',
    judul,
    ...denganCatatan(periode, catatan, bahasa),
  });
};

function kabarTerhenti(catatan: readonly Catatan[], { bahasa, teks }: KonteksPerintah): Kabar {
  const galat = catatan.filter(({ tingkat }) => tingkat === 'galat');
  const terhenti = bahasa.teks.sajian.catatan.terhenti(bahasa.tulis.angka(galat.length));
  return {
    jenis: 'gagal',
    judul: teks.gagal(teks.hitungUlang.nama),
    ...denganCatatan([terhenti], galat, bahasa),
  };
}

/** Lines, and behind them the findings. */
function denganCatatan(
  baris: readonly string[],
  catatan: readonly Catatan[],
  bahasa: Bahasa,
): Pick<Kabar, 'baris' | 'sisa'> {
  const daftar = sajikanDaftarCatatan(catatan, bahasa);
  return {
    baris: [...baris, ...daftar.flatMap(({ catatan: tampak }) => tampak.map(barisCatatan))],
    sisa: daftar.reduce((jumlah, { sisa }) => jumlah + sisa, 0),
  };
}
