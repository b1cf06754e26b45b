import { labelStatusTindakLanjut, type StatusTindakLanjut } from '../../domain/analisis/rekomendasi';
import { bacaTanggal } from '../../domain/ketikan/tanggal';
import { isTerhenti } from '../../domain/umum/catatan';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { ok } from '../../domain/umum/result';
import { isiTeks, samaTeks } from '../../domain/umum/teks';
import { periksaPanjang } from '../../domain/umum/teks-panjang';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelPelaksana } from '../../lembar/daftar/pelaksana';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { pencariNip, type CariNip } from '../alur/baca-pelaksana';
import { bacaRekomendasi, type RekomendasiTerbaca } from '../analisis/baca-rekomendasi';
import type { Catatan } from '../catatan';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { catatTindakLanjut } from './catatan';
import { pencariDiputuskan } from './diputuskan';
import { periksaTindakLanjut, type BarisRekomendasi } from './periksa-tindak-lanjut';

/** What is recorded of a follow-up: what was done (`bukti`, `tanggal`), and what somebody else found of it (the rest). */
export interface PermintaanTindakLanjut {
  /** Of the recommendation; the follow-ups are listed where absent. */
  readonly kode?: string;
  readonly status?: string;
  /** Link or file. */
  readonly bukti?: string;
  readonly tanggal?: string;
  readonly diperiksa?: string;
  readonly nip?: string;
  readonly 'tanggal-periksa'?: string;
  readonly alasan?: string;
}

export interface HasilTindakLanjut {
  readonly hari: Tanggal;
  /** Decided recommendations: those whose date is over first, then those that are open, by date. */
  readonly daftar: readonly RekomendasiTerbaca[];
  /** The row as it is recorded now, and its state before. */
  readonly dicatat:
    { readonly kode: string; readonly dari: StatusTindakLanjut; readonly ke: StatusTindakLanjut } | undefined;
}

/** Lists how decided recommendations are followed up, or records it for one of them. */
export async function tindakLanjut(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanTindakLanjut,
): Luaran<HasilTindakLanjut> {
  const dimuat = await muatRuangKerja(buku, [tabelRekomendasi.id, tabelPelaksana.id]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const hari = lingkungan.hariIni();
  const cariNip = pencariNip(ruang);
  const terbaca = bacaRekomendasi(ruang, hari);
  const isDiputuskan = pencariDiputuskan(ruang);
  const diputuskan = terbaca.rekomendasi.filter(isDiputuskan);
  const hasil: HasilTindakLanjut = { hari, daftar: urutkan(diputuskan), dicatat: undefined };
  const kode = isiTeks(permintaan.kode);
  const { lokasi } = ruang.tabel.urai(tabelRekomendasi);
  // What people typed on the sheet is held to the same; here it is told, and stops nothing.
  const diLembar = (satu: RekomendasiTerbaca): readonly Catatan[] =>
    periksaTindakLanjut(satu.baris, hari, cariNip).map((catatan): Catatan => ({
      ...catatan,
      tingkat: 'peringatan',
      akibat: 'memberi-tahu',
      lokasi: { ...lokasi(satu.baris.id, 'status'), kode: satu.baris.kode },
    }));
  const catatan = [...ruang.data.catatan, ...terbaca.catatan];
  if (kode === undefined) return ok({ catatan: [...catatan, ...diputuskan.flatMap(diLembar)], isi: hasil });
  const ada = terbaca.rekomendasi.find(({ baris }) => samaTeks(baris.kode, kode));
  if (ada === undefined) {
    const dikenal = new KodeDikenal(terbaca.rekomendasi.map(({ baris }) => baris.kode));
    return ok({
      catatan: [catatTindakLanjut('tindak-lanjut-rekomendasi-tidak-ada', { kode, ...dikenal.saran(kode) })],
    });
  }
  const dibaca = bacaPermintaan(ada.baris, permintaan, hari, cariNip);
  const galat = [
    ...ruang.data.catatan.filter((satu) => isTerhenti([satu])),
    ...(isDiputuskan(ada)
      ? []
      : [catatTindakLanjut('tindak-lanjut-belum-diputuskan', { kode: ada.baris.kode })]),
    ...dibaca.catatan,
  ];
  if (isTerhenti(galat)) return ok({ catatan: galat });
  const { baris } = dibaca;
  const [dari, ke] = [ada.baris.status ?? 'belum', baris.status ?? 'belum'];
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Tindak lanjut',
    `${baris.kode}: ${labelStatusTindakLanjut[dari]} → ${labelStatusTindakLanjut[ke]}`,
    [perubahanSimpan(tabelRekomendasi, [baris])],
  );
  if (!disimpan.ok) return disimpan;
  return ok({ catatan, isi: { ...hasil, dicatat: { kode: baris.kode, dari, ke } } });
}

const peringkat = ({ lewatTenggat, selesai }: RekomendasiTerbaca): number =>
  lewatTenggat ? 0 : selesai ? 2 : 1;

const urutkan = (daftar: readonly RekomendasiTerbaca[]): readonly RekomendasiTerbaca[] =>
  daftar.toSorted(
    (a, b) => peringkat(a) - peringkat(b) || (a.baris.tenggat ?? Infinity) - (b.baris.tenggat ?? Infinity),
  );

const semuaStatus = Object.keys(labelStatusTindakLanjut) as readonly StatusTindakLanjut[];

/** By its name on the command line, or in the words of the sheet. */
const bacaStatus = (tertulis = ''): StatusTindakLanjut | undefined =>
  semuaStatus.find((satu) => samaTeks(satu, tertulis) || samaTeks(labelStatusTindakLanjut[satu], tertulis));

/** The row with what was given over it; what was not given stays. */
function bacaPermintaan(
  lama: BarisRekomendasi,
  permintaan: PermintaanTindakLanjut,
  hariIni: Tanggal,
  cariNip: CariNip,
): { readonly baris: BarisRekomendasi; readonly catatan: readonly Catatan[] } {
  const catatan: Catatan[] = [];
  const tanggal = (tertulis: string | undefined): Tanggal | undefined => {
    const isi = isiTeks(tertulis);
    if (isi === undefined) return undefined;
    const { isian } = bacaTanggal(isi);
    if (isian.keadaan === 'ada') return isian.nilai;
    catatan.push(catatTindakLanjut('tindak-lanjut-tanggal-salah', { tertulis: isi, contoh: hariIni }));
    return undefined;
  };
  const tertulis = isiTeks(permintaan.status);
  const status = bacaStatus(tertulis);
  if (tertulis !== undefined && status === undefined)
    catatan.push(catatTindakLanjut('tindak-lanjut-status-salah', { tertulis }));
  const diperiksa = isiTeks(permintaan.diperiksa);
  const bukti = isiTeks(permintaan.bukti);
  const alasan = isiTeks(permintaan.alasan);
  const baris: BarisRekomendasi = {
    ...lama,
    status: status ?? lama.status,
    bukti: bukti ?? lama.bukti,
    ditindaklanjuti: tanggal(permintaan.tanggal) ?? (bukti === undefined ? lama.ditindaklanjuti : hariIni),
    diperiksaOleh: diperiksa ?? lama.diperiksaOleh,
    nipPemeriksa:
      isiTeks(permintaan.nip) ?? (diperiksa === undefined ? lama.nipPemeriksa : cariNip(diperiksa)),
    diperiksa: tanggal(permintaan['tanggal-periksa']) ?? (diperiksa === undefined ? lama.diperiksa : hariIni),
    alasan: alasan ?? lama.alasan,
  };
  return {
    baris,
    catatan: [
      ...catatan,
      ...periksaPanjang({ diperiksa, bukti, alasan }, (panjang) =>
        catatTindakLanjut('tindak-lanjut-terlalu-panjang', panjang),
      ),
      ...catatTanpaIsi(lama, permintaan),
      ...periksaTindakLanjut(baris, hariIni, cariNip),
    ],
  };
}

/** Nothing but the code was given: there is nothing to record. */
const catatTanpaIsi = (
  { kode, status }: BarisRekomendasi,
  { kode: _, ...isi }: PermintaanTindakLanjut,
): readonly Catatan[] =>
  Object.values(isi).some((satu) => isiTeks(satu) !== undefined)
    ? []
    : [
        catatTindakLanjut('tindak-lanjut-belum-lengkap', {
          kode,
          status: status ?? 'belum',
          daftar: ['status', 'bukti'],
        }),
      ];
