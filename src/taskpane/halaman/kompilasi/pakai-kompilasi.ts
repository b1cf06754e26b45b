import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRuangKerja } from '../../konteks/ruang-kerja';
import { useTugas } from '../../konteks/tugas';
import type { BerkasPilihan } from '../../pekerja/berkas-tertunda';
import type { BerkasDikenal } from '../../pekerja/tugas/kompilasi-berkas';
import type { KompilasiTampil } from '../../pekerja/tugas/tampil-kompilasi';

/** Where the person is: choosing, or waiting, or looking at what would happen, or at what has happened. */
export type Tahap = 'pilih' | 'membaca' | 'pratinjau' | 'menulis' | 'selesai' | 'dibatalkan';

/** Files asked for at once: as many as give an answer about every second. */
const SEKALI = 4;
/** Milliseconds of quiet after a date was changed. */
const JEDA_TANGGAL = 800;

const jadikanPilihan = (file: File): BerkasPilihan => ({
  id: crypto.randomUUID(),
  nama: file.name,
  isi: file,
});

/** The course of a compilation: files → read → preview → applied. */
export function useKompilasi() {
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

  const permintaan = useMemo(() => ({ berkas, ...tanggal }), [berkas, tanggal]);
  const { jalankan: hitungPratinjau } = pratinjau;
  useEffect(() => {
    // Again where dates, files or the workbook changed: what is shown is what would be done.
    if (tahap === 'pratinjau') void hitungPratinjau(permintaan);
  }, [tahap, permintaan, versi, hitungPratinjau]);

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
  const tambah = useCallback(
    async (baru: readonly File[]) => {
      const pilihan = baru.map(jadikanPilihan);
      const ini = ++daftarKe.current;
      setSelesai(undefined);
      setBerkas((lama) => [...lama, ...pilihan]);
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
    [bacaBerkas, buang],
  );

  const tulis = async (): Promise<void> => {
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
    pratinjau,
    terapkan,
    selesai,
    tambah,
    tulis,
    batal,
    buang,
  };
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
