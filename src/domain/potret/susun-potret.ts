import type { CapaianIndikator } from '../perhitungan/hitung-capaian';
import type { SebabCapaian } from '../perhitungan/sebab';
import { kunciLingkup, type Lingkup } from '../perhitungan/lingkup';
import type { JenjangStatus, NilaiTarget } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import { isoDari } from '../umum/tanggal';
import { KamusPotret } from './kamus-potret';
import { kolomAngka, type AngkaTertulis, type Potret } from './potret';

/**
 * A snapshot as a JSON value: what repeats (indicators, scopes, bands, reasons) is kept once, the figures are a table. Values
 * keep every digit. Reasons are kept as JSON texts, because the order of their members is part of what `--json` prints.
 */
export function susunPotret(potret: Potret): Readonly<Record<string, unknown>> {
  const { kepala } = potret;
  const indikator = new KamusPotret<Indikator>(({ id }) => id);
  const lingkup = new KamusPotret<Lingkup>(kunciLingkup);
  const periode = new KamusPotret<string>((kode) => kode);
  const jenjang = new KamusPotret<JenjangStatus>((satu) => JSON.stringify(satu));
  const sebab = new KamusPotret<string>((satu) => satu);

  const angka = potret.capaian.map((satu): AngkaTertulis => {
    const { hasil, cakupan, capaian } = satu;
    const { skor, status, tercapai } = capaian;
    return [
      indikator.nomor(satu.indikator),
      lingkup.nomor(satu.lingkup),
      periode.nomor(satu.periode.kode),
      hasil.jenis === 'nilai' ? hasil.nilai : null,
      hasil.jenis === 'nilai' ? null : sebab.nomor(JSON.stringify(hasil.sebab)),
      cakupanTertulis(cakupan),
      targetTertulis(satu.target),
      skor.jenis === 'skor' ? skor.skor : skor.sebab,
      tercapai ?? null,
      status.jenis === 'berstatus' ? jenjang.nomor(status.jenjang) : status.jenis,
      sebabFigur(satu).map((isi) => sebab.nomor(JSON.stringify(isi))),
      satu.keadaan.map((isi) => sebab.nomor(JSON.stringify(isi))),
    ];
  });
  return {
    kepala: { ...kepala, perTanggal: isoDari(kepala.perTanggal), tanggal: isoDari(kepala.tanggal) },
    desimal: potret.desimal,
    ambangCakupan: potret.ambangCakupan,
    opd: potret.opd,
    area: potret.area,
    baseline: potret.baseline,
    belumWaktunya: potret.belumWaktunya,
    belumMelapor: potret.belumMelapor.map((satu) => ({
      ...satu,
      tenggat: satu.tenggat === null ? null : isoDari(satu.tenggat),
    })),
    indikator: indikator.isi,
    lingkup: lingkup.isi.map(({ jenis, kode }) => [jenis, kode]),
    periode: periode.isi,
    jenjang: jenjang.isi,
    sebab: sebab.isi,
    kolom: kolomAngka,
    angka,
  };
}

function cakupanTertulis({ opd, baris, pagu, sesudah }: CapaianIndikator['cakupan']): AngkaTertulis[5] {
  const bagian = [...opd, ...baris, ...pagu] as const;
  return sesudah === undefined ? bagian : [...bagian, sesudah];
}

const targetTertulis = (target: NilaiTarget | undefined): AngkaTertulis[6] =>
  target === undefined ? null : target.jenis === 'titik' ? target.nilai : [target.bawah, target.atas];

/** Reasons are looked for only where there are any: it takes a walk over the rows. */
const sebabFigur = (satu: CapaianIndikator): readonly SebabCapaian[] =>
  satu.hasil.jenis === 'nilai' && satu.capaian.status.jenis !== 'data-belum-memadai' ? [] : satu.sebab();
