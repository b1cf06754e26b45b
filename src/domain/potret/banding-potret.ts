import { bulatkan } from '../capaian/bulatkan';
import type { StatusCapaian } from '../capaian/penilaian';
import type { CapaianIndikator } from '../perhitungan/hitung-capaian';
import { jsonKanonik } from '../umum/json-kanonik';
import { kunciLingkup, type Lingkup } from '../perhitungan/lingkup';

/** A figure of one version. */
export interface AngkaVersi {
  /** In full precision; `null` where it could not be calculated. */
  readonly nilai: number | null;
  readonly skor: number | null;
  readonly status: StatusCapaian;
}

/** A figure that two versions of a period have differently, or that only one has. */
export interface BedaAngka {
  readonly indikatorId: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly lingkup: Lingkup;
  readonly lama: AngkaVersi | null;
  readonly baru: AngkaVersi | null;
  /** Rounded, nothing of it is seen. */
  readonly taktampak: boolean;
}

/** The figures that differ, in the order of the newer version; those that only the older has come last. */
export function bandingkanAngka(
  lama: readonly CapaianIndikator[],
  baru: readonly CapaianIndikator[],
  desimal: number,
): readonly BedaAngka[] {
  const kunci = ({ indikator, lingkup }: CapaianIndikator): string =>
    `${indikator.id}|${kunciLingkup(lingkup)}`;
  const sisa = new Map(lama.map((satu) => [kunci(satu), satu]));
  const hasil: BedaAngka[] = [];
  for (const satu of baru) {
    const dahulu = sisa.get(kunci(satu));
    sisa.delete(kunci(satu));
    if (dahulu === undefined || teksAngka(dahulu) !== teksAngka(satu))
      hasil.push(beda(satu, dahulu, satu, desimal));
  }
  return [...hasil, ...[...sisa.values()].map((satu) => beda(satu, satu, undefined, desimal))];
}

const teksAngka = (satu: CapaianIndikator): string =>
  jsonKanonik([angkaDari(satu), satu.capaian.tercapai ?? null, satu.cakupan]);

const angkaDari = ({ hasil, capaian: { skor, status } }: CapaianIndikator): AngkaVersi => ({
  nilai: hasil.jenis === 'nilai' ? hasil.nilai : null,
  skor: skor.jenis === 'skor' ? skor.skor : null,
  status,
});

function beda(
  { indikator, lingkup }: CapaianIndikator,
  lama: CapaianIndikator | undefined,
  baru: CapaianIndikator | undefined,
  desimal: number,
): BedaAngka {
  const { id, kode, nama, satuan } = indikator;
  const [dahulu, kini] = [lama && angkaDari(lama), baru && angkaDari(baru)];
  const tampak = (satu: AngkaVersi | undefined): string =>
    jsonKanonik(
      satu === undefined
        ? null
        : [satu.nilai === null ? null : bulatkan(satu.nilai, desimal), satu.skor, satu.status],
    );
  return {
    indikatorId: id,
    kode,
    nama,
    satuan,
    lingkup,
    lama: dahulu ?? null,
    baru: kini ?? null,
    taktampak: tampak(dahulu) === tampak(kini),
  };
}
