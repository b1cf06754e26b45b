import type { KeadaanAngka } from '../capaian/keadaan-angka';
import type { SebabTanpaSkor } from '../capaian/hasil-skor';
import type { StatusCapaian } from '../capaian/penilaian';
import { periodeDari, periodePasti } from '../kalender/periode';
import type { CapaianIndikator } from '../perhitungan/hitung-capaian';
import { seluruhOpd, type Lingkup } from '../perhitungan/lingkup';
import type { SebabCapaian } from '../perhitungan/sebab';
import type { JenjangStatus, NilaiTarget } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import type { Sebab } from '../rumus';
import { unsurKe } from '../umum/pasti';
import { tanggalDariIso, tanggalTetap } from '../umum/tanggal';
import { kolomAngka, type AngkaTertulis, type Potret } from './potret';

type LingkupTertulis = readonly [Lingkup['jenis'], string | null];

/** The JSON of a snapshot, once its form is checked. */
interface PotretTertulis extends Omit<Potret, 'kepala' | 'belumMelapor' | 'capaian'> {
  readonly kepala: Omit<Potret['kepala'], 'perTanggal' | 'tanggal'> & {
    readonly perTanggal: string;
    readonly tanggal: string;
  };
  readonly belumMelapor: readonly (Omit<Potret['belumMelapor'][number], 'tenggat'> & {
    readonly tenggat: string | null;
  })[];
  readonly indikator: readonly Indikator[];
  readonly lingkup: readonly LingkupTertulis[];
  readonly periode: readonly string[];
  readonly jenjang: readonly JenjangStatus[];
  /** Each a JSON text. */
  readonly sebab: readonly string[];
  readonly angka: readonly AngkaTertulis[];
}

/**
 * A snapshot from its JSON alone: every figure to the last digit, without anything else of the workbook. `undefined` where
 * it is not of that form, which its hash had already told unless somebody made another one.
 */
export function uraiPotret(nilai: unknown): Potret | undefined {
  if (!isTertulis(nilai)) return undefined;
  const { kepala, indikator, lingkup, periode, jenjang, sebab, angka } = nilai;
  const semuaLingkup = lingkup.map(lingkupDari);
  const semuaPeriode = periode.map(periodePasti);
  const semuaSebab = sebab.map((satu) => JSON.parse(satu) as SebabCapaian);
  return {
    kepala: {
      ...kepala,
      perTanggal: tanggalTetap(kepala.perTanggal),
      tanggal: tanggalTetap(kepala.tanggal),
    },
    desimal: nilai.desimal,
    ambangCakupan: nilai.ambangCakupan,
    opd: nilai.opd,
    area: nilai.area,
    baseline: nilai.baseline,
    belumWaktunya: nilai.belumWaktunya,
    belumMelapor: nilai.belumMelapor.map((satu) => ({
      ...satu,
      tenggat: satu.tenggat === null ? null : tanggalTetap(satu.tenggat),
    })),
    capaian: angka.map((satu): CapaianIndikator => {
      const [keIndikator, keLingkup, kePeriode, angkaNilai, keSebab, cakupan, target, skor, tercapai] = satu;
      const status = satu[9];
      const milik = satu[10].map((ke) => unsurKe(semuaSebab, ke));
      return {
        indikator: unsurKe(indikator, keIndikator),
        periode: unsurKe(semuaPeriode, kePeriode),
        lingkup: unsurKe(semuaLingkup, keLingkup),
        hasil:
          angkaNilai !== null
            ? { jenis: 'nilai', nilai: angkaNilai }
            : { jenis: 'tidak-dapat-dihitung', sebab: unsurKe(semuaSebab, keSebab ?? -1) as Sebab },
        cakupan: {
          opd: [cakupan[0], cakupan[1]],
          baris: [cakupan[2], cakupan[3]],
          pagu: [cakupan[4], cakupan[5]],
          ...(cakupan[6] === undefined ? {} : { sesudah: cakupan[6] }),
        },
        target: targetDari(target),
        capaian: {
          skor:
            typeof skor === 'number'
              ? { jenis: 'skor', skor }
              : { jenis: 'tidak-dapat-dinilai', sebab: skor as SebabTanpaSkor },
          tercapai: tercapai ?? undefined,
          status: statusDari(status, skor, jenjang),
        },
        keadaan: satu[11].map((ke) => unsurKe(semuaSebab, ke) as unknown as KeadaanAngka),
        sebab: () => milik,
        rincian: () => ({ agregat: [], rujukan: [] }),
        baris: () => undefined,
      };
    }),
  };
}

const lingkupDari = ([jenis, kode]: LingkupTertulis): Lingkup =>
  jenis === 'seluruh' || kode === null ? seluruhOpd : { jenis, kode };

const targetDari = (target: AngkaTertulis[6]): NilaiTarget | undefined =>
  target === null
    ? undefined
    : typeof target === 'number'
      ? { jenis: 'titik', nilai: target }
      : { jenis: 'rentang', bawah: target[0], atas: target[1] };

function statusDari(
  status: AngkaTertulis[9],
  skor: AngkaTertulis[7],
  jenjang: readonly JenjangStatus[],
): StatusCapaian {
  if (typeof status === 'number') return { jenis: 'berstatus', jenjang: unsurKe(jenjang, status) };
  return status === 'data-belum-memadai'
    ? { jenis: status }
    : { jenis: 'tidak-dapat-dinilai', sebab: skor as SebabTanpaSkor };
}

const daftarWajib = [
  ...['opd', 'area', 'baseline', 'belumWaktunya', 'belumMelapor', 'indikator', 'lingkup'],
  ...['periode', 'jenjang', 'sebab', 'angka'],
] as const;

function isTertulis(nilai: unknown): nilai is PotretTertulis {
  if (typeof nilai !== 'object' || nilai === null) return false;
  const isi: Readonly<Record<string, unknown>> = { ...nilai };
  if (!daftarWajib.every((nama) => Array.isArray(isi[nama])) || !isKepala(isi['kepala'])) return false;
  const tertulis = nilai as PotretTertulis;
  const dalam = (ke: number, daftar: readonly unknown[]): boolean => Number.isInteger(ke) && ke in daftar;
  return (
    typeof tertulis.desimal === 'number' &&
    tertulis.periode.every((kode) => periodeDari(kode) !== undefined) &&
    tertulis.angka.every((satu: readonly unknown[]) => satu.length >= kolomAngka.length) &&
    tertulis.angka.every(
      (satu) =>
        dalam(satu[0], tertulis.indikator) &&
        dalam(satu[1], tertulis.lingkup) &&
        dalam(satu[2], tertulis.periode) &&
        (satu[3] !== null || dalam(satu[4] ?? -1, tertulis.sebab)) &&
        (typeof satu[9] !== 'number' || dalam(satu[9], tertulis.jenjang)) &&
        [...satu[10], ...satu[11]].every((ke) => dalam(ke, tertulis.sebab)),
    )
  );
}

function isKepala(kepala: unknown): boolean {
  if (typeof kepala !== 'object' || kepala === null) return false;
  const isi: Readonly<Record<string, unknown>> = { ...kepala };
  return (['perTanggal', 'tanggal'] as const).every((nama) => {
    const hari = isi[nama];
    return typeof hari === 'string' && tanggalDariIso(hari) !== undefined;
  });
}
