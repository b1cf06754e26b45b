import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import { kolomVariabel } from '../kodek-isian';
import { teks, wajib } from '../kolom';
import { defineTabel, type Tabel } from '../tabel';

const namaPaket = teks('Nama paket', 52, { bungkus: true });

const identitas = {
  rup: { kodeRup: wajib(teks('Kode RUP', 12)), nama: namaPaket },
  transaksi: {
    kodePaket: wajib(teks('Kode paket', 30)),
    kodeRup: teks('Kode RUP', 20),
    nama: namaPaket,
  },
  opd: { nama: wajib(teks('Nama unit', 52, { bungkus: true })) },
  aksi: { kode: wajib(teks('Kode', 8)), uraian: teks('Uraian aksi', 56, { bungkus: true }) },
} as const;

const namaLembar: Record<TingkatData, { lembar: string; judul: string }> = {
  rup: { lembar: 'Paket', judul: 'Data paket (RUP)' },
  transaksi: { lembar: 'Transaksi', judul: 'Data transaksi pengadaan' },
  opd: { lembar: 'Data OPD', judul: 'Data unit' },
  aksi: { lembar: 'Rencana Aksi', judul: 'Kemajuan rencana aksi' },
};

/** Table id of a level's sheet in a template. */
export const idTabelIsi = (tingkat: TingkatData): string => `isi-${tingkat}`;

/**
 * The data sheet of one level in a template: locked identity columns, then the variables that the approved formulas use.
 * What the team imports (`pengisi` UKPBJ) is only shown; where no import has it, the unit is asked, or nobody ever could
 * give it.
 * @param petunjuk the banner lines above the table.
 * @param diimpor ids of the variables that the team's own data give.
 */
export const tabelIsi = (
  tingkat: TingkatData,
  variabel: readonly Variabel[],
  petunjuk: readonly string[],
  diimpor: ReadonlySet<string> = new Set(),
): Tabel =>
  defineTabel({
    id: idTabelIsi(tingkat),
    nama: `Isi_${tingkat}`,
    lembar: namaLembar[tingkat].lembar,
    judul: namaLembar[tingkat].judul,
    petunjuk,
    dilindungi: true,
    kolom: identitas[tingkat],
    kolomData: Object.fromEntries(
      variabel
        .filter((v) => v.tingkat === tingkat)
        .map((v) => [v.id, kolomVariabel(v, { isian: v.pengisi !== 'UKPBJ' || !diimpor.has(v.id) })]),
    ),
  });
