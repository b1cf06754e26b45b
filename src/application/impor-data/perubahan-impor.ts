import type { HasilImpor } from '../../domain/impor/impor-tabel';
import type { PaketImpor } from '../../domain/impor/baris/tipe';
import { paguBaris } from '../../domain/paket/keadaan-paket';
import type { JenisPerubahanPaket } from '../../domain/paket/perubahan';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { DataInduk } from '../data/baris-induk';
import { isRencanaBerjalan } from '../paket/berjalan';
import { OLEH_IMPOR } from '../paket/oleh-impor';
import { bacaJurnalPaket, kodeTerbaca, paketMenurutKode, type JurnalPaket } from '../paket/jurnal-paket';
import type { PerubahanBaru } from '../paket/tulis-perubahan';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** What an import changes of the packages of the plan, as the journal gets it. */
export interface PerubahanImpor {
  /** The first day on which it holds. */
  readonly mulai: Tanggal;
  readonly baris: readonly BarisPerubahanImpor[];
}

export interface BarisPerubahanImpor {
  readonly kodeRup: string;
  readonly jenis: JenisPerubahanPaket;
  readonly lama: string | number | null;
  readonly baru: string | number | null;
  /** A person has yet to confirm it: figures stay as they are. */
  readonly usulan: boolean;
}

interface BahanPerubahan {
  readonly ruang: DataRuangKerja;
  readonly impor: HasilImpor;
  readonly induk: DataInduk;
  /** RUP codes of stored packages that the file does not have. */
  readonly hilang: readonly string[];
  readonly mulai: Tanggal;
  /** Somebody said the day: then also a list that is still being built is a list that changes. */
  readonly mulaiDisebut: boolean;
  /** What the file leaves blank is blanked. */
  readonly kosongkan: boolean;
  /** The file is the whole list: what it lacks was dropped. */
  readonly daftarLengkap: boolean;
}

/**
 * Compares the packages of a file with the stored ones: added, dropped, moved to another unit, with another ceiling or a
 * successor. Nothing while the list is first being built: before a template was made of it, no period can have had another.
 * What was dropped or replaced, and what comes back after it was withdrawn, is a proposal.
 */
export function perubahanImpor(bahan: BahanPerubahan): PerubahanImpor | undefined {
  const { ruang, impor, induk, mulai } = bahan;
  const lama = paketMenurutKode(induk.baris);
  const isAwal = lama.size === 0 || (!bahan.mulaiDisebut && !isRencanaBerjalan(ruang));
  if (impor.tataLetak?.tabel !== 'rup' || isAwal) return undefined;
  const jurnal = bacaJurnalPaket(ruang, induk.baris);
  const diusulkan = new Set(
    jurnal.semua.filter(({ dikonfirmasi }) => !dikonfirmasi).map((satu) => kunci(satu)),
  );
  const semua = [
    ...impor.paket.flatMap((satu) => perubahanSatu(satu, lama, jurnal, bahan)),
    ...perubahanPengganti(impor.paket, lama, jurnal, mulai),
  ];
  const diganti = new Set(semua.flatMap(({ jenis, kodeRup }) => (jenis === 'diganti' ? [kodeRup] : [])));
  const ditarik = bahan.daftarLengkap
    ? bahan.hilang.filter((kode) => !diganti.has(kode) && jurnal.riwayat.pada(kode, mulai).ada)
    : [];
  return {
    mulai,
    baris: [...semua, ...ditarik.map((kodeRup) => baris(kodeRup, 'ditarik', null, null, true))].filter(
      (satu) => !(satu.usulan && diusulkan.has(kunci(satu))),
    ),
  };
}

const kunci = ({ kodeRup, jenis, baru }: Pick<BarisPerubahanImpor, 'kodeRup' | 'jenis' | 'baru'>): string =>
  JSON.stringify([kodeRup, jenis, baru]);

const baris = (
  kodeRup: string,
  jenis: JenisPerubahanPaket,
  lama: BarisPerubahanImpor['lama'],
  baru: BarisPerubahanImpor['baru'],
  usulan = false,
): BarisPerubahanImpor => ({ kodeRup, jenis, lama, baru, usulan });

function perubahanSatu(
  { kodeRup, opd, isian }: PaketImpor,
  lama: ReturnType<typeof paketMenurutKode>,
  { riwayat }: JurnalPaket,
  { ruang: { unit }, mulai, kosongkan }: BahanPerubahan,
): readonly BarisPerubahanImpor[] {
  const dulu = lama.get(kodeRup);
  if (dulu === undefined) return [baris(kodeRup, 'ditambahkan', null, null)];
  const pagu = paguBaris({ isian });
  const paguDulu = paguBaris(dulu);
  // A file without the column blanks nothing.
  const isDikosongkan = kosongkan && isian['pagu']?.keadaan === 'kosong';
  const isPaguTetap = pagu === paguDulu || (pagu === undefined && !isDikosongkan);
  return [
    ...(riwayat.pada(kodeRup, mulai).ada ? [] : [baris(kodeRup, 'ditambahkan', null, null, true)]),
    ...(unit.kini(opd) === unit.kini(dulu.opd) ? [] : [baris(kodeRup, 'pindah-unit', dulu.opd, opd)]),
    ...(isPaguTetap ? [] : [baris(kodeRup, 'pagu', paguDulu ?? null, pagu ?? null)]),
  ];
}

/** Codes that a row names beside its own: what it takes the place of, or what takes its place. */
function perubahanPengganti(
  paket: readonly PaketImpor[],
  lama: ReturnType<typeof paketMenurutKode>,
  { riwayat, semua }: JurnalPaket,
  mulai: Tanggal,
): readonly BarisPerubahanImpor[] {
  const diBerkas = new Set(paket.map(({ kodeRup }) => kodeRup));
  const isDikenal = (kode: string): boolean => diBerkas.has(kode) || lama.has(kode);
  return paket.flatMap(({ kodeRup, keterangan }) =>
    [
      [kodeDari(keterangan['kode_rup_lama']), kodeRup] as const,
      [kodeRup, kodeDari(keterangan['kode_rup_pengganti'])] as const,
    ].flatMap(([dari, ke]) => {
      if (dari === undefined || ke === undefined || dari === ke || !lama.has(dari) || !isDikenal(ke))
        return [];
      const sudah = semua.some(
        (satu) => satu.kodeRup === dari && satu.jenis === 'diganti' && satu.baru === ke,
      );
      return sudah || !riwayat.pada(dari, mulai).ada ? [] : [baris(dari, 'diganti', null, ke, true)];
    }),
  );
}

function kodeDari(isian: PaketImpor['keterangan'][string]): string | undefined {
  if (isian?.keadaan !== 'ada') return undefined;
  const kode = kodeTerbaca(isian.nilai);
  return kode === '' || kode === '0' ? undefined : kode;
}

/** The lines as the journal gets them: what a person imports holds by that, what the import only supposes is a proposal. */
export const barisJurnalImpor = (
  { mulai, baris: daftar }: PerubahanImpor,
  berkas: string,
  hariIni: Tanggal,
): readonly PerubahanBaru[] =>
  daftar.map(({ usulan, ...satu }) => ({
    ...satu,
    tanggal: mulai,
    dasar: `Impor ${berkas}`,
    ...(usulan ? {} : { konfirmasi: { oleh: OLEH_IMPOR, tanggal: hariIni } }),
  }));
