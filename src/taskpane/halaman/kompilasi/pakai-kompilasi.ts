import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useInti } from '../../konteks/inti';
import { useRuangKerja } from '../../konteks/ruang-kerja';
import { useTugas, type KeadaanTugas } from '../../konteks/tugas';
import type { BerkasPilihan } from '../../pekerja/berkas-tertunda';
import type { BerkasDikenal } from '../../pekerja/tugas/kompilasi-berkas';
import type { KompilasiTampil } from '../../pekerja/tugas/tampil-kompilasi';

/** Where the person is: choosing, or waiting, or looking at what would happen, or at what has happened. */
export type Tahap = 'pilih' | 'membaca' | 'pratinjau' | 'menulis' | 'selesai' | 'dibatalkan';

/** Files asked for at once: as many as give an answer about every second. */
const SEKALI = 4;
/** Milliseconds of quiet after a date was changed. */
const JEDA_TANGGAL = 800;

export const pilihanBerkas = (file: File): BerkasPilihan => ({
  id: crypto.randomUUID(),
  nama: file.name,
  isi: file,
});

/** The sheets of one unit in the workbook itself. */
export const pilihanLembar = (
  periode: string,
  { opd, nama }: { readonly opd: string; readonly nama: string },
): BerkasPilihan => ({ id: crypto.randomUUID(), nama, lembar: { periode, opd } });

/** A file passes to the worker once, when it is read; sheets are read each time. */
const tanpaIsi = (satu: BerkasPilihan): BerkasPilihan =>
  'lembar' in satu ? satu : { id: satu.id, nama: satu.nama };

/** The course of a compilation: files → read → preview → applied. */
export function useKompilasi() {
  const inti = useInti();
  const { versi } = useRuangKerja();
  const [tahap, setTahap] = useState<Tahap>('pilih');
  const [berkas, setBerkas] = useState<readonly BerkasPilihan[]>([]);
  const [dikenal, setDikenal] = useState<readonly (BerkasDikenal & { readonly nama: string })[]>([]);
  const [tanggal, setTanggal] = useState<{ readonly tanggalData?: string; readonly diterima?: string }>({});
  const baca = useTugas('kompilasi', 'baca');
  const pratinjau = useTugas('kompilasi', 'pratinjau');
  const terapkan = useTugas('kompilasi', 'terapkan', { menulis: true });
  const lupakan = useTugas('kompilasi', 'lupakan');
  const [selesai, setSelesai] = useState<KompilasiTampil>();
  /** Counts the lists of files: what is still read for one that was put away is let go. */
  const daftarKe = useRef(0);

  /** The worker that has read the files, by how many were lost before it. */
  const pembaca = useRef(inti.utasHilang);

  const permintaan = useMemo(() => ({ berkas: berkas.map(tanpaIsi), ...tanggal }), [berkas, tanggal]);

  const { jalankan: lupakanBerkas } = lupakan;
  useEffect(
    () => () => {
      void lupakanBerkas({});
    },
    [lupakanBerkas],
  );
  const buang = useCallback(
    (ke: Tahap) => {
      daftarKe.current++;
      setBerkas([]);
      setDikenal([]);
      setTanggal({});
      setTahap(ke);
      void lupakanBerkas({});
    },
    [lupakanBerkas],
  );

  const { jalankan: bacaBerkas } = baca;
  const bacaSemua = useCallback(
    async (pilihan: readonly BerkasPilihan[]) => {
      const ini = ++daftarKe.current;
      pembaca.current = inti.utasHilang;
      setTahap('membaca');
      for (let k = 0; k < pilihan.length; k += SEKALI) {
        const bagian = pilihan.slice(k, k + SEKALI);
        const hasil = await bacaBerkas({ berkas: bagian });
        if (daftarKe.current !== ini) return;
        if (hasil?.gagal !== undefined || hasil?.isi === undefined) {
          // Told by the task; the person begins again.
          buang('pilih');
          return;
        }
        const { isi } = hasil;
        setDikenal((lama) => [...lama, ...isi.map((satu, i) => ({ ...satu, nama: bagian[i]!.nama }))]);
      }
      setTahap('pratinjau');
    },
    [inti, bacaBerkas, buang],
  );
  /** Reads more files, and with them those that only a lost worker knew. */
  const bacaDengan = useCallback(
    (pilihan: readonly BerkasPilihan[]): Promise<void> => {
      if (pembaca.current === inti.utasHilang) return bacaSemua(pilihan);
      setDikenal([]);
      return bacaSemua([...berkas, ...pilihan]);
    },
    [inti, bacaSemua, berkas],
  );
  const tambah = (pilihan: readonly BerkasPilihan[]): Promise<void> => {
    setSelesai(undefined);
    setBerkas([...berkas, ...pilihan]);
    return bacaDengan(pilihan);
  };
  /** Whether the worker knows the files. One that was lost knew them; then they are read again, and previewed anew. */
  const masihTerbaca = useCallback((): boolean => {
    if (pembaca.current === inti.utasHilang) return true;
    void bacaDengan([]);
    return false;
  }, [inti, bacaDengan]);

  const { jalankan: hitungPratinjau } = pratinjau;
  useEffect(() => {
    // Again where dates, files or the workbook changed: what is shown is what would be done.
    if (tahap === 'pratinjau' && masihTerbaca()) void hitungPratinjau(permintaan);
  }, [tahap, permintaan, versi, hitungPratinjau, masihTerbaca]);

  const tulis = async (): Promise<void> => {
    if (!masihTerbaca()) return;
    setTahap('menulis');
    const hasil = await terapkan.jalankan(permintaan);
    if (hasil?.gagal !== undefined || hasil?.isi === undefined) {
      setTahap('pratinjau');
      return;
    }
    setSelesai(hasil.isi);
    buang('selesai');
  };

  const batal = (): void => {
    baca.batal();
    pratinjau.batal();
    buang('dibatalkan');
  };

  return {
    tahap,
    berkas,
    dikenal,
    tanggal,
    setTanggal,
    permintaan,
    baca,
    pratinjau: useTanpaDesak(pratinjau),
    terapkan,
    selesai,
    tambah,
    masihTerbaca,
    tulis,
    batal,
    buang,
  };
}

/** A task's state as it was until what it has become is drawn: in small pieces between what the person does. */
function useTanpaDesak<H>({ berjalan, kemajuan, hasil, jatuh }: KeadaanTugas<H>): KeadaanTugas<H> {
  return useDeferredValue(
    useMemo(() => ({ berjalan, kemajuan, hasil, jatuh }), [berjalan, kemajuan, hasil, jatuh]),
  );
}

/** A date field that is typed in: what is in it now, and the change that counts once the typing has stopped. */
export function useTanggal(
  nilai: string,
  ubah: (iso: string) => void,
): readonly [string, (iso: string) => void] {
  const [diketik, setDiketik] = useState<string>();
  useEffect(() => {
    if (diketik === undefined || diketik === nilai) return;
    const waktu = setTimeout(() => ubah(diketik), JEDA_TANGGAL);
    return () => clearTimeout(waktu);
  }, [diketik, nilai, ubah]);
  return [diketik ?? nilai, setDiketik];
}
