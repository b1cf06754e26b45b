import type { Indikator } from '../../domain/rencana/indikator';
import type { Opd, Rencana } from '../../domain/rencana/rencana';
import { bentukBanding } from '../../domain/umum/teks';
import { sejakAwal } from '../../domain/unit/masa-berlaku';
import type { UnitBerwaktu } from '../../domain/unit/unit-berwaktu';
import type { OpdMasukan, RencanaMasukan } from '../rencana-masukan';

export interface JumlahPerubahan {
  readonly bagian: string;
  readonly baru: number;
  readonly diperbarui: number;
  readonly dihapus: number;
}

export interface RencanaGabungan {
  readonly rencana: Rencana;
  readonly opd: readonly Opd[];
  /** Sections that came in, with what happened to their rows. */
  readonly jumlah: readonly JumlahPerubahan[];
  /** Units of the workspace that the document does not name and that stay: of their time something is recorded. */
  readonly opdTetap: readonly Opd[];
  /** References by code to indicators that are not there: section, position and code. */
  readonly tanpaIndikator: readonly { readonly jalur: string; readonly kode: string }[];
}

type Beridentitas = { readonly id: string };

/**
 * Puts a plan that came from outside over the one in the workspace. A section that is present replaces that section
 * wholly; a row of the same key keeps its id, so that what refers to it still does.
 */
export function gabungkanRencana(
  lama: { readonly rencana: Rencana; readonly opd: readonly Opd[]; readonly unit: UnitBerwaktu },
  masukan: RencanaMasukan,
  indikatorBaru: readonly Omit<Indikator, 'id'>[] | undefined,
  idBaru: () => string,
): RencanaGabungan {
  const jumlah: JumlahPerubahan[] = [];
  const tanpaIndikator: { jalur: string; kode: string }[] = [];

  const timpa = <B extends Beridentitas>(
    bagian: string,
    dahulu: readonly B[],
    masuk: readonly Omit<B, 'id'>[] | undefined,
    kunci: (baris: Omit<B, 'id'>) => string,
    masihBerlaku: (baris: B) => boolean = () => true,
  ): readonly B[] => {
    if (masuk === undefined) {
      const tersisa = dahulu.filter(masihBerlaku);
      const dihapus = dahulu.length - tersisa.length;
      if (dihapus > 0) jumlah.push({ bagian, baru: 0, diperbarui: 0, dihapus });
      return tersisa;
    }
    const idLama = new Map(dahulu.map((baris) => [kunci(baris), baris.id]));
    let dikenal = 0;
    const hasil = masuk.map((baris) => {
      const id = idLama.get(kunci(baris));
      // A second row of the same key is a mistake that the plan check names; it gets an id of its own.
      idLama.delete(kunci(baris));
      if (id !== undefined) dikenal += 1;
      return { ...baris, id: id ?? idBaru() } as B;
    });
    jumlah.push({
      bagian,
      baru: hasil.length - dikenal,
      diperbarui: dikenal,
      dihapus: dahulu.length - dikenal,
    });
    return hasil;
  };
  const olehKode = ({ kode }: { readonly kode: string }): string => bentukBanding(kode);

  const menurutKode = new Map(lama.opd.map((satu) => [olehKode(satu), satu]));
  const opdMasuk = masukan.opd?.map((satu) => opdGabungan(satu, menurutKode.get(olehKode(satu))));
  const disebut = new Set(opdMasuk?.map(olehKode));
  const opdTetap =
    opdMasuk === undefined
      ? []
      : lama.opd.filter((satu) => !disebut.has(olehKode(satu)) && isBerwaktu(satu, lama.unit));
  const opd = timpa<Opd>('OPD', lama.opd, opdMasuk && [...opdMasuk, ...opdTetap], olehKode);
  const indikator = timpa<Indikator>('Indikator', lama.rencana.indikator, indikatorBaru, olehKode);
  const idIndikator = new Map(indikator.map(({ id, kode }) => [bentukBanding(kode), id]));

  const terikat = <M extends { readonly indikator: string }>(
    bagian: string,
    daftar: readonly M[] | undefined,
  ): (Omit<M, 'indikator'> & { indikatorId: string })[] | undefined =>
    daftar?.flatMap(({ indikator: kode, ...baris }, i) => {
      const indikatorId = idIndikator.get(bentukBanding(kode));
      if (indikatorId !== undefined) return [{ ...baris, indikatorId }];
      tanpaIndikator.push({ jalur: `${bagian}[${i}].indikator`, kode });
      return [];
    });
  // Rows of an indicator that the new plan no longer has go with it, and are counted.
  const dikenal = new Set(indikator.map(({ id }) => id));
  const milikIndikator = ({ indikatorId }: { readonly indikatorId: string }) => dikenal.has(indikatorId);

  const { rencana } = lama;
  return {
    opd,
    opdTetap,
    rencana: {
      tahun: rencana.tahun,
      tujuan: timpa('Tujuan', rencana.tujuan, masukan.tujuan, olehKode),
      area: timpa('Area Strategis', rencana.area, masukan.area, olehKode),
      indikator,
      baseline: timpa(
        'Baseline',
        rencana.baseline,
        terikat('baseline', masukan.baseline),
        ({ indikatorId, tahun }) => `${indikatorId}|${tahun ?? ''}`,
        milikIndikator,
      ),
      target: timpa(
        'Target',
        rencana.target,
        terikat('target', masukan.target),
        ({ indikatorId, periode, opd: unit }) => `${indikatorId}|${periode}|${unit ?? ''}`,
        milikIndikator,
      ),
      aksi: timpa('Rencana Aksi', rencana.aksi, terikat('aksi', masukan.aksi), olehKode, milikIndikator),
    },
    jumlah,
    tanpaIndikator,
  };
}

/** What the document does not say of a unit's time stays, and so do spellings by which exports are recognised. */
function opdGabungan(masuk: OpdMasukan, lama: Opd | undefined): Omit<Opd, 'id'> {
  const { berlakuMulai, berlakuSampai, penerus, kodeTercatat } = lama ?? sejakAwal;
  const ejaanLain = [...new Set([...(lama?.ejaanLain ?? []), ...masuk.ejaanLain])];
  return { berlakuMulai, berlakuSampai, penerus, kodeTercatat, ...masuk, ejaanLain };
}

/**
 * Something of its time is recorded: when it began or ended, what it was called, or that it took over from another. What units
 * returned needs it, whether a document of the present names the unit or not.
 */
const isBerwaktu = ({ id, kode, berlakuMulai, berlakuSampai, penerus }: Opd, unit: UnitBerwaktu): boolean =>
  berlakuMulai !== null ||
  berlakuSampai !== null ||
  penerus.length > 0 ||
  unit.riwayat.some((satu) => satu.unit === id) ||
  unit.semua.some((lain) => lain.penerus.some((satu) => unit.cari(satu)?.kode === kode));
