import type {
  AnalisisIndikator,
  BarisPencilanTerletak,
  HasilAnalisis,
} from '../../application/analisis/tipe';
import type { Perubahan } from '../../domain/analisis/selisih';
import type { KontribusiUnit } from '../../domain/analisis/uraian-selisih';
import { isoDari } from '../../domain/umum/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanNilai, type NilaiSajian } from '../capaian/nilai';
import { tulisTarget } from '../capaian/tulis-target';
import { sajikanPeriode, type PeriodeSajian } from '../dasar';
import { sajikanRekomendasi } from './rekomendasi';
import { tulisNilai, tulisSelisih } from './selisih';
import { tulisUsulan, tulisUsulanLembar } from './usulan';

/** What a unit adds to a gap, as a line and as the cells of a table. */
export interface SumbanganSajian {
  readonly unit: string;
  readonly nilai: string;
  readonly kontribusi: string;
  readonly tanpa: string;
  readonly merugikan: boolean;
}

/** A proposal as it would be recorded, in the language of the workbook, to be edited; and as it is told. */
export interface UsulanSajian {
  readonly nomor: string;
  readonly uraian: string;
  readonly opd: string;
  readonly penanggungJawab: string;
  /** `2026-06-30`, and as it is written. */
  readonly tenggat: string;
  readonly tenggatTertulis: string;
  readonly hasil: string;
  readonly dibaca: { readonly uraian: string; readonly hasil: string };
  /** Code of the recommendation that it was recorded as. */
  readonly sudah: string | null;
}

export interface AnalisisIndikatorSajian {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly lingkup: string;
  readonly angka: string;
  readonly nilai: NilaiSajian;
  /** Worst of all: value missing or target not met. */
  readonly belumTercapai: boolean;
  readonly selisih: readonly string[];
  readonly perubahan: readonly string[];
  /** How the gap was divided, and what is to be known of that. */
  readonly cara: readonly string[];
  readonly sumbangan: readonly SumbanganSajian[];
  /** Of units that are not listed, and of none. */
  readonly sumbanganLain: readonly string[];
  readonly pencilan: readonly string[];
  readonly kelengkapan: string | null;
  readonly aksi: readonly string[];
  readonly rekomendasi: readonly string[];
  readonly dicatat: readonly string[];
  readonly pertanyaan: string | null;
  readonly usulan: readonly UsulanSajian[];
  /** What is of the indicator is told with this scope, and recorded there. */
  readonly utama: boolean;
  /** What stands in the sheet Analisis, for a form. */
  readonly isian: {
    readonly metode: string;
    readonly sebab: string;
    readonly tanya: string;
    readonly pemilik: string;
  };
}

export interface AnalisisSajian {
  readonly periode: PeriodeSajian;
  readonly terkompilasi: readonly PeriodeSajian[];
  /** That the sheet Capaian is behind; `null` where it is not. */
  readonly usang: string | null;
  readonly judul: string;
  readonly ringkas: string;
  readonly belumMelapor: string | null;
  readonly dicatat: string | null;
  readonly lembar: string | null;
  readonly indikator: readonly AnalisisIndikatorSajian[];
}

/** Units listed one by one, those that widen the gap first. */
const UNIT_DISEBUT = 10;

export function sajikanAnalisis(hasil: HasilAnalisis, bahasa: Bahasa): AnalisisSajian {
  const kata = bahasa.teks.sajian.analisis;
  const { tulis } = bahasa;
  const nama = namaUnit(hasil);
  const indikator = hasil.indikator.map((satu) => sajikanSatu(satu, hasil, nama, bahasa));
  const belum = indikator.filter(({ belumTercapai }) => belumTercapai).length;
  const periode = tulis.periode(hasil.periode);
  return {
    periode: sajikanPeriode(hasil.periode, bahasa),
    terkompilasi: hasil.terkompilasi.map((satu) => sajikanPeriode(satu.periode, bahasa)),
    usang: hasil.usang && hasil.draf === undefined ? bahasa.teks.sajian.capaian.usang : null,
    judul: kata.judul(periode, tulis.tanggal(hasil.perTanggal)),
    ringkas:
      indikator.length === 0
        ? kata.tanpaIndikator
        : kata.ringkas(tulis.angka(belum), tulis.angka(indikator.length)),
    belumMelapor:
      hasil.belumMelapor.length === 0
        ? null
        : kata.belumMelapor(
            tulis.angka(hasil.belumMelapor.length),
            hasil.belumMelapor.map((satu) => satu.nama).join(', '),
          ),
    dicatat: hasil.dicatat === undefined ? null : kata.dicatat(hasil.dicatat.indikator, periode),
    lembar: hasil.lembar === undefined ? null : kata.lembar(hasil.lembar),
    indikator,
  };
}

function namaUnit({ opd }: HasilAnalisis): (kode: string) => string {
  const nama = new Map(opd.map((satu) => [satu.kode, satu.nama]));
  return (kode) => nama.get(kode) ?? kode;
}

function sajikanSatu(
  satu: AnalisisIndikator,
  hasil: HasilAnalisis,
  nama: (kode: string) => string,
  bahasa: Bahasa,
): AnalisisIndikatorSajian {
  const kata = bahasa.teks.sajian.analisis;
  const { desimal } = hasil;
  const { capaian } = satu;
  const { indikator } = capaian;
  const nilai = sajikanNilai(capaian, desimal, bahasa);
  return {
    id: `${indikator.id}|${capaian.lingkup.kode ?? ''}`,
    kode: indikator.kode,
    nama: indikator.nama,
    lingkup: tulisLingkup(satu, hasil, bahasa),
    angka: kata.angka(nilai.nilai, nilai.target, nilai.status.teks),
    nilai,
    belumTercapai: capaian.hasil.jenis !== 'nilai' || satu.selisih?.tercapai === false,
    selisih: sajikanSelisih(satu, desimal, bahasa),
    perubahan: sajikanPerubahan(satu, desimal, bahasa),
    ...sajikanUraian(satu, desimal, nama, bahasa),
    pencilan: sajikanPencilan(satu, desimal, nama, bahasa),
    kelengkapan: sajikanKurang(satu, desimal, bahasa),
    aksi: sajikanAksi(satu, bahasa),
    rekomendasi: satu.rekomendasi.map((butir) => sajikanRekomendasi(butir, bahasa)),
    ...sajikanCatatan(satu, bahasa),
    usulan: sajikanUsulan(satu, desimal, nama, bahasa),
    utama: satu.utama,
  };
}

const sajikanKurang = (
  { kelengkapan }: AnalisisIndikator,
  desimal: number,
  { teks, tulis }: Bahasa,
): string | null =>
  kelengkapan === undefined
    ? null
    : teks.sajian.analisis.kelengkapan(
        tulis.persen(kelengkapan.persen, desimal),
        tulis.persen(kelengkapan.ambang, desimal),
      );

/** What the team recorded, as it is told and as a form begins with it. */
function sajikanCatatan(
  { capaian: { indikator }, tercatat, pertanyaan }: AnalisisIndikator,
  { teks }: Bahasa,
): Pick<AnalisisIndikatorSajian, 'dicatat' | 'pertanyaan' | 'isian'> {
  const kata = teks.sajian.analisis;
  const metode = tercatat?.metodeAnalisis ?? '';
  const sebab = tercatat?.sebab ?? '';
  return {
    dicatat: [...(metode === '' ? [] : [kata.metode(metode)]), ...(sebab === '' ? [] : [kata.sebab(sebab)])],
    pertanyaan:
      pertanyaan === undefined
        ? null
        : `${pertanyaan.teks ?? kata.sebabBelumDiketahui} (${kata.dijawab(pertanyaan.pemilik)})`,
    isian: {
      ...{ metode, sebab, tanya: tercatat?.pertanyaan ?? '' },
      pemilik: tercatat?.pemilik ?? indikator.penanggungJawab,
    },
  };
}

const sajikanUsulan = (
  satu: AnalisisIndikator,
  desimal: number,
  nama: (kode: string) => string,
  bahasa: Bahasa,
): readonly UsulanSajian[] =>
  satu.usulan.map((usulan) => {
    const tertulis = tulisUsulanLembar(usulan, satu, nama, desimal);
    const sudah = satu.rekomendasi.find(({ baris }) => samaTeks(baris.uraian, tertulis.uraian));
    return {
      nomor: String(usulan.nomor),
      opd: usulan.opd ?? '',
      penanggungJawab: usulan.penanggungJawab,
      tenggat: isoDari(usulan.tenggat),
      tenggatTertulis: bahasa.tulis.tanggal(usulan.tenggat),
      ...tertulis,
      dibaca: tulisUsulan(bahasa)(usulan, satu, nama, desimal),
      sudah: sudah?.baris.kode ?? null,
    };
  });

function tulisLingkup(
  { capaian: { lingkup }, tidakDinyatakan }: AnalisisIndikator,
  { area }: HasilAnalisis,
  { teks }: Bahasa,
): string {
  const kata = teks.sajian.analisis;
  if (lingkup.kode === null) return tidakDinyatakan ? kata.seluruhDihitung : kata.seluruh;
  return kata.area(lingkup.kode, area.find(({ kode }) => kode === lingkup.kode)?.nama ?? '');
}

function sajikanSelisih(
  { capaian, selisih, selisihTahun }: AnalisisIndikator,
  desimal: number,
  bahasa: Bahasa,
): readonly string[] {
  const kata = bahasa.teks.sajian.analisis;
  const { satuan } = capaian.indikator;
  const tulis = (satu: NonNullable<typeof selisih>): string =>
    satu.terhadap === undefined ? kata.dalamRentang : tulisSelisih(satu.selisih, satuan, desimal, bahasa);
  return [
    ...(selisih === undefined ? [] : [kata.selisih(tulis(selisih))]),
    ...(selisihTahun === undefined
      ? []
      : [
          kata.selisihTahun(
            selisihTahun.tahun,
            tulisNilai(selisihTahun.nilai, satuan, desimal, bahasa),
            bahasa.tulis.bersatuan(tulisTarget(selisihTahun.target, desimal, bahasa), satuan),
            tulis(selisihTahun),
          ),
        ]),
  ];
}

function sajikanPerubahan(
  { capaian: { indikator }, perubahan }: AnalisisIndikator,
  desimal: number,
  bahasa: Bahasa,
): readonly string[] {
  const kata = bahasa.teks.sajian.analisis;
  const { tulis } = bahasa;
  const baris = (sejak: string, satu: Perubahan): string =>
    satu.jenis === 'belum-tersedia'
      ? kata.belumTersedia(sejak, kata.sebabBelumTersedia[satu.sebab])
      : kata.berubah(
          sejak,
          tulisNilai(satu.dari, indikator.satuan, desimal, bahasa),
          tulisSelisih(satu.tren.selisih, indikator.satuan, desimal, bahasa),
          satu.tren.makna === undefined ? '' : kata.makna[satu.tren.makna],
        );
  const { baseline, sebelum, tahunLalu } = perubahan;
  return [
    baris(kata.sejak.baseline(baseline.tahun === null ? '' : String(baseline.tahun)), baseline),
    baris(kata.sejak.sebelum(tulis.periode(sebelum.periode)), sebelum),
    baris(kata.sejak.tahunLalu(tulis.periode(tahunLalu.periode)), tahunLalu),
  ];
}

type UraianSajian = Pick<AnalisisIndikatorSajian, 'cara' | 'sumbangan' | 'sumbanganLain'>;

function sajikanUraian(
  { capaian: { indikator }, uraian, bedaDariTerkunci }: AnalisisIndikator,
  desimal: number,
  nama: (kode: string) => string,
  bahasa: Bahasa,
): UraianSajian {
  const kata = bahasa.teks.sajian.analisis;
  if (uraian.cara === 'tidak-ada')
    return { cara: [kata.tanpaUraian[uraian.sebab]], sumbangan: [], sumbanganLain: [] };
  const { satuan } = indikator;
  const angka = (satu: number | undefined): string =>
    satu === undefined ? kata.tidakAda : tulisNilai(satu, satuan, desimal, bahasa);
  const selisih = (satu: number): string => tulisSelisih(satu, satuan, desimal, bahasa);
  const baris = ({ kode, nilai, tanpa, kontribusi, merugikan }: KontribusiUnit): SumbanganSajian => ({
    unit: nama(kode),
    nilai: angka(nilai),
    kontribusi: kontribusi === undefined ? '–' : selisih(kontribusi),
    tanpa: angka(tanpa),
    merugikan,
  });
  // Who brings nothing is not worth a line.
  const berisi = uraian.unit.filter(({ nilai, kontribusi = 0 }) => nilai !== undefined || kontribusi !== 0);
  const lain = berisi.slice(UNIT_DISEBUT);
  const jumlahLain = lain.reduce((jumlah, { kontribusi = 0 }) => jumlah + kontribusi, 0);
  return {
    cara: [
      kata.cara[uraian.cara],
      ...(uraian.terhadap === undefined && uraian.cara !== 'tanpa-satu' ? [kata.tanpaTarget] : []),
      ...(uraian.dasar === undefined ? [] : [kata.dasar[uraian.dasar]]),
      ...(bedaDariTerkunci ? [kata.bedaTerkunci] : []),
    ],
    sumbangan: berisi.slice(0, UNIT_DISEBUT).map(baris),
    sumbanganLain: [
      ...(lain.length > 0 && uraian.menjumlah
        ? [kata.unitLain(bahasa.tulis.angka(lain.length), selisih(jumlahLain))]
        : []),
      ...(uraian.tetap === 0 ? [] : [kata.tetap(selisih(uraian.tetap))]),
    ],
  };
}

function sajikanPencilan(
  { pencilan, barisPencilan }: AnalisisIndikator,
  desimal: number,
  nama: (kode: string) => string,
  bahasa: Bahasa,
): readonly string[] {
  const kata = bahasa.teks.sajian.analisis;
  const { angka } = bahasa.tulis;
  if (pencilan.jenis === 'tidak-diperiksa') return [kata.tidakDiperiksa[pencilan.sebab]];
  const { banyak, banyakBaris, bawah, atas, bagian, logaritma } = pencilan;
  if (banyak === 0) return [kata.tanpaPencilan(angka(banyakBaris))];
  const batas = [bawah, atas].map((satu) => angka(satu, desimal));
  return [
    kata.pencilan(angka(banyak), angka(banyakBaris), batas[0] ?? '', batas[1] ?? '', bagian, logaritma),
    ...barisPencilan.map((satu) =>
      kata.barisPencilan(angka(satu.nilai, desimal), nama(satu.opd), tempat(satu, bahasa)),
    ),
  ];
}

function tempat({ id, asal, diBuku }: BarisPencilanTerletak, { teks, tulis }: Bahasa): string {
  const kata = teks.sajian.analisis;
  const bagian = [
    ...(asal === undefined ? [] : [kata.tempat(asal.berkas, asal.lembar, tulis.angka(asal.baris))]),
    ...(diBuku === undefined ? [] : [kata.diBuku(diBuku.lembar, tulis.angka(diBuku.baris))]),
  ];
  return bagian.length === 0 ? kata.tanpaTempat(id) : bagian.join('; ');
}

function sajikanAksi({ aksi }: AnalisisIndikator, { teks, tulis }: Bahasa): readonly string[] {
  const kata = teks.sajian.analisis;
  return aksi.map((satu) => {
    const kemajuan = satu.kemajuan === null ? kata.tanpaKemajuan : tulis.persen(satu.kemajuan, 0);
    const sebab = kata.aksiTertinggal[satu.sebab](
      tulis.angka(satu.hari),
      kemajuan,
      tulis.persen(satu.seharusnya, 0),
    );
    return kata.aksi(satu.aksi.kode, satu.aksi.uraian, sebab);
  });
}

const menjorok = (baris: readonly string[], judul?: string): readonly string[] =>
  baris.length === 0
    ? []
    : judul === undefined
      ? baris.map((satu) => `  ${satu}`)
      : [`  ${judul}:`, ...baris.map((satu) => `    ${satu}`)];

/** The view as lines, its headline first. */
export function barisAnalisis(sajian: AnalisisSajian, { teks }: Bahasa): readonly string[] {
  const kata = teks.sajian.analisis;
  const { judul, ringkas, belumMelapor, dicatat, lembar, indikator } = sajian;
  return [
    judul,
    ...[dicatat, lembar, ringkas, belumMelapor].filter((satu) => satu !== null),
    ...indikator.flatMap((satu) => [
      `${satu.kode} ${satu.nama} (${satu.lingkup})`,
      ...menjorok([satu.angka]),
      ...menjorok(satu.kelengkapan === null ? [] : [satu.kelengkapan]),
      ...menjorok(satu.selisih),
      ...menjorok(satu.perubahan),
      ...menjorok(
        [
          ...satu.cara,
          ...satu.sumbangan.map((s) => kata.unit(s.unit, s.kontribusi, s.nilai, s.tanpa)),
          ...satu.sumbanganLain,
        ],
        kata.bagian.sumbangan,
      ),
      ...menjorok(satu.pencilan, kata.bagian.pencilan),
      ...menjorok(satu.aksi, kata.bagian.aksi),
      ...menjorok(satu.rekomendasi, kata.bagian.rekomendasi),
      ...menjorok(satu.dicatat, kata.bagian.dicatat),
      ...menjorok(satu.pertanyaan === null ? [] : [satu.pertanyaan], kata.bagian.pertanyaan),
      ...menjorok(
        satu.usulan.map((u) =>
          kata.barisUsulan(
            u.nomor,
            u.dibaca.uraian,
            u.penanggungJawab === '' ? kata.tanpaPenanggungJawab : u.penanggungJawab,
            u.tenggatTertulis,
            u.dibaca.hasil,
          ),
        ),
        kata.bagian.usulan,
      ),
    ]),
  ];
}
