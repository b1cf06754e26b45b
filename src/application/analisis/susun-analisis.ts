import {
  aksiTertinggal,
  type AksiTertinggal,
  type KemajuanAksi,
} from '../../domain/analisis/aksi-tertinggal';
import type { Pencilan } from '../../domain/analisis/pencilan';
import { hitungPerubahan, hitungSelisih, type Selisih } from '../../domain/analisis/selisih';
import { uraikanSelisih, type BahanUraian, type UraianSelisih } from '../../domain/analisis/uraian-selisih';
import { susunUsulan } from '../../domain/analisis/usulan';
import { isKelengkapanRendah } from '../../domain/capaian/penilaian';
import { periodeSebelum } from '../../domain/kalender/periode';
import { persenCakupan } from '../../domain/perhitungan/cakupan';
import type { CapaianIndikator, Hitungan } from '../../domain/perhitungan/hitung-capaian';
import { seluruhOpd, type Lingkup } from '../../domain/perhitungan/lingkup';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import type { Indikator } from '../../domain/rencana/indikator';
import type { Opd } from '../../domain/rencana/rencana';
import { idTabelData, kunciBaris } from '../data/baris-periode';
import type { Catatan } from '../catatan';
import { letakBaris } from '../capaian/letak-data';
import { denganKeadaan } from '../capaian/keadaan-periode';
import { daftarRentang } from '../capaian/rentang-diminta';
import { unitBelumMelapor } from '../kompilasi/belum-melapor';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { angkaTahunLalu } from './angka-tahun-lalu';
import { bacaAnalisis } from './baca-analisis';
import { bacaRekomendasi } from './baca-rekomendasi';
import { susunBahan } from './bahan-uraian';
import { kemajuanAksi } from './kemajuan-aksi';
import type {
  AnalisisIndikator,
  AnalisisTercatat,
  BarisPencilanTerletak,
  HasilAnalisis,
  PeriodeDianalisis,
  PertanyaanTerbuka,
} from './tipe';

/** The analysis of a period, from figures that are calculated already: each indicator's rows are walked through once more. */
export function susunAnalisis(
  siap: PeriodeDianalisis,
  /** Recorded in the same go: what is told is as it will stand. */
  baru?: AnalisisTercatat,
): {
  readonly hasil: Omit<HasilAnalisis, 'dicatat' | 'lembar'>;
  readonly catatan: readonly Catatan[];
} {
  const { ruang, periode, perTanggal, potret, terakhir } = siap;
  const { rencana, pengaturan } = ruang.data;
  const { rekomendasi, catatan } = bacaRekomendasi(ruang, perTanggal);
  const tercatat = new Map([
    ...bacaAnalisis(ruang, periode.kode),
    ...(baru?.indikatorId == null ? [] : [[baru.indikatorId, baru] as const]),
  ]);
  const penyusun = new PenyusunAnalisis(siap, rekomendasi, tercatat);
  const area = potret?.area ?? rencana.area;
  return {
    catatan,
    hasil: {
      ...{ periode, perTanggal, area },
      terkompilasi: [...siap.terkompilasi, ...daftarRentang(rencana, siap.terkompilasi)],
      desimal: (potret ?? pengaturan).desimal,
      usang: siap.usang,
      kunci: siap.kunci,
      draf: siap.draf?.rencana,
      indikator: penyusun.semua(),
      belumWaktunya: (
        potret?.belumWaktunya ??
        rencana.indikator.filter(({ frekuensi }) => periodePeserta(frekuensi, periode) === undefined)
      ).map(({ kode }) => kode),
      belumMelapor: potret?.belumMelapor ?? unitBelumMelapor(ruang.data, terakhir.periode),
      opd: unitPadaPeriode(ruang.data, terakhir.periode),
    },
  };
}

const angka = ({ hasil }: CapaianIndikator): number | undefined =>
  hasil.jenis === 'nilai' ? hasil.nilai : undefined;

type Rekomendasi = ReturnType<typeof bacaRekomendasi>['rekomendasi'];

class PenyusunAnalisis {
  private readonly desimal: number;
  private readonly ambang: number;
  private readonly hitungan: Hitungan | undefined;
  private readonly bahanUraian: BahanUraian | undefined;
  private readonly letak: ReturnType<typeof letakBaris>;
  private readonly opd: ReadonlyMap<string, Opd>;
  private readonly belumMelapor: readonly string[];
  private readonly kemajuan: ReadonlyMap<string, KemajuanAksi>;
  private readonly tahunLalu: ReturnType<typeof angkaTahunLalu>;

  constructor(
    private readonly siap: PeriodeDianalisis,
    private readonly rekomendasi: Rekomendasi,
    private readonly tercatat: ReadonlyMap<string, AnalisisTercatat>,
  ) {
    const { ruang, potret, terakhir, hitungKini } = siap;
    const { data } = ruang;
    this.desimal = (potret ?? data.pengaturan).desimal;
    this.ambang = data.pengaturan.ambangCakupan;
    this.hitungan = hitungKini?.();
    this.bahanUraian = this.hitungan && susunBahan(siap, this.hitungan);
    this.letak = letakBaris(ruang.tabel.isi);
    this.opd = new Map(unitPadaPeriode(data, terakhir.periode).map((satu) => [satu.kode, satu]));
    const belum = potret?.belumMelapor ?? unitBelumMelapor(data, terakhir.periode);
    this.belumMelapor = belum.map(({ kode }) => kode);
    this.kemajuan = kemajuanAksi(siap);
    this.tahunLalu = angkaTahunLalu(ruang);
  }

  semua(): readonly AnalisisIndikator[] {
    const { angka: figur, ruang, potret, periode } = this.siap;
    const indikator = new Map<string, Indikator>(
      potret === undefined
        ? ruang.data.rencana.indikator
            .filter(({ frekuensi }) => periodePeserta(frekuensi, periode) !== undefined)
            .map((satu) => [satu.id, satu])
        : potret.capaian.map((satu) => [satu.indikator.id, satu.indikator]),
    );
    return [...indikator.values()].flatMap((satu) => {
      const dinyatakan = figur.milik(satu.id, ({ jenis }) => jenis !== 'opd');
      const milik = dinyatakan.length > 0 ? dinyatakan : this.keseluruhan(satu.id);
      return milik.map((capaian, ke) => this.satu(capaian, dinyatakan.length === 0, ke === 0));
    });
  }

  /**
   * All units of an indicator that is told of single ones only: nobody asked for it, and it is what their gaps are of. Where it
   * was not locked with the period it is that of today.
   */
  private keseluruhan(id: string): readonly CapaianIndikator[] {
    const { angka: figur, ruang } = this.siap;
    if (figur.milik(id).length === 0) return [];
    const isKini = ruang.data.rencana.indikator.some((satu) => satu.id === id);
    const seluruh =
      figur.cari(id, seluruhOpd) ?? (isKini ? this.hitungan?.hitung(id, seluruhOpd) : undefined);
    return seluruh === undefined ? [] : [seluruh];
  }

  /** `utama`: the scope with which all is told that is of the indicator and not of its rows. */
  private satu(mentah: CapaianIndikator, tidakDinyatakan: boolean, utama: boolean): AnalisisIndikator {
    const { siap, desimal } = this;
    const { indikator, lingkup, target, periode } = mentah;
    const capaian = denganKeadaan(siap.draf?.banding.sandingkan(mentah) ?? mentah, [
      ...siap.dipantau(mentah),
      ...siap.keadaan,
    ]);
    const nilai = angka(capaian);
    const banding = (satu: number): Selisih | undefined =>
      target && hitungSelisih(indikator, satu, target, desimal);
    const selisih = nilai === undefined ? undefined : banding(nilai);
    const setahun = siap.setahun(mentah);
    const { uraian, pencilan, beda } = this.uraikan(indikator, lingkup, nilai, banding);
    const barisPencilan = this.terletak(indikator, lingkup, pencilan);
    const persen = persenCakupan(capaian.cakupan);
    const rendah = isKelengkapanRendah(persen, { desimal, ambangCakupan: this.ambang });
    const kelengkapan = persen !== undefined && rendah ? { persen, ambang: this.ambang } : undefined;
    const aksi = utama ? this.aksi(indikator) : [];
    const tercatat = utama ? this.tercatat.get(indikator.id) : undefined;
    return {
      ...{
        capaian,
        utama,
        tidakDinyatakan,
        selisih,
        setahun,
        uraian,
        pencilan,
        barisPencilan,
        kelengkapan,
        aksi,
      },
      selisihTahun: selisihTahun(indikator, setahun, desimal),
      perubahan: this.perubahan(capaian, nilai),
      bedaDariTerkunci: beda,
      rekomendasi: this.rekomendasi.filter(({ indikatorId }) => utama && indikatorId === indikator.id),
      tercatat,
      pertanyaan: utama ? pertanyaan(indikator, selisih, nilai, tercatat) : undefined,
      usulan: !utama
        ? []
        : susunUsulan({
            ...{ periode, selisih, uraian, aksi, pencilan },
            kelengkapan: kelengkapan && { ...kelengkapan, belumMelapor: this.belumMelapor },
            unitPencilan: [...new Set(barisPencilan.map(({ opd }) => opd))],
            pemilikIndikator: indikator.penanggungJawab,
            pemilikUnit: (kode) => this.opd.get(kode)?.penanggungJawab ?? '',
          }),
    };
  }

  private uraikan(
    indikator: Indikator,
    lingkup: Lingkup,
    nilai: number | undefined,
    banding: (nilai: number) => Selisih | undefined,
  ): { readonly uraian: UraianSelisih; readonly pencilan: Pencilan; readonly beda: boolean } {
    const bahan = this.bahanUraian;
    const kini = this.siap.ruang.data.rencana.indikator.find(({ id }) => id === indikator.id);
    if (bahan === undefined || kini === undefined) {
      const sebab = this.siap.arsip === undefined ? 'tidak-terurai' : 'baris-diarsipkan';
      return { uraian: { cara: 'tidak-ada', sebab }, pencilan: tanpaPencilan, beda: false };
    }
    const uraian = uraikanSelisih(bahan, kini, lingkup, banding);
    const pencilan = bahan.tanpaUnit.urai(kini.id, lingkup)?.pencilan ?? tanpaPencilan;
    return { uraian, pencilan, beda: uraian.cara !== 'tidak-ada' && uraian.nilai !== nilai };
  }

  private terletak(
    { id }: Indikator,
    lingkup: Lingkup,
    pencilan: Pencilan,
  ): readonly BarisPencilanTerletak[] {
    if (pencilan.jenis !== 'diperiksa') return [];
    const { tingkat } = pencilan;
    const milik = this.bahanUraian?.tanpaUnit.urai(id, lingkup)?.siap.data.kumpulan.baris[tingkat];
    if (milik === undefined) return [];
    return pencilan.baris.map(({ nomor, nilai }) => {
      const baris = milik.baris(nomor);
      const { sumber } = baris;
      return {
        ...{ id: baris.id, opd: baris.opd, nilai, asal: sumber?.asal },
        diBuku:
          sumber === undefined
            ? undefined
            : this.letak(idTabelData(tingkat), kunciBaris({ id: baris.id, periode: sumber.periode })),
      };
    });
  }

  private perubahan(
    { indikator, lingkup, periode }: CapaianIndikator,
    nilai: number | undefined,
  ): AnalisisIndikator['perubahan'] {
    const { siap, desimal } = this;
    const { potret, ruang, sebelum } = siap;
    const baseline = (potret ?? ruang.data.rencana).baseline.find(
      ({ indikatorId }) => indikatorId === indikator.id,
    );
    const isSeluruh = lingkup.jenis === 'seluruh';
    const lampau = periode.kode.replace(/^\d+/, String(periode.tahun - 1));
    const nilaiBaseline = isSeluruh ? (baseline?.nilai ?? undefined) : undefined;
    const dahulu = sebelum?.cari(indikator.id, lingkup);
    const banding = (satu: number | undefined, sebab: Parameters<typeof hitungPerubahan>[4]) =>
      hitungPerubahan(indikator, nilai, satu, desimal, sebab);
    return {
      baseline: {
        ...banding(nilaiBaseline, isSeluruh ? 'tanpa-baseline' : 'baseline-seluruh'),
        tahun: baseline?.tahun ?? null,
      },
      sebelum: {
        ...banding(
          dahulu && angka(dahulu),
          dahulu === undefined ? 'periode-sebelum-tidak-ada' : 'tanpa-nilai',
        ),
        periode: (dahulu?.periode ?? periodeSebelum(periode)).kode,
      },
      tahunLalu: {
        ...banding(
          isSeluruh ? this.tahunLalu(indikator.id, lampau) : undefined,
          isSeluruh ? 'tahun-lalu-tidak-ada' : 'tahun-lalu-seluruh',
        ),
        periode: lampau,
      },
    };
  }

  private aksi({ id }: Indikator): readonly AksiTertinggal[] {
    const { ruang, perTanggal } = this.siap;
    return ruang.data.rencana.aksi
      .filter(({ indikatorId }) => indikatorId === id)
      .flatMap((satu) => aksiTertinggal(satu, perTanggal, this.kemajuan.get(satu.id)) ?? []);
  }
}

const tanpaPencilan: Pencilan = { jenis: 'tidak-diperiksa', sebab: 'baris-sedikit' };

function selisihTahun(
  indikator: Indikator,
  setahun: AnalisisIndikator['setahun'],
  desimal: number,
): AnalisisIndikator['selisihTahun'] {
  const nilai = setahun?.sampai.nilai;
  const target = setahun?.setahun.target;
  if (setahun === undefined || nilai === undefined || target === undefined) return undefined;
  return { ...hitungSelisih(indikator, nilai, target, desimal), tahun: setahun.tahun, nilai };
}

/** A cause is never made up: where nobody wrote one, it is a question to the person in charge. */
function pertanyaan(
  indikator: Indikator,
  selisih: Selisih | undefined,
  nilai: number | undefined,
  tercatat: AnalisisTercatat | undefined,
): PertanyaanTerbuka | undefined {
  const pemilik = tercatat?.pemilik ?? indikator.penanggungJawab;
  if (tercatat?.pertanyaan != null) return { jenis: 'ditanyakan-tim', teks: tercatat.pertanyaan, pemilik };
  const perlu = (selisih?.tercapai === false || nilai === undefined) && tercatat?.sebab == null;
  return perlu ? { jenis: 'sebab-belum-diketahui', teks: null, pemilik } : undefined;
}
