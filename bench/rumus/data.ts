import { susunTabelKolom, type BarisIsian, type TabelKolom } from '../../src/domain/rumus';
import { ada, kosong, tidakBerlaku, type Isian, type NilaiIsian } from '../../src/domain/umum/isian';
import { bentukBanding } from '../../src/domain/umum/teks';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { acak } from '../acak';

export const BANYAK_BARIS = 100_000;

const metode = ['Tender', 'Seleksi', 'Tender Cepat', 'E-Purchasing', 'Pengadaan Langsung'];
const status = ['Selesai', 'Berjalan', 'Gagal/Batal'];

/** Transactions as they come: amounts in Rupiah, dates in 2026, some cells empty, a few not applicable. */
export function tabelTransaksi(): TabelKolom {
  const a = acak(20260331);
  const satuDari = (daftar: readonly string[]): string => daftar[Math.floor(a() * daftar.length)]!;
  const mungkin = (isi: NilaiIsian, hilang: number): Isian<NilaiIsian> => {
    const x = a();
    return x < hilang ? kosong : x < hilang * 1.2 ? tidakBerlaku : ada(isi);
  };
  const baris: BarisIsian[] = Array.from({ length: BANYAK_BARIS }, (_, i) => {
    const hps = Math.round(a() * 2e9) + 1e7;
    const nilai = Math.round(hps * (0.75 + 0.25 * a()));
    const mulai = 20454 + Math.floor(a() * 300);
    const selesai = mulai + 30 + Math.floor(a() * 120);
    return {
      id: `SPSE-${String(i).padStart(7, '0')}`,
      isian: {
        hps: mungkin(hps, 0.05),
        nilai_kontrak_awal: mungkin(nilai, 0.05),
        nilai_kontrak: mungkin(nilai + Math.round(a() * 1e7), 0.04),
        nilai_pdn: mungkin(Math.round(nilai * a()), 0.1),
        nilai_umk: mungkin(Math.round(nilai * a()), 0.1),
        metode: mungkin(satuDari(metode), 0.02),
        status: mungkin(satuDari(status), 0.02),
        tgl_pengumuman: mungkin(mulai - 40, 0.05),
        tgl_penetapan: mungkin(mulai - 40 + Math.floor(a() * 35), 0.05),
        tgl_kontrak: mungkin(mulai, 0.05),
        tgl_akhir_kontrak: mungkin(selesai, 0.05),
        tgl_bast: mungkin(selesai - 10 + Math.floor(a() * 20), 0.3),
        versi_tender: mungkin(a() < 0.1 ? 2 : 1, 0.02),
        jumlah_penawar: mungkin(1 + Math.floor(a() * 9), 0.1),
        jumlah_adendum: mungkin(a() < 0.2 ? 1 : 0, 0.1),
        ada_sanggah: mungkin(a() < 0.05, 0.05),
        e_kontrak: mungkin(a() < 0.7, 0.05),
      },
    };
  });
  return susunTabelKolom('transaksi', baris, variabelBaku);
}

/** The columns as a person would hold them who writes the loops by hand. */
export type KolomTangan = Readonly<Record<string, Float64Array>>;

export const kolomTangan = (tabel: TabelKolom): KolomTangan =>
  Object.fromEntries([...tabel.kolom].map(([id, { nilai }]) => [id, nilai]));

export const kodeTeks = (tabel: TabelKolom, teks: string): number =>
  tabel.kamusTeks.get(bentukBanding(teks)) ?? -1;
