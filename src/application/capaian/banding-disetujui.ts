import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import { gabungkanKeadaan } from '../../domain/capaian/keadaan-angka';
import type { AngkaDisetujui, SebabTanpaDisetujui } from '../../domain/perhitungan/angka-disetujui';
import type { AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import { isiDibekukan } from '../../domain/rencana/hash-rencana';
import type { Rencana } from '../../domain/rencana/rencana';
import { kelompokkan } from '../../domain/umum/kelompok';
import { jsonKanonik } from '../../domain/umum/json-kanonik';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import { rencanaDariTersimpan } from '../ruang-kerja/rencana-tersimpan';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import {
  bacaVersiRencana,
  bedaRencana,
  hashVersi,
  type BedaLembar,
  type IsiRencana,
} from '../ruang-kerja/versi-rencana';

/** What a plan that is not the approved one is told with. */
export interface RencanaDraf {
  readonly keadaan: Extract<KeadaanAngka, { jenis: 'rencana-draf' }>;
  /** Sheets that are not as they were approved; none where that is not known. */
  readonly beda: readonly BedaLembar[];
  /** Why no figure by the approved plan can be given; `undefined` where they can. */
  readonly sebab: Exclude<SebabTanpaDisetujui, 'belum-ada-pada-versi'> | undefined;
  /** The approved plan, where it is kept and proves itself. */
  readonly disetujui: { readonly isi: IsiRencana; readonly rencana: Rencana } | undefined;
}

/** The plan against its approval; `undefined` where it is what was approved. The kept version is read only where it is not. */
async function bacaRencanaDraf(ruang: Pick<RuangKerja, 'buku' | 'data'>): Promise<RencanaDraf | undefined> {
  const { data } = ruang;
  const berlaku = rencanaBerlaku(data);
  if ('persetujuan' in berlaku) return undefined;
  const { catatan } = berlaku;
  if (catatan.kode !== 'rencana-berubah')
    return {
      keadaan: { jenis: 'rencana-draf', versi: null, tanggal: null },
      beda: [],
      sebab: 'belum-pernah-disetujui',
      disetujui: undefined,
    };
  const { versi, tanggal } = catatan.params;
  const isi = await bacaVersiRencana(ruang, versi, hashVersi(data.persetujuan, versi));
  return {
    keadaan: { jenis: 'rencana-draf', versi, tanggal },
    beda: isi.ok ? bedaRencana(isi.value, data.rencana) : [],
    sebab: isi.ok ? (isi.value === undefined ? 'versi-tidak-tersimpan' : undefined) : 'versi-rusak',
    disetujui:
      isi.ok && isi.value !== undefined
        ? { isi: isi.value, rencana: rencanaDariTersimpan(isi.value) }
        : undefined,
  };
}

/** The workspace with the approved plan in place of the draft; names in formulas are bound by its own codes. */
const denganRencana = (data: DataRuangKerja, rencana: Rencana): DataRuangKerja => ({
  ...data,
  rencana,
  rujukan: new Map(),
});

/** What decides a figure in a plan, as one text an indicator: its attributes and its targets. */
function batasan({
  indikator,
  target,
}: Pick<IsiRencana, 'indikator' | 'target'>): ReadonlyMap<string, string> {
  const perIndikator = kelompokkan(
    target as readonly { readonly indikatorId: string }[],
    ({ indikatorId }) => indikatorId,
  );
  return new Map(
    (indikator as readonly { readonly id: string }[]).map((satu) => [
      satu.id,
      jsonKanonik([satu, perIndikator.get(satu.id) ?? []]),
    ]),
  );
}

/** Figures of a draft plan, each beside the one by the approved plan from the same data. */
export class BandingDisetujui {
  private readonly berubah: ReadonlySet<string> | undefined;

  constructor(
    private readonly draf: RencanaDraf,
    rencana: Rencana,
    /** Ids of the indicators that the formula of one names, in the draft. */
    private readonly rujukan: (id: string) => readonly string[],
    /** The figures by the approved plan, calculated when one of them is first asked for. */
    private readonly disetujui: AngkaPeriode | undefined,
  ) {
    if (draf.disetujui === undefined) return;
    const dahulu = batasan(draf.disetujui.isi);
    const kini = batasan(isiDibekukan(rencana));
    this.berubah = new Set([...kini].flatMap(([id, isi]) => (dahulu.get(id) === isi ? [] : [id])));
  }

  /** The figure is decided by something that is not approved, be it through an indicator that its formula names. */
  isDraf(id: string, dilihat: ReadonlySet<string> = new Set()): boolean {
    if (this.berubah === undefined || this.berubah.has(id)) return true;
    if (dilihat.has(id)) return false;
    return this.rujukan(id).some((satu) => this.isDraf(satu, new Set([...dilihat, id])));
  }

  /** A figure as it may be told: that of a draft has no status, and the approved one beside it. */
  sandingkan(satu: CapaianIndikator): CapaianIndikator {
    if (!this.isDraf(satu.indikator.id)) return satu;
    return {
      ...satu,
      capaian: { ...satu.capaian, tercapai: undefined, status: { jenis: 'rencana-belum-disetujui' } },
      keadaan: gabungkanKeadaan([this.draf.keadaan], satu.keadaan),
      disetujui: this.cari(satu),
    };
  }

  /** Figures that only the approved plan has: of indicators, or scopes of theirs, that the draft no longer has. */
  hanyaDisetujui(
    ada: readonly CapaianIndikator[],
    pilih?: (lingkup: Lingkup) => boolean,
  ): readonly CapaianIndikator[] {
    const kunci = ({ indikator, lingkup }: CapaianIndikator): string =>
      `${indikator.id}|${lingkup.jenis}|${lingkup.kode ?? ''}`;
    const punya = new Set(ada.map(kunci));
    return (this.disetujui?.semua(pilih) ?? []).filter((satu) => !punya.has(kunci(satu)));
  }

  /** All figures by the approved plan; `undefined` where it is not known. */
  semuaDisetujui(pilih?: (lingkup: Lingkup) => boolean): readonly CapaianIndikator[] | undefined {
    return this.disetujui?.semua(pilih);
  }

  private cari({ indikator, lingkup }: CapaianIndikator): AngkaDisetujui<CapaianIndikator> {
    const { keadaan, sebab, disetujui } = this.draf;
    const { versi } = keadaan;
    if (versi === null || sebab !== undefined)
      return { jenis: 'tidak-ada', versi, sebab: sebab ?? 'belum-pernah-disetujui' };
    const milik = disetujui?.rencana.indikator.find(({ id }) => id === indikator.id);
    const angka = milik && this.disetujui?.cari(milik.id, lingkup);
    return angka === undefined
      ? { jenis: 'tidak-ada', versi, sebab: 'belum-ada-pada-versi' }
      : { jenis: 'ada', versi, angka };
  }
}

/** A plan that is not the approved one, and its figures beside those of the approved one. */
export interface DrafPeriode {
  readonly rencana: RencanaDraf;
  readonly banding: BandingDisetujui;
}

/**
 * The plan of a workspace beside its approval; `undefined` where it is what was approved. `hitung` calculates with the plan
 * that it is given, `rujukan` tells the indicators that a formula of the draft names.
 */
export async function bandingkanDisetujui(
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  rujukan: (id: string) => readonly string[],
  hitung: (data: DataRuangKerja) => AngkaPeriode,
): Promise<DrafPeriode | undefined> {
  const draf = await bacaRencanaDraf(ruang);
  if (draf === undefined) return undefined;
  const { disetujui } = draf;
  const hitungan = disetujui && hitung(denganRencana(ruang.data, disetujui.rencana));
  return {
    rencana: draf,
    banding: new BandingDisetujui(draf, ruang.data.rencana, rujukan, hitungan),
  };
}
