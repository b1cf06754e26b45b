import { isTerhenti } from '../../domain/umum/catatan';
import type { JenisPerubahanPaket } from '../../domain/paket/perubahan';
import { unsurKe } from '../../domain/umum/pasti';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { perubahanLembarPaket } from './terapkan-perubahan';
import { konfirmasiUsulan } from './konfirmasi-usulan';
import { perubahanJurnal, ringkasPerubahan, type PerubahanBaru } from './tulis-perubahan';
import type { PermintaanPaket } from './permintaan-paket';
import { periksaPermintaan } from './periksa-permintaan';

export interface BarisPaketDiubah {
  readonly kodeRup: string;
  readonly jenis: JenisPerubahanPaket;
  readonly lama: string | number | null;
  readonly baru: string | number | null;
  readonly tanggal: Tanggal;
  /** Areas that the successor gets. */
  readonly area: readonly string[];
}

export interface HasilPaket {
  readonly perubahan: readonly BarisPaketDiubah[];
  /** Transactions that move with the package. */
  readonly transaksi: number;
  readonly pratinjau: boolean;
  /** It is recorded so already: nothing was written. */
  readonly tanpaPerubahan: boolean;
}

/**
 * Records what became of a package, decided by a person: withdrawn, replaced (kaji ulang), moved to another unit, another
 * ceiling, back again; or confirms what an import proposed. The journal gets a line, and the sheets Paket and Transaksi the
 * new present, in one write; figures of periods before the day stay.
 */
export async function ubahPaket(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanPaket,
): Luaran<HasilPaket> {
  const dimuat = await muatRuangKerja(buku, tabelInduk);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku);
  const hariIni = lingkungan.hariIni();
  const menahan = ruang.data.catatan.filter((satu) => isTerhenti([satu]));
  const diperiksa = periksaPermintaan(ruang, induk.baris, permintaan, hariIni);
  if (menahan.length > 0 || 'catatan' in diperiksa)
    return ok({ catatan: [...menahan, ...('catatan' in diperiksa ? diperiksa.catatan : [])] });
  const { oleh, baru } = diperiksa;
  const konfirmasi = { oleh, tanggal: hariIni };
  const disetujui =
    diperiksa.usulan.length > 0
      ? konfirmasiUsulan(
          ruang,
          diperiksa.usulan.map(({ id }, i) => ({ ...unsurKe(baru, i), id })),
          konfirmasi,
          () => lingkungan.idBaru(),
        )
      : perubahanJurnal(
          ruang.tabel.isi,
          baru.map((satu) => ({ ...satu, konfirmasi })),
          lingkungan.sekarang(),
        );
  const lembar = perubahanLembarPaket(induk, baru);
  const isi: HasilPaket = {
    perubahan: baru.map(({ areaDiteruskan, kodeRup, jenis, lama, baru: nilai, tanggal }) => ({
      kodeRup,
      jenis,
      lama,
      baru: nilai,
      tanggal,
      area: areaDiteruskan === null || areaDiteruskan === '-' ? [] : areaDiteruskan.split(';'),
    })),
    transaksi: lembar.transaksi,
    pratinjau: permintaan.pratinjau === true,
    tanpaPerubahan: baru.length === 0,
  };
  if (isi.pratinjau || isi.tanpaPerubahan) return ok({ catatan: [], isi });
  const disimpan = await simpanRuangKerja(ruang, lingkungan, 'Perubahan paket', ringkas(baru, oleh), [
    ...induk.beriId,
    ...disetujui,
    ...lembar.perubahan,
  ]);
  return disimpan.ok ? ok({ catatan: [], isi }) : disimpan;
}

const DISEBUT = 3;

const ringkas = (baru: readonly PerubahanBaru[], oleh: string): string =>
  `${baru.slice(0, DISEBUT).map(ringkasPerubahan).join('; ')}${baru.length > DISEBUT ? `; dan ${baru.length - DISEBUT} lagi` : ''}; oleh ${oleh}`;
