import type { HasilAlur, KeadaanAlur, LangkahAlur } from '../application/alur/tipe';
import { labelCabang, type IdCabang } from '../domain/sop/cabang';
import { isoDari, type Tanggal } from '../domain/umum/tanggal';
import type { Konteks } from './konteks';
import { tabelTeks } from './tabel-teks';

const PANJANG_NAMA = 52;

/** Names of steps 7 and 18 list their choices; the table shows what comes before. */
function namaRingkas(nama: string): string {
  const pokok = nama.split(/ untuk(?: selanjutnya)? ?:/)[0]!;
  return pokok.length <= PANJANG_NAMA ? pokok : `${pokok.slice(0, PANJANG_NAMA - 1)}…`;
}

/** The 19 steps as a table, with what departs from the SOP and what comes next. */
export function tabelLangkahTeks(alur: HasilAlur, { bahasa }: Konteks): readonly string[] {
  const teks = bahasa.teks.langkah;
  const tanggal = (hari: Tanggal | undefined): string => (hari === undefined ? '–' : isoDari(hari));
  const periode = alur.periode.find(({ kode }) => kode === alur.periodeBerjalan);
  const berikutnya = alur.langkah.find(({ nomor }) => nomor === alur.berikutnya);
  return [
    teks.judul(alur.tahun, bahasa.tulis.tanggal(alur.perTanggal)),
    [
      ...(alur.mulai === undefined ? [] : [teks.mulai(bahasa.tulis.tanggal(alur.mulai))]),
      ...(periode === undefined ? [] : [teks.periode(periode.label)]),
    ].join(' '),
    ...tabelTeks(
      teks.kepala,
      alur.langkah.map((langkah) => [
        String(langkah.nomor),
        namaRingkas(langkah.nama),
        tanggal(langkah.tenggat),
        teks.status[langkah.sebutan],
        tanggal(langkah.selesai?.tanggal),
        langkah.selesai?.oleh ?? '–',
        langkah.bukti.map((satu) => bahasa.bukti(satu)).join('; '),
      ]),
      new Set([0]),
    ),
    ...alur.langkah.flatMap((langkah) => barisPenyimpangan(langkah, bahasa)),
    berikutnya === undefined ? teks.tuntas : teks.berikutnya(berikutnya.nomor, namaRingkas(berikutnya.nama)),
  ];
}

const barisPenyimpangan = (
  { nomor, penyimpangan }: LangkahAlur,
  { teks: { langkah: teks }, tulis }: Konteks['bahasa'],
): readonly string[] => {
  return penyimpangan.map(({ hari, tenggat, mendahului = [], alasan }) => {
    const apa =
      hari === undefined
        ? teks.penyimpanganUrutan(nomor, mendahului.join(', '))
        : teks.penyimpanganWaktu(
            nomor,
            tulis.angka(hari),
            tenggat === undefined ? '–' : tulis.tanggal(tenggat),
          );
    return `${apa}${teks.alasan(alasan)}`;
  });
};

/** What a mark did, in a line or two. */
export function tandaTeks(
  nomor: number,
  { selesai, periode }: KeadaanAlur,
  { bahasa }: Konteks,
): readonly string[] {
  const teks = bahasa.teks.langkah;
  if (selesai === undefined) return [];
  const { cabang, ke, tanggal, oleh } = selesai;
  return [
    teks.ditandai(nomor, periode, bahasa.tulis.tanggal(tanggal), oleh),
    ...(cabang === undefined || ke === undefined ? [] : [teks.menuju(labelCabang[cabang as IdCabang], ke)]),
  ];
}

/** Keys that hold a calendar date: days since 1970 within, ISO in JSON. */
const kunciTanggal = new Set(['perTanggal', 'mulai', 'awal', 'akhir', 'tenggat', 'tanggal', 'tanggalData']);

/** The machine form of the flow: as `HasilAlur`, with ISO dates. */
export function alurJson(isi: unknown, kunci = ''): unknown {
  if (typeof isi === 'number') return kunciTanggal.has(kunci) ? isoDari(isi as Tanggal) : isi;
  if (Array.isArray(isi)) return isi.map((satu) => alurJson(satu, kunci));
  if (typeof isi !== 'object' || isi === null) return isi;
  return Object.fromEntries(Object.entries(isi).map(([nama, satu]) => [nama, alurJson(satu, nama)]));
}
