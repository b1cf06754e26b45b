import type { HasilAnalisis } from '../../application/analisis/tipe';
import type { NamaGaya } from '../../lembar/bebas/gaya';
import type { LembarBebas, SelBebas } from '../../lembar/bebas/tipe';
import { terbesar } from '../../domain/umum/banyak';
import { BATAS_TEKS_SEL } from '../../domain/umum/batas-teks';
import { jumlahBarisTeks, tinggiUntuk } from '../../lembar/tinggi';
import { bahasaIndonesia } from '../../teks/bahasa-indonesia';
import { sajikanAnalisis } from './analisis';
import type { AnalisisIndikatorSajian } from './tipe';

export const idLembarAnalisis = 'analisis-capaian';

const lebar = { A: 2, B: 34, C: 18, D: 22, E: 18 } as const;
const LEBAR_SEMUA = lebar.B + lebar.C + lebar.D + lebar.E;

/** Lays the lines of an analysis out: one row a line over the whole width, and a table of what units add. */
class PenataLembar {
  readonly sel: SelBebas[] = [];
  readonly gabungan: string[] = [];
  readonly tinggi: Record<number, number> = {};
  private baris = 2;

  satu(isi: string, gaya: NamaGaya = 'teks'): void {
    const teks = isi.length > BATAS_TEKS_SEL ? `${isi.slice(0, BATAS_TEKS_SEL - 1)}…` : isi;
    this.sel.push({ alamat: `B${this.baris}`, isi: teks, gaya });
    this.gabungan.push(`B${this.baris}:E${this.baris}`);
    this.selesaikan(jumlahBarisTeks(teks, LEBAR_SEMUA));
  }

  daftar(judul: string, isi: readonly string[]): void {
    if (isi.length === 0) return;
    this.satu(judul, 'subjudul');
    for (const satu of isi) this.satu(satu);
  }

  tabel(isi: readonly (readonly string[])[], gaya: NamaGaya): void {
    for (const milik of isi) {
      for (const [k, teks] of milik.entries())
        this.sel.push({
          alamat: `${'BCDE'.charAt(k)}${this.baris}`,
          isi: teks,
          gaya: gaya === 'isi' && k > 0 ? 'tengah' : gaya,
        });
      this.selesaikan(terbesar(milik.map((teks, k) => jumlahBarisTeks(teks, k === 0 ? lebar.B : lebar.C))));
    }
  }

  kosong(): void {
    this.baris += 1;
  }

  private selesaikan(jumlahBaris: number): void {
    const perlu = tinggiUntuk(jumlahBaris);
    if (perlu !== undefined) this.tinggi[this.baris] = perlu;
    this.baris += 1;
  }
}

/** The analysis as a sheet to print for a meeting (SOP step 15); Indonesian, as all that is in a workbook (ADR 16). */
export function lembarAnalisis(hasil: HasilAnalisis): LembarBebas {
  const sajian = sajikanAnalisis(hasil, bahasaIndonesia);
  const tata = new PenataLembar();
  tata.satu(sajian.judul, 'judul');
  tata.satu(sajian.ringkas);
  if (sajian.belumMelapor !== null) tata.satu(sajian.belumMelapor);
  for (const satu of sajian.indikator) tataIndikator(tata, satu);
  const { sel, gabungan, tinggi } = tata;
  return {
    id: idLembarAnalisis,
    nama: 'Analisis Capaian',
    visibilitas: 'tersembunyi',
    dilindungi: true,
    tempat: 'akhir',
    ...{ lebar, tinggi, sel, gabungan },
    bekukan: 2,
    cetak: { arah: 'tegak' },
  };
}

function tataIndikator(tata: PenataLembar, satu: AnalisisIndikatorSajian): void {
  const { bagian, kolom, barisUsulan, tanpaPenanggungJawab } = bahasaIndonesia.teks.sajian.analisis;
  tata.kosong();
  tata.satu(`${satu.kode} ${satu.nama} (${satu.lingkup})`, 'subjudul');
  tata.satu(satu.angka);
  if (satu.kelengkapan !== null) tata.satu(satu.kelengkapan);
  for (const baris of [...satu.selisih, ...satu.perubahan]) tata.satu(baris);
  tata.daftar(bagian.sumbangan, satu.cara);
  if (satu.sumbangan.length > 0) {
    tata.tabel([[kolom.unit, kolom.nilai, kolom.kontribusi, kolom.tanpa]], 'kepala');
    tata.tabel(
      satu.sumbangan.map((s) => [s.unit, s.nilai, s.kontribusi, s.tanpa]),
      'isi',
    );
  }
  for (const baris of satu.sumbanganLain) tata.satu(baris);
  tata.daftar(bagian.pencilan, satu.pencilan);
  tata.daftar(bagian.aksi, satu.aksi);
  tata.daftar(bagian.rekomendasi, satu.rekomendasi);
  tata.daftar(bagian.dicatat, satu.dicatat);
  tata.daftar(bagian.pertanyaan, satu.pertanyaan === null ? [] : [satu.pertanyaan]);
  tata.daftar(
    bagian.usulan,
    satu.usulan.map((u) =>
      barisUsulan(u.nomor, u.uraian, u.penanggungJawab || tanpaPenanggungJawab, u.tenggatTertulis, u.hasil),
    ),
  );
}
