import type { HasilTetapkan } from '../../application/kunci/tetapkan';
import { bulatkan } from '../../domain/capaian/bulatkan';
import type { AngkaVersi, BedaAngka } from '../../domain/potret/banding-potret';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanStatus } from '../capaian/status';
import { sebutVersi } from './kunci-capaian';

/** Figures that are named of a correction; all are counted. */
const DISEBUT = 40;

/** A figure of two versions. */
export interface BedaSajian {
  readonly kode: string;
  readonly nama: string;
  readonly lingkup: string;
  readonly lama: string;
  readonly baru: string;
}

/** What was locked. */
export interface TetapkanSajian {
  readonly judul: string;
  readonly isi: string;
  readonly kodePeriksa: string;
  /** How many figures differ from the version before; `null` of a first one, and of a damaged one. */
  readonly judulBeda: string | null;
  readonly beda: readonly BedaSajian[];
  readonly bedaLain: string | null;
}

export function sajikanTetapkan(hasil: HasilTetapkan, bahasa: Bahasa): TetapkanSajian {
  const { tulis } = bahasa;
  const kata = bahasa.teks.sajian.kunci;
  const { beda, lamaRusak, tanpaPerubahan, versi } = hasil;
  const sebutan = sebutVersi(versi, bahasa);
  const periode = tulis.periode(hasil.periode);
  const lain = beda.length - DISEBUT;
  return {
    judul: tanpaPerubahan ? kata.tanpaPerubahan(sebutan, periode) : kata.judulTetapkan(sebutan, periode),
    isi: kata.isi(
      tulis.angka(hasil.jumlahAngka),
      tulis.tanggal(hasil.perTanggal),
      tulis.angka(hasil.versiRencana),
    ),
    kodePeriksa: kata.kodePeriksa(hasil.hash),
    judulBeda:
      versi === 0 || tanpaPerubahan || lamaRusak
        ? null
        : beda.length === 0
          ? kata.tanpaBeda
          : kata.beda(tulis.angka(beda.length)),
    beda: beda.slice(0, DISEBUT).map((satu) => sajikanBeda(satu, hasil.desimal, bahasa)),
    bedaLain: lain > 0 ? kata.bedaLain(tulis.angka(lain)) : null,
  };
}

function sajikanBeda(satu: BedaAngka, desimal: number, bahasa: Bahasa): BedaSajian {
  const kata = bahasa.teks.sajian.kunci;
  const { kode, nama, lingkup, lama, baru, taktampak } = satu;
  const tulis = (angka: AngkaVersi): string => tulisAngka(angka, satu.satuan, desimal, bahasa);
  const menjadi = baru === null ? kata.tidakAda : tulis(baru);
  return {
    kode,
    nama,
    lingkup: lingkup.kode ?? kata.seluruh,
    lama: lama === null ? kata.belumAda : tulis(lama),
    baru: taktampak ? `${menjadi} (${kata.taktampak})` : menjadi,
  };
}

function tulisAngka({ nilai, status }: AngkaVersi, satuan: string, desimal: number, bahasa: Bahasa): string {
  const { tulis, teks } = bahasa;
  if (nilai === null) return teks.sajian.capaian.tidakDapatDihitung;
  return teks.sajian.kompilasi.nilaiBerstatus(
    tulis.bersatuan(tulis.angka(bulatkan(nilai, desimal), desimal), satuan),
    sajikanStatus(status, bahasa).teks,
  );
}

/** What was locked, as lines. */
export const barisTetapkan = ({
  judul,
  isi,
  kodePeriksa,
  judulBeda,
  beda,
  bedaLain,
}: TetapkanSajian): readonly string[] => [
  judul,
  `  ${isi}`,
  `  ${kodePeriksa}`,
  ...(judulBeda === null ? [] : [judulBeda]),
  ...beda.map(({ kode, lingkup, lama, baru }) => `  ${kode} (${lingkup}): ${lama} → ${baru}`),
  ...(bedaLain === null ? [] : [`  ${bedaLain}`]),
];
