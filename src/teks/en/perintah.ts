import type { perintah as sumber } from '../id/perintah';

export const perintah: typeof sumber = {
  perintah: {
    siapkan: { ringkas: 'Make a new performance workbook with eight ready indicators' },
    imporRencana: { ringkas: 'Take a performance plan from a JSON file' },
    imporData: { ringkas: 'Import packages and transactions (CSV or JSON of SiRUP, INAPROC, SPSE)' },
    setujui: { ringkas: 'Record the approval of the plan (SOP step 7)' },
    distribusi: { ringkas: 'Make a data template for every unit' },
    kompilasi: { ringkas: 'Read returned templates, check them and calculate' },
    capaian: { ringkas: 'Show the achievement of indicators' },
    periksaSilang: {
      ringkas: 'Write a workbook that calculates every figure once more in plain Excel formulas',
    },
    arsipkan: { ringkas: 'Move the data of a locked period to an archive file, or put them back' },
    langkah: { ringkas: 'Show the 19 steps of the SOP, or mark one' },
    tahunBaru: { ringkas: 'Begin the workbook of the next year: indicators that go on, units, baselines' },
    banding: { ringkas: 'Compare two copies of a performance workbook: what only one of them has' },
    contoh: { ringkas: 'Run a whole cycle on sample data' },
    skema: { ringkas: 'Print the JSON Schema of plan files' },
  },
  opsi: {
    bahasa: 'Language of messages',
    json: 'Print the result as JSON',
    instansi: 'Name of the institution, e.g. "Pemerintah Kota Salatiga"',
    tahun: 'Year of the plan',
    contoh: 'Fill it with the sample offices and plan',
    oleh: 'Name of the official who approves',
    nomor: 'Number of the approval document',
    tanggalPersetujuan: 'Date of the approval document, e.g. 2026-01-30; today by default',
    alasanPersetujuan: 'Reason for the change; required where an approved target changed',
    periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01',
    versiKunci:
      'Version of locked figures: 0 as first locked, 1 the first correction; the last one without it',
    keluar: 'Folder for the templates',
    keluarSilang: 'The .xlsx file to write; one that exists is not replaced',
    indikatorSilang: 'Only this indicator and those its formula refers to, such as IK01',
    opdSilang: 'Only figures and rows of this unit (its code)',
    lembar: 'Make entry sheets in the performance workbook instead of files',
    sudahDikirim:
      'Record that templates were sent, on this day or today; without --unit: all that are not marked yet',
    lembarIsian: 'Take along the entry sheets of this period, e.g. 2026-TW1',
    unit: 'Unit code; all units without it',
    tanggalData: 'Data date, e.g. 2026-03-31; by default the end of the period',
    diterima: 'Day the files came in, for on time or late; by default the own date of each file',
    ambilAlih:
      'Codes of the units whose return is taken over from another copy of this workbook; give it last',
    tanpaCadangan: 'Do not keep what was there before as NAME.xlsx.cadangan beside the file',
    pratinjau: 'Only show what would change',
    mulaiPaket:
      'First day of the changes of packages in this list (added, moved, ceiling), such as 2026-05-01; today by default. Figures of earlier periods stay',
    daftarLengkap:
      'This file is the whole list of packages: those that it lacks are proposed as withdrawn, to be confirmed',
    kosongkan:
      'Also blank the cells that are blank in the file; by default what was there is kept. A column that the file does not have is never blanked',
    sebagian: 'Import the usable rows although others are wrong',
    berkas: 'File of the performance workbook (.xlsx)',
    lain: 'Another copy of that performance workbook (.xlsx)',
    batasBanding: 'How many rows to name of each kind of difference on a sheet',
    rencana: 'Plan file (.json)',
    alihkanTahun: 'Take a plan of another year in as one of the year of the workbook',
    data: 'Data file (.csv or .json)',
    kembali: 'Returned template (.xlsx)',
    folder: 'Folder for the results',
    selesai: 'Mark this step done (1–19)',
    usulanLangkah: 'Show the steps that could be marked by what the workbook holds, with the command',
    jelaskan: 'Give the reason for the deviation of a step that is done; needs --alasan',
    batal: 'Undo the mark of this step; needs --alasan',
    centang: 'Tick a requirement or output, e.g. 2-p1',
    hapusCentang: 'Untick an item',
    mulai: 'Start of the cycle (step 1), e.g. 2026-01-05; due dates count from it',
    mulaiSiklus:
      'Start of the cycle (step 1), such as 2026-01-05; 2 January of the plan year is proposed without it',
    opd: 'List of units (.txt or .csv): one a line, code and name or the name alone',
    opdTukar: 'Swap the columns of code and name in the list of units',
    pratinjauSiapkan: 'Only show the units that were read and the start; nothing is written',
    olehLangkah: 'Who did it, or undoes it',
    tanggalSelesai: 'Day on which the step was done, e.g. 2026-01-12; today by default',
    catatan: 'Note; the reason where it is late',
    butir: 'Items to tick at the same time',
    cabang: 'Decision of step 7 or 18, e.g. kembalikan or "Rencana disetujui"',
    ke: 'Step that the decision leads to, e.g. 4 with kembalikan',
    keTahunBaru: 'Workbook of the next year (.xlsx) to be made; one that is there is not overwritten',
    tahunBaru: 'Year of the workbook to be made; by default the one after this workbook',
    indikatorTahunBaru: 'Codes of the indicators that go on; without it all but those that are Tercapai',
    ulangTahunBaru: 'Make it also where the next year was begun before',
    olehArsip: 'Name of who archives or puts back',
    kembalikan: 'Put the data of this period back from its archive file',
    alasan: 'Reason for undoing, for a deviation, or for sending the plan back (step 7)',
  },
  diarsipkan: (baris: string, periode: string, berkas: string, hash: string) =>
    `${baris} data rows of ${periode} were moved to ${berkas} (code ${hash.slice(0, 8)}). Keep that file beside this workbook, and do not change it.`,
  silangDitulis: (berkas: string, periode: string, angka: string, baris: string) =>
    `Written: ${berkas} (${periode}, ${angka} figures, ${baris} rows of data). Open its second sheet in Excel or LibreOffice: the second row there says how many differ.`,
  silangTidakDiperiksa: (kode: string, angka: string, sebab: string) =>
    `${kode}: ${angka} figures not checked, ${sebab}`,
  arsipTinggal: (baris: string) =>
    `${baris} rows stay in the workbook because they are still used as their unit's last position.`,
  arsipDikembalikan: (baris: string, periode: string, berkas: string) =>
    `${baris} data rows of ${periode} were put back from ${berkas}. That file is no longer needed.`,
  putaranContoh: {
    areaDipetakan:
      'The team maps strategic areas to packages (step 11): column Kode area strategis on the sheet Paket.',
    unitMengembalikan: (kembali, dari) =>
      `Units fill and return their templates (steps 12–13): ${kembali} of ${dari}, some incomplete, some with typing mistakes.`,
    selesai: (folder) => [
      '',
      `Done. The results are in ${folder}:`,
      `  ruang-kerja.xlsx  open in Excel or LibreOffice: Alur SOP, Indikator, Target, Rencana Aksi, Paket, Capaian, Catatan`,
      `  template/         a workbook for every unit`,
      `  kembali/          the templates as the units filled them`,
      `  rencana.json, paket.csv, realisasi.csv   what the sample starts from`,
      `  Every command above can be copied and run again. Those that make files replace nothing: move ruang-kerja.xlsx, or what is in template/, first.`,
    ],
  },
  perluPerintah: 'Name a command.',
  rusak:
    'The program made a mistake; it is not what you typed. Every file is written whole or not at all. Run the command again; if it happens again, report it to the maintainers with what is printed where KINERJA_LACAK=1 is set.',
  bilanganSalah: (opsi, teks) => `--${opsi}: "${teks}" is not a number. Write e.g. 10.`,
  argumenAksara: (opsi, aksara) =>
    `--${opsi}: the text has characters that a workbook cannot hold (${aksara.join(', ')}). Write it without them.`,
  argumenPanjang: (opsi, panjang, batas) =>
    `--${opsi}: the text is too long (${panjang} characters, at most ${batas}). Shorten it.`,
  lihat: (perintah) => `See: ${perintah}`,
  ditulisSebagai: (sebutan) => `Here kinerja is typed: ${sebutan}`,
  tanggalSalah: (teks) => `"${teks}" is not a date. Write e.g. 2026-03-31.`,
  diterimaDiDepan: (tanggal) =>
    `--diterima ${tanggal} has not come yet. Give the day the files came in, or leave --diterima out to use the date of each file.`,
  nomorSalah: (teks) => `"${teks}" is no step number. Write 1 to 19.`,
  satuSaja:
    'Use only one of --selesai, --usulan, --jelaskan, --batal, --centang, --hapus-centang and --mulai.',
  keluarAtauLembar:
    'Give one of them: --keluar FOLDER for files, --lembar for sheets in the performance workbook, or --sudah-dikirim DATE.',
  tanpaPengembalian:
    'Name the returned files, or give --lembar-isian PERIOD for sheets in the performance workbook.',
  tahunSalah: (teks) => `"${teks}" is not a year. Write four digits, e.g. 2026.`,
  mulaiUsulan: (tanggal, perintah) =>
    `The cycle starts on ${tanggal}: a proposal, because --mulai is not given. ${perintah === null ? 'If it is another day, add --mulai.' : `If it is another day, change the date: ${perintah}`}`,
  tidakDitulis: 'Preview: nothing was written.',
  ditulis: (berkas) => `Written: ${berkas}`,
  dapatDiambilAlih: (opsi) =>
    `There are returns made from another copy of this workbook. If they are issues of yours, repeat with ${opsi}`,
  adaCadangan: (berkas) =>
    `What it held before it was last written is in ${berkas}: copy it under another name that ends in .xlsx, and check it.`,
  catatanLain: 'Use --json to see more of them.',
  takTerkabar:
    'The command is done and what it wrote is saved; only the result could not be shown. Open the workbook to see it before running the command again.',
  terhenti: 'Stopped:',
  ubahMulai: (perintah) => `Put the other date in: ${perintah}`,
  catatPersetujuan: (perintah) => `Record the approval with: ${perintah}`,
  perbaruiLembar: (perintah) => `Update it with: ${perintah}`,
};
