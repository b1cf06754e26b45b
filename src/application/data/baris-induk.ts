import type { BarisInduk } from '../../domain/data/baris-data';
import { pembelahNilai } from '../../domain/ketikan/belah';
import { tambahSemua } from '../../domain/umum/banyak';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Variabel } from '../../domain/variabel/tipe';
import { tabelPaket, tabelTransaksi } from '../../lembar/daftar/data';
import type { IsiTabel } from '../../lembar/isi';
import { uraiTabel } from '../../lembar/kodek';
import type { Catatan } from '../catatan';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { denganIdPaket } from './id-paket';
import { bacaKodeLembar } from './kode-lembar';
import { periksaUnitBaris } from './unit-baris';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaIsianTabel } from './isian-tabel';

/** Tables that `bacaInduk` reads. */
export const tabelInduk = ['paket', 'transaksi'] as const;

export interface DataInduk {
  readonly baris: readonly BarisInduk[];
  readonly catatan: readonly Catatan[];
  /** Stores the row ids of packages typed by hand; to be written before any other change of the table. */
  readonly beriId: readonly Perubahan[];
  milikUnit(opd: string): readonly BarisInduk[];
  /** The tables as they stand, rows typed by hand with the ids that `beriId` gives them. */
  readonly isi: Readonly<Record<(typeof tabelInduk)[number], IsiTabel | undefined>>;
}

/** The imported packages and transactions of a workspace. With its units, rows that none of them owns are told. */
export function bacaInduk(
  isi: IsiBuku,
  variabel: readonly Variabel[],
  ruang?: Pick<DataRuangKerja, 'opd' | 'unit'>,
): DataInduk {
  const { isi: isiPaket, beriId } = denganIdPaket(isi.tabel.get('paket'));
  const isiTransaksi = isi.tabel.get('transaksi');
  const paket = uraiTabel(tabelPaket(variabel), isiPaket);
  const transaksi = uraiTabel(tabelTransaksi(variabel), isiTransaksi);
  const isianPaket = bacaIsianTabel(isiPaket, variabel);
  const isianTransaksi = bacaIsianTabel(isiTransaksi, variabel);
  const catatan: Catatan[] = [...paket.catatan, ...transaksi.catatan];
  const kode = (
    terurai: Pick<typeof paket, 'lokasi'>,
    id: string,
    kolom: 'kodeRup' | 'kodePaket',
    tertulis: string,
  ) => {
    const hasil = bacaKodeLembar(tertulis, kolom === 'kodeRup' ? 'rup' : 'paket', () =>
      terurai.lokasi(id, kolom),
    );
    tambahSemua(catatan, hasil.catatan);
    return hasil.kode;
  };
  const area = pembelahNilai();
  const baris: BarisInduk[] = [
    ...paket.baris.map(({ id, opd, kodeRup, nama, area: tertulis }): BarisInduk => ({
      id,
      tingkat: 'rup',
      opd,
      kodeRup: kode(paket, id, 'kodeRup', kodeRup),
      kodePaket: null,
      nama,
      area: area(tertulis ?? ''),
      isian: isianPaket.get(id) ?? {},
    })),
    ...transaksi.baris.map(({ id, opd, kodeRup, kodePaket, nama }): BarisInduk => ({
      id,
      tingkat: 'transaksi',
      opd,
      kodeRup: kode(transaksi, id, 'kodeRup', kodeRup ?? ''),
      kodePaket: kode(transaksi, id, 'kodePaket', kodePaket).join(';') || kodePaket,
      nama,
      area: [],
      isian: isianTransaksi.get(id) ?? {},
    })),
  ];
  if (ruang !== undefined) {
    const tempat = ({ tingkat, id }: BarisInduk) => (tingkat === 'rup' ? paket : transaksi).lokasi(id, 'opd');
    tambahSemua(catatan, periksaUnitBaris(baris, ruang, tempat));
  }
  return denganBaris({ catatan, beriId, isi: { paket: isiPaket, transaksi: isiTransaksi } }, baris);
}

/** The same tables with these rows: as imported, or under the codes of a period. */
export function denganBaris(
  { catatan, beriId, isi }: Pick<DataInduk, 'catatan' | 'beriId' | 'isi'>,
  baris: readonly BarisInduk[],
): DataInduk {
  const perUnit = kelompokkan(baris, ({ opd }) => opd);
  return { baris, catatan, beriId, isi, milikUnit: (opd) => perUnit.get(opd) ?? [] };
}
