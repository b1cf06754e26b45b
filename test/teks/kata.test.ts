/**
 * A word that both languages use is the same in both for a reason that stands here, or was never translated. Every text of
 * every file is looked at, all branches of it.
 */
import { fungsiMenurutNama } from '../../src/domain/rumus/fungsi/daftar';
import { kataDari, teksBahasa } from '../alat/kata-bahasa';

const kata = (teks: string): readonly string[] => teks.split(' ');

/** Why a word is the same in both. */
const sama: Readonly<Record<string, readonly string[]>> = {
  'nama program, lembaga, layanan, dan singkatannya': kata(
    'kinerja pbj ukpbj opd rup sirup spse inaproc lkpp hps sop rp ik id tb nip mad s- rek-',
  ),
  'nama perangkat lunak dan format': kata(
    'txt apple numbers microsoft excel word libreoffice opendocument web whatsapp csv json schema xml pdf rtf zip gz rar utf- ctrl enter esc tab true false null mb gb edge webview windows mac macos safari office javascript add-in',
  ),
  'kata yang sama dalam kedua bahasa': kata(
    'area baseline data folder format indikator median menu operator per program register rupiah status target template unit no',
  ),
  'yang diketik di baris perintah': kata(
    'kembalikan arsipkan impor-rencana cadangan kosong telepon surat rapat lainnya kini tercapai waktu-terlampaui',
  ),
  // Options of Intl.NumberFormat; nobody reads them.
  'cara menulis angka besar': kata('compact long'),
  // What SiRUP calls it when a package gets another RUP code.
  'istilah pengadaan': kata('kaji ulang'),
  // INAPROC Rencana, INAPROC Realisasi; the column Kelompok of Padanan Ejaan.
  'nama ekspor, lembar, dan kolom, dan yang diketik di dalamnya': kata(
    'rencana realisasi kelompok capaian rekomendasi dasbor',
  ),
};

/** The grammar of formulas is one, whatever the language of who writes them. */
const tataRumus = [...fungsiMenurutNama.keys(), ...kata('dan atau bukan pagu')];

const milik = (kode: string): ReadonlyMap<string, readonly string[]> => {
  const hasil = new Map<string, string[]>();
  for (const [berkas, semua] of teksBahasa(kode))
    for (const teks of semua)
      for (const satu of kataDari(teks)) {
        if (/rumus|fungsi/.test(berkas) && tataRumus.includes(satu)) continue;
        hasil.set(satu, [...(hasil.get(satu) ?? []), `${kode}/${berkas}: ${teks}`]);
      }
  return hasil;
};

const [id, en] = [milik('id'), milik('en')];
const bersama = [...id.keys()].filter((satu) => en.has(satu));
const dikenal = new Set(Object.values(sama).flat());

test('tidak ada kata yang belum diterjemahkan', () => {
  expect(
    bersama.filter((satu) => !dikenal.has(satu)).map((satu) => [satu, id.get(satu)![0], en.get(satu)![0]]),
  ).toEqual([]);
});

test('daftar kata yang sama tidak memuat yang tidak perlu', () => {
  expect([...dikenal].filter((satu) => !bersama.includes(satu))).toEqual([]);
});

test('yang sengaja tidak diterjemahkan ditemukan', () => {
  expect(kataDari('Open the sheet Padanan Ejaan and fill kolom Kode "ya"')).toEqual([
    'open',
    'the',
    'sheet',
    'and',
    'fill',
    'kolom',
  ]);
  expect(kataDari('Belum ada kompilasi')).toEqual(['belum', 'ada', 'kompilasi']);
});
