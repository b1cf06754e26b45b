import type { TingkatData } from './tipe';

/**
 * A state of a row in which variables have no value: a blank there is no gap in the data, and nobody has to fill it. What
 * stands there all the same is a value like any other, unless it is `mustahil`.
 */
export interface AturanTidakBerlaku {
  readonly tingkat: TingkatData;
  /** The state: this variable has one of these values. */
  readonly bila: { readonly variabel: string; readonly nilai: readonly string[] };
  /** Ids of the variables that do not apply. */
  readonly variabel: readonly string[];
  /** Those of them that cannot have a value in this state: one that is stored is told, and is in no sum of a package. */
  readonly mustahil?: readonly string[];
}

/** What a contract is known by: none was made where the selection failed. */
const kontrak = ['nilai_kontrak_awal', 'nilai_kontrak', 'nilai_pdn', 'nilai_umk', 'tgl_kontrak', 'tgl_bast'];

/** What only a selection among offers has; SPSE holds it for tender and seleksi. */
const pemilihan = ['tgl_pengumuman', 'tgl_penetapan', 'versi_tender', 'jumlah_penawar', 'ada_sanggah'];

/**
 * The one list of what does not apply when. Calculation, the check of returned cells and imports read it; a formula that
 * speaks of such rows needs no basis of its own for them.
 */
export const daftarTidakBerlaku: readonly AturanTidakBerlaku[] = [
  {
    // A tender that failed, or an order that was called off, has no winner and no contract.
    tingkat: 'transaksi',
    bila: { variabel: 'status', nilai: ['Gagal/Batal'] },
    variabel: [
      ...kontrak,
      'tgl_penetapan',
      'jumlah_penawar',
      'ada_sanggah',
      'tgl_akhir_kontrak',
      'tgl_akhir_adendum',
      'jumlah_adendum',
      'e_kontrak',
      'jenis_kontrak',
    ],
    mustahil: kontrak,
  },
  {
    // Swakelola has no provider to select and no HPS (Perpres 16/2018 as amended).
    tingkat: 'transaksi',
    bila: { variabel: 'sumber_transaksi', nilai: ['Swakelola'] },
    variabel: [...pemilihan, 'metode', 'jenis', 'hps', 'e_kontrak', 'jenis_kontrak'],
  },
  {
    // Catalogue and Toko Daring: the price is that of the catalogue; there is no tender.
    tingkat: 'transaksi',
    bila: { variabel: 'sumber_transaksi', nilai: ['E-Katalog', 'Toko Daring'] },
    variabel: [...pemilihan, 'hps', 'e_kontrak'],
  },
  {
    tingkat: 'transaksi',
    bila: { variabel: 'metode', nilai: ['E-Purchasing'] },
    variabel: [...pemilihan, 'hps', 'e_kontrak'],
  },
  {
    // Objections (sanggah) are of tender and seleksi.
    tingkat: 'transaksi',
    bila: { variabel: 'metode', nilai: ['Pengadaan Langsung', 'Penunjukan Langsung'] },
    variabel: ['ada_sanggah'],
  },
  {
    tingkat: 'rup',
    bila: { variabel: 'cara_pengadaan', nilai: ['Swakelola'] },
    variabel: ['metode_rup', 'jenis_rup', 'tgl_rencana_pemilihan', 'nilai_kontrak_paket'],
  },
];
