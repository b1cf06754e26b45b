import type { AturanIndikator, BarisAturan, DaftarAturan } from '../../application/rencana/aturan-indikator';
import type { AmbangRealisasi } from '../../domain/capaian/ambang-realisasi';
import type { LetakRealisasi } from '../../domain/capaian/contoh-aturan';
import type { Bahasa } from '../../teks/bahasa';
import { tulisTarget } from '../capaian/tulis-target';
import { sajikanStatus, type StatusSajian } from '../capaian/status';

/** How one indicator is judged, as it is told. */
export interface AturanSajian {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  /** Names and values: polarity, rule, bounds, target. */
  readonly atribut: readonly (readonly [nama: string, isi: string])[];
  /** The table is of bands with points, not of worked examples. */
  readonly pita: boolean;
  readonly baris: readonly BarisAturanSajian[];
  /** `Tercapai (skor ≥ 100): paling sedikit 80 %`, the best status first. */
  readonly ambang: readonly string[];
}

export interface BarisAturanSajian {
  /** The realisation, or the band. */
  readonly nilai: string;
  /** How it relates to the target: `0,9 T`; `null` for a band. */
  readonly letak: string | null;
  readonly poin: string | null;
  readonly skor: string;
  readonly status: StatusSajian;
  readonly tercapai: string | null;
}

export const sajikanAturan = ({ aturan, desimal }: DaftarAturan, bahasa: Bahasa): readonly AturanSajian[] =>
  aturan.map((satu) => ({
    id: satu.id,
    kode: satu.kode,
    nama: satu.nama,
    atribut: atribut(satu, desimal, bahasa),
    pita: satu.baris.some((baris) => 'poin' in baris),
    baris: satu.baris.map((baris) => sajikanBaris(baris, desimal, bahasa)),
    ambang: satu.ambang.map((ambang) => tulisAmbang(ambang, satu, desimal, bahasa)),
  }));

function atribut(
  { polarisasi, aturan, batas, target, targetContoh, satuan }: AturanIndikator,
  desimal: number,
  bahasa: Bahasa,
): AturanSajian['atribut'] {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.aturan;
  const { angka } = tulis;
  return [
    [kata.polarisasi, kata.namaPolarisasi[polarisasi]],
    [kata.cara, kata.namaAturan[aturan]],
    [kata.batas, tulis.bersatuan(`${angka(batas.bawah, desimal)}–${angka(batas.atas, desimal)}`, '%')],
    [
      targetContoh ? kata.targetContoh : kata.target,
      tulis.bersatuan(tulisTarget(target, desimal, bahasa), satuan),
    ],
  ];
}

function sajikanBaris(baris: BarisAturan, desimal: number, bahasa: Bahasa): BarisAturanSajian {
  const { tulis, teks } = bahasa;
  const { skor, status, tercapai } = baris.capaian;
  const kata = teks.sajian.capaian;
  const pita = 'poin' in baris;
  return {
    nilai: pita ? tulisPita(baris, desimal, bahasa) : tulis.angka(baris.realisasi, desimal),
    letak: pita ? null : tulisLetak(baris.letak, bahasa),
    poin: pita ? tulis.angka(baris.poin, desimal) : null,
    skor: skor.jenis === 'skor' ? tulis.angka(skor.skor, desimal) : '–',
    status: sajikanStatus(status, bahasa),
    tercapai:
      tercapai === undefined || status.jenis !== 'berstatus'
        ? null
        : tercapai
          ? kata.tercapai
          : kata.belumTercapai,
  };
}

function tulisPita(
  { mulai, sebelum }: { readonly mulai?: number; readonly sebelum?: number },
  desimal: number,
  { tulis }: Bahasa,
): string {
  const angka = (nilai: number): string => tulis.angka(nilai, desimal);
  if (mulai === undefined) return `< ${angka(sebelum ?? 0)}`;
  return sebelum === undefined ? `≥ ${angka(mulai)}` : `${angka(mulai)} – < ${angka(sebelum)}`;
}

function tulisLetak({ kali, dari }: LetakRealisasi, { tulis, teks }: Bahasa): string {
  if (kali === 0) return tulis.angka(0);
  const apa = teks.sajian.aturan.letak[dari];
  return kali === 1 ? apa : `${kali === 0.5 ? '½' : tulis.angka(kali)} ${apa}`;
}

function tulisAmbang(
  { jenjang, paling }: AmbangRealisasi,
  { satuan }: AturanIndikator,
  desimal: number,
  bahasa: Bahasa,
): string {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.aturan;
  const { teks: label } = sajikanStatus({ jenis: 'berstatus', jenjang }, bahasa);
  const bersatuan = (nilai: number): string => tulis.bersatuan(tulis.angka(nilai, desimal), satuan);
  const syarat = ((): string => {
    if (paling === undefined) return kata.takTerjangkau;
    const { sedikit, banyak } = paling;
    if (sedikit !== undefined)
      return banyak === undefined
        ? kata.sedikit(bersatuan(sedikit))
        : kata.antara(tulis.angka(sedikit, desimal), bersatuan(banyak));
    return banyak === undefined ? kata.selalu : kata.banyak(bersatuan(banyak));
  })();
  return `${kata.skorMulai(label, tulis.angka(jenjang.mulai, desimal))} ${syarat}`;
}
