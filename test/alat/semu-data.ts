/** What surfaces show of the sample beside texts: names and words that people gave, and forms of codes. */
import { paketCsv, realisasiCsv, rencanaContoh } from '../../src/contoh';
import { daftarPerintah } from '../../src/cli/perintah/daftar';
import { kegunaanLembar } from '../../src/application/daftar-isi/kegunaan';
import { labelCabang } from '../../src/domain/sop/cabang';
import { fungsiMenurutNama } from '../../src/domain/rumus/fungsi/daftar';
import { daftarLangkah } from '../../src/domain/sop/daftar-langkah';
import { nomorSop } from '../../src/domain/sop/identitas';
import type { ButirSop } from '../../src/domain/sop/tipe';
import { labelPeranSop } from '../../src/domain/sop/tipe';
import { daftarPustaka } from '../../src/domain/pustaka/daftar';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';

/** All texts within a value. */
function teksDalam(isi: unknown): readonly string[] {
  if (typeof isi === 'string') return [isi];
  return typeof isi === 'object' && isi !== null ? Object.values(isi).flatMap(teksDalam) : [];
}

const teksButir = ({ teks, bagian = [] }: ButirSop): readonly string[] => [
  teks,
  ...bagian.flatMap(teksButir),
];

const dariRencana = teksDalam(rencanaContoh());
const tabel = daftarTabel(variabelBaku);

/** Sheets of the sample that are no tables. */
const lembarBebas = [
  { id: 'daftar-isi', nama: 'Daftar Isi' },
  { id: 'dasbor', nama: 'Dasbor' },
  { id: 'data-dasbor', nama: 'Data Dasbor' },
];

/** Columns of an export, as its first line names them. */
const kepalaCsv = (isi: Uint8Array): readonly string[] =>
  new TextDecoder()
    .decode(isi)
    .split('\n', 1)
    .join('')
    .split(/[,;]/)
    .map((satu) => satu.replaceAll('"', '').trim());

/** A word alone could as well be a text that was forgotten: it counts as data only where it is named below. */
const bernama = (satu: string): boolean => /\s/.test(satu.trim());

export const dataContoh: readonly string[] = [
  ...new Set(
    [
      ...dariRencana,
      ...teksDalam(daftarPustaka),
      // Attributes of an indicator are chosen in cells: the words of the workbook. States of work are texts.
      ...variabelBaku.flatMap(({ pilihan: isi = [] }) => [...isi, isi.map((satu) => `"${satu}"`).join(', ')]),
      ...tabel
        .filter(({ id }) => id === 'indikator')
        .flatMap(({ lembar }) => lembar.tabel.kolom.flatMap(({ pilihan: isi = [] }) => isi)),
      ...daftarLangkah.flatMap(({ nama, keterangan, persyaratan, keluaran }) => [
        nama,
        // Steps 7 and 18 list their choices in their name; a narrow surface shows what comes before.
        nama.split(/ untuk(?: selanjutnya)? ?:/)[0]!,
        ...(keterangan === undefined ? [] : [keterangan]),
        ...[...persyaratan, ...keluaran].flatMap(teksButir),
      ]),
      ...tabel.map(
        ({ id, lembar: { nama, visibilitas } }) =>
          kegunaanLembar({ nama, visibilitas, tabelId: id }).kegunaan,
      ),
      ...lembarBebas.flatMap(({ id, nama }) => [
        nama,
        kegunaanLembar({ nama, visibilitas: 'tampak', bebas: { id } }).kegunaan,
      ]),
      'Analisis Capaian',
      ...Object.values(labelCabang),
      ...Object.values(labelPeranSop),
      ...tabel.flatMap(({ lembar }) => [lembar.nama, ...lembar.tabel.kolom.map(({ label }) => label)]),
      'Pemerintah Kota Contoh',
      'Kepala UKPBJ',
      'Rapat ditunda',
      'Nama Satuan Kerja',
      ...kepalaCsv(paketCsv().isi),
      ...kepalaCsv(realisasiCsv().isi),
      // The exports that are known.
      'SiRUP Cari Paket',
      'INAPROC Rencana',
      'INAPROC Realisasi',
    ].filter((satu) => bernama(satu) || satu.startsWith('"')),
  ),
];

const pilihan = (kata: Iterable<string>): string =>
  [...new Set(kata)]
    .toSorted((a, b) => b.length - a.length)
    .map((satu) => satu.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');

const kode = dariRencana.filter((satu) => /^[A-Z][A-Z0-9-]+$/.test(satu));
const { indikator = [], opd = [] } = rencanaContoh();
const satuan = [...indikator, ...daftarPustaka].flatMap((satu) => satu.satuan ?? []);
const namaUnit = opd.flatMap(({ nama, namaSingkat }) => [nama, namaSingkat ?? nama]);
const namaTabel = [
  ...tabel.flatMap(({ lembar }) => [lembar.nama, ...lembar.tabel.kolom.map(({ label }) => label)]),
  // Of templates, and of the exports that are imported.
  ...['Transaksi', 'Data OPD', 'Pernyataan', 'Pagu'],
];
const argumen = daftarPerintah.flatMap(({ posisi }) => (posisi ?? '').match(/\w+/g) ?? []);

/** Forms that are no words of a language wherever they stand; `typed` is what a person typed on the command line. */
export const polaData = (...typed: readonly string[]): readonly RegExp[] => [
  // The command line itself: commands as they are typed, arguments, options, choices.
  /^\$ kinerja .*$/gm,
  /\bkinerja [a-z-]+ hasil\/ruang-kerja\.xlsx/g,
  /\bkinerja langkah [\w.-]+\.xlsx --mulai [\d-]+/g,
  /\bkinerja(?: [a-z-]+)? --help/g,
  /^ {0,2}kinerja(?: [a-z-]+)?(?: [<[][a-z.\u0001]+[>\]])*/gm,
  new RegExp(`^ {2}(?:${pilihan(['berkas', ...argumen])})(?= )`, 'gm'),
  /--[a-z][a-z-]*/g,
  /"(?:id|en)"/g,
  // Files, ids of rows, cells, places in a document, codes of units and indicators.
  /(?:Template )?[\w./*-]+\.(?:xlsx|csv|json|zip)\b/g,
  new RegExp(`(?:${pilihan(namaUnit)}) TW\\d (?:${pilihan(namaTabel)})`, 'g'),
  /\bhasil\/\w+/g,
  /\b[A-Za-z]+:[\w:-]*\d/g,
  /\b[\da-f]{8}-[\da-f-]{27}\b/g,
  /\b[a-z]\w*\[\d+\](?:\.\w+)*/g,
  ...(typed.length === 0
    ? []
    : [new RegExp(String.raw`(?<![\p{L}\d])(?:${pilihan(typed)})(?![\p{L}\d])`, 'gu')]),
  /\b[A-Z]{1,3}\d+\b/g,
  // A recommendation, a departure; the number of the SOP.
  /\b(?:REK|PNY)-\d+\b/g,
  new RegExp(pilihan([nomorSop]), 'g'),
  new RegExp(String.raw`\b(?:${pilihan(kode)})\b`, 'g'),
  new RegExp(String.raw`(?<!\p{L})(?:${pilihan([...namaUnit, 'Sari'])})(?!\p{L})`, 'gu'),
  // A line of the sheet Riwayat Perubahan.
  /\): \d+ baru, \d+ diperbarui, \d+ ditahan$/g,
  // A formula, and a part of one; names of variables and values in it.
  /[=≠] "[^"]*"/g,
  /\b[a-z]+(?:_[a-z]+)+\b/g,
  /^ {2}\w+\(.*\)(?= =)/gm,
  new RegExp(String.raw`\b(?:${pilihan(fungsiMenurutNama.keys())})\((?=\u0001|\w)`, 'g'),
  // The place of a finding: the name of the sheet or column after the word for it.
  new RegExp(String.raw`(?<=^|\u0001 ?|, )(?:${pilihan(namaTabel)})(?=[,:\u0001])`, 'gm'),
  // A figure with the plan's unit.
  /\bRp(?= \d)/g,
  new RegExp(String.raw`(?<=\d )(?:${pilihan(satuan)})(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<=· )(?:${pilihan(variabelBaku.map((satu) => satu.satuan))})(?!\p{L})`, 'gu'),
  // Realisation as a part of the target.
  /(?<=^|\u0001| )(?:½ |\d+(?:,\d+)? )?T(?=$|\u0001)/gm,
  // Names of steps that are one word.
  /(?<=^ *(?:1|19) {2}|\u0001)(?:Mulai|Selesai)(?= |\u0001)/gm,
];

/** In the pane, where each piece stands by itself: names of sheets and steps. */
export const persisDiPanel: ReadonlySet<string> = new Set([
  ...tabel.map(({ lembar }) => lembar.nama),
  ...lembarBebas.map(({ nama }) => nama),
  ...['Mulai', 'Selesai', ': Mulai.', ': Selesai.'],
  // As languages call themselves.
  ...['Indonesia', 'English'],
]);

/** The words of formulas, which are read out where one is written. */
export const kataRumus: readonly string[] = [
  ...fungsiMenurutNama.keys(),
  ...['dan', 'atau', 'tidak', 'bukan', 'dari', 'sampai'],
  ...variabelBaku.map(({ id }) => id),
];
