import { useCallback, useDeferredValue, useEffect, useMemo, useReducer } from 'react';
import { useInti } from '../../hooks/inti';
import { useRuangKerja } from '../../hooks/ruang-kerja';
import { isiHasil, useTugas, type KeadaanTugas, type TugasPanel } from '../../hooks/tugas';
import type { BerkasPilihan } from '../../pekerja/berkas-tertunda';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';
import type { KompilasiPanel } from '../../pekerja/tugas/kompilasi';
import {
  awal,
  bacaBerikut,
  isKiriman,
  lanjut,
  type KeadaanKompilasi,
  type Kejadian,
  type Kiriman,
  type TanggalKiriman,
} from './jalannya';
import { useBacaBerkas } from './use-baca-berkas';

/** A compilation as its page shows it, and what the person can do. */
export interface JalanKompilasi {
  readonly keadaan: KeadaanKompilasi;
  readonly permintaan: PermintaanPane;
  readonly baca: KeadaanTugas<unknown>;
  readonly pratinjau: KeadaanTugas<KompilasiPanel>;
  readonly terapkan: KeadaanTugas<KompilasiPanel>;
  readonly tambahBerkas: (berkas: readonly File[]) => void;
  readonly tambahLembar: (periode: string, unit: readonly UnitBerlembar[]) => void;
  readonly ubahTanggal: (tanggal: TanggalKiriman) => void;
  readonly ambilAlih: (opd: string, ya: boolean) => void;
  readonly ulangiPratinjau: () => void;
  readonly tulis: () => Promise<void>;
  readonly batal: () => void;
  readonly buang: () => void;
}

/** A unit whose sheets are in the workbook itself. */
interface UnitBerlembar {
  readonly opd: string;
  readonly nama: string;
}

const tanpaKiriman: Partial<Kiriman> & Pick<Kiriman, 'berkas'> = { berkas: [] };

/** The course of a compilation, as `jalannya.ts` has it, with the work of each stage. */
export function useKompilasi(): JalanKompilasi {
  const inti = useInti();
  const [keadaan, terjadi] = useReducer(lanjut, awal);
  const kiriman = isKiriman(keadaan) ? keadaan : undefined;
  const { berkas, tanggal, ambilAlih } = kiriman ?? tanpaKiriman;
  const permintaan = useMemo(
    () => ({ berkas, ...tanggal, ...(ambilAlih === undefined ? {} : { ambilAlih }) }),
    [berkas, tanggal, ambilAlih],
  );
  const berikut = useMemo(() => bacaBerikut(keadaan), [keadaan]);
  const baca = useBacaBerkas(berikut, terjadi);
  const pratinjau = usePratinjau(keadaan.tahap === 'pratinjau', permintaan);
  const terapkan = useTugas('kompilasi', 'terapkan', { menulis: true });
  useLepasBerkas(kiriman !== undefined);
  const { jalankan: hitungPratinjau } = pratinjau;
  return {
    keadaan,
    permintaan,
    baca,
    pratinjau: useTanpaDesak(pratinjau),
    terapkan,
    tambahBerkas: (baru) =>
      terjadi({
        jenis: 'ditambah',
        berkas: baru.map((file) => ({ id: inti.berkas.pegang(file), nama: file.name })),
      }),
    tambahLembar: (periode, unit) => terjadi({ jenis: 'ditambah', berkas: unit.map(pilihanLembar(periode)) }),
    ubahTanggal: useCallback((baru) => terjadi({ jenis: 'tanggal', tanggal: baru }), []),
    ambilAlih: useCallback((opd, ya) => terjadi({ jenis: 'diambil-alih', opd, ya }), []),
    ulangiPratinjau: () => void hitungPratinjau(permintaan),
    tulis: async () => {
      terjadi({ jenis: 'ditulis' });
      terjadi(kejadianTulis(isiHasil(await terapkan.jalankan(permintaan))));
    },
    batal: () => {
      baca.batal();
      pratinjau.batal();
      terjadi({ jenis: 'dibatalkan' });
    },
    buang: () => terjadi({ jenis: 'dibuang' }),
  };
}

const pilihanLembar =
  (periode: string) =>
  ({ opd, nama }: UnitBerlembar): BerkasPilihan => ({
    id: crypto.randomUUID(),
    nama,
    lembar: { periode, opd },
  });

const kejadianTulis = (hasil: KompilasiPanel | undefined): Kejadian =>
  hasil === undefined ? { jenis: 'tidak-tertulis' } : { jenis: 'tertulis' };

/** What would be done: again where dates, files or the workbook changed, so that what is shown is what would be done. */
function usePratinjau(
  aktif: boolean,
  permintaan: PermintaanPane,
): TugasPanel<PermintaanPane, KompilasiPanel> {
  const { versi } = useRuangKerja();
  const tugas = useTugas('kompilasi', 'pratinjau');
  const { jalankan } = tugas;
  useEffect(() => {
    if (aktif) void jalankan(permintaan);
  }, [aktif, permintaan, versi, jalankan]);
  return tugas;
}

/** Lets go of the files, here and in the worker, once they were put away or the page is left. */
function useLepasBerkas(ada: boolean): void {
  const inti = useInti();
  const { jalankan: lupakan } = useTugas('kompilasi', 'lupakan');
  useEffect(() => {
    if (!ada) return;
    return () => {
      inti.berkas.lepasSemua();
      void lupakan({});
    };
  }, [ada, inti, lupakan]);
}

/** A task's state as it was until what it has become is drawn: in small pieces between what the person does. */
function useTanpaDesak<H>({ berjalan, kemajuan, hasil, dijawab }: KeadaanTugas<H>): KeadaanTugas<H> {
  return useDeferredValue(
    useMemo(() => ({ berjalan, kemajuan, hasil, dijawab }), [berjalan, kemajuan, hasil, dijawab]),
  );
}
