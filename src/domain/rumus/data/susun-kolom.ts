import { isTeks, type KolomSumber } from '../../data/kolom-sumber';
import type { LetakIsian } from '../../data/letak-isian';
import type { Isian, NilaiIsian } from '../../umum/isian';
import { kodeKeadaan } from '../../umum/kode-keadaan';
import { angkaDi, kodeDi, posisiDi } from '../../umum/larik';
import { unsurKe } from '../../umum/pasti';
import { bentukBanding } from '../../umum/teks';
import type { Variabel } from '../../variabel/tipe';
import type { Kolom } from './kolom';

/**
 * Gathers variables of all rows: from the columns of their sheets column by column, and from rows that are objects row by row,
 * because objects lie apart in memory, and to fetch each of them again for every column costs several times as much.
 */
export function susunKolom(
  letak: LetakIsian,
  variabel: readonly Variabel[],
  kamus: KamusTeks,
): Map<string, Kolom> {
  const kolom = variabel.map((v) => new PengisiKolom(v, letak.banyak, kamus));
  for (const [k, sumber] of letak.sumber.entries())
    for (const satu of kolom) {
      const milik = sumber.kolom(satu.id);
      if (milik !== undefined) satu.salin(milik, letak, k + 1);
    }
  if (letak.objek.length > 0)
    for (let i = 0; i < letak.banyak; i++) {
      if (letak.nomor[i] !== 0) continue;
      const isian = unsurKe(letak.objek, posisiDi(letak.ke, i));
      for (const satu of kolom) satu.isi(i, isian[satu.id]);
    }
  return new Map(kolom.map((satu) => [satu.id, satu]));
}

/** A column while it is being filled; empty where nothing was put in. */
class PengisiKolom implements Kolom {
  readonly nilai: Float64Array;
  readonly keadaan: Uint8Array;
  readonly id: string;
  adaTidakBerlaku = false;

  constructor(
    private readonly variabel: Variabel,
    banyakBaris: number,
    private readonly kamusTeks: KamusTeks,
  ) {
    this.id = variabel.id;
    this.nilai = new Float64Array(banyakBaris).fill(NaN);
    this.keadaan = new Uint8Array(banyakBaris).fill(kodeKeadaan.kosong);
  }

  /** Takes the rows of one source. The loop of every column of every row: it reads arrays, and nothing else. */
  salin(sumber: KolomSumber, { nomor, ke }: LetakIsian, milik: number): void {
    const angka = sumber.nilai;
    const kodeTeks = isTeks(sumber.tipe) ? this.kodeTeks(sumber) : undefined;
    const { nilai, keadaan } = this;
    for (let i = 0; i < nomor.length; i++) {
      if (nomor[i] !== milik) continue;
      const dari = posisiDi(ke, i);
      const kode = kodeDi(sumber.keadaan, dari);
      if (kode !== kodeKeadaan.ada) {
        keadaan[i] = kode;
        continue;
      }
      const tertulis = angkaDi(angka, dari);
      const isi = kodeTeks === undefined ? tertulis : kodeTeks(tertulis);
      const isSah = isi - isi === 0; // neither NaN nor infinite
      if (isSah) nilai[i] = isi;
      keadaan[i] = isSah ? kodeKeadaan.ada : kodeKeadaan['tidak-sah'];
    }
  }

  /** Codes of texts by their places in the source; those that rows hold only, each looked for once. */
  private kodeTeks({ teks }: KolomSumber): (letak: number) => number {
    const kode = new Float64Array(teks.length).fill(NaN);
    return (letak) => {
      const ada = angkaDi(kode, letak);
      if (!Number.isNaN(ada)) return ada;
      return (kode[letak] = this.kamusTeks.kodeDari(unsurKe(teks, letak)));
    };
  }

  isi(i: number, sel: Isian<NilaiIsian> | undefined): void {
    if (!sel) return;
    if (sel.keadaan === 'ada') {
      const angka = keAngka(sel.nilai, this.variabel, this.kamusTeks);
      const isSah = Number.isFinite(angka);
      if (isSah) this.nilai[i] = angka;
      this.keadaan[i] = isSah ? kodeKeadaan.ada : kodeKeadaan['tidak-sah'];
    } else if (sel.keadaan === 'tidak-berlaku' && sel.menurutAturan) {
      this.keadaan[i] = kodeKeadaan['tidak-berlaku-menurut-aturan'];
      this.adaTidakBerlaku = true;
    } else this.keadaan[i] = kodeKeadaan[sel.keadaan];
  }
}

/** NaN where the value is not of the variable's type: such a cell counts as invalid. */
function keAngka(nilai: NilaiIsian, variabel: Variabel, kamusTeks: KamusTeks): number {
  switch (variabel.tipe) {
    case 'angka':
    case 'rupiah':
    case 'tanggal':
      return typeof nilai === 'number' ? nilai : NaN;
    case 'ya-tidak':
      return typeof nilai === 'boolean' ? Number(nilai) : NaN;
    case 'pilihan':
    case 'teks':
      return typeof nilai === 'string' ? kamusTeks.kodeDari(nilai) : NaN;
  }
}

export class KamusTeks {
  readonly kode = new Map<string, number>();
  /** Normalising is slow and the same spelling repeats thousands of times. */
  private readonly menurutTulisan = new Map<string, number>();

  kodeDari(teks: string): number {
    const tahu = this.menurutTulisan.get(teks);
    if (tahu !== undefined) return tahu;
    const banding = bentukBanding(teks);
    const kode = this.kode.get(banding) ?? this.kode.size;
    this.kode.set(banding, kode);
    this.menurutTulisan.set(teks, kode);
    return kode;
  }
}
