import type { analisis as id } from '../../id/sajian/analisis';

/** The analysis of a period, as every surface tells it. */
export const analisis: typeof id = {
  judul: (periode, tanggal) => `Analysis of ${periode}, data as of ${tanggal}`,
  ringkas: (belum, dari) => `${belum} of ${dari} figures have not reached their target`,
  belumMelapor: (n, unit) => `Not reported (${n}): ${unit}`,
  tanpaIndikator: 'No indicator is assessed in this period.',
  seluruh: 'All units',
  seluruhDihitung: 'All units (the plan asks for single units only)',
  area: (kode, nama) => `Area ${kode} ${nama}`,
  angka: (nilai, target, status) => `${nilai}, target ${target}: ${status}`,
  selisih: (selisih) => `Gap to the target of the period: ${selisih}`,
  selisihTahun: (tahun, nilai, target, selisih) =>
    `Against the target of ${tahun} (${target}): ${nilai}, gap ${selisih}`,
  dalamRentang: 'within the range of the target',
  sejak: {
    baseline: (tahun) => (tahun === '' ? 'Since the baseline' : `Since the baseline of ${tahun}`),
    sebelum: (periode) => `Since ${periode}`,
    tahunLalu: (periode) => `Since ${periode} (a year ago)`,
  },
  berubah: (sejak, dari, selisih, makna) =>
    `${sejak} (${dari}): ${selisih}${makna === '' ? '' : `, ${makna}`}`,
  belumTersedia: (sejak, sebab) => `${sejak}: not available yet (${sebab})`,
  sebabBelumTersedia: {
    'tanpa-baseline': 'the baseline is blank',
    'baseline-seluruh': 'baselines are of all units',
    'periode-sebelum-tidak-ada': 'that period was not compiled in this workbook',
    'tahun-lalu-tidak-ada': 'the sheet of last year has none',
    'tahun-lalu-seluruh': 'figures of the year before are of all units',
    'tanpa-nilai': 'one of them cannot be calculated',
  },
  makna: { membaik: 'better', memburuk: 'worse', tetap: 'unchanged' },
  cara: {
    pecahan: 'What units add to the gap: (numerator − target × denominator) ÷ all denominators; adds up',
    jumlah: 'What units add to the gap: value less their part of the target; adds up',
    'tanpa-satu': 'What units do to the figure: it less what it is without them; does not add up',
  },
  tanpaTarget: 'Without a target there is no gap to divide; the value of each unit is shown all the same.',
  dasar: {
    'target-unit': "Part of the target: the unit's own target.",
    pagu: "Part of the target: the unit's own target; the rest in proportion to budget ceilings.",
    rata: "Part of the target: the unit's own target; the rest in equal parts, as ceilings are not known.",
  },
  bedaTerkunci: 'Divided from the rows of today, whose figure is another than the locked one.',
  tanpaUraian: {
    'tanpa-nilai': 'The gap cannot be divided: there is no value.',
    'tidak-terurai': 'The gap cannot be divided: the value is not of the rows of one period.',
    'baris-diarsipkan': 'The gap cannot be divided: its rows are in an archive file.',
  },
  kolom: {
    unit: 'Unit',
    nilai: 'Its value',
    kontribusi: 'Adds',
    tanpa: 'Without it',
  },
  unit: (unit, kontribusi, nilai, tanpa) =>
    `${unit}: ${kontribusi} (its value ${nilai}; without it ${tanpa})`,
  tidakAda: 'none',
  tetap: (nilai) => `Of no single unit: ${nilai}`,
  unitLain: (n, jumlah) => `${n} other units: ${jumlah}`,
  pencilan: (banyak, dari, bawah, atas, bagian, logaritma) =>
    `${banyak} of ${dari} rows stand far out in ${bagian}: outside ${bawah} to ${atas} (median ± 3.5 × 1.4826 × MAD${logaritma ? ' of logarithms' : ''})`,
  tanpaPencilan: (dari) => `No row stands far out among ${dari}.`,
  tidakDiperiksa: {
    'hanya-cacah': 'Rows that stand out were not looked for: the formula only counts rows.',
    'baris-sedikit': 'Rows that stand out were not looked for: there are too few rows.',
    'tanpa-sebaran': 'Rows that stand out were not looked for: more than half of them have one value.',
  },
  barisPencilan: (nilai, unit, tempat) => `${nilai}, ${unit}: ${tempat}`,
  tempat: (berkas, lembar, baris) => `${berkas}, sheet ${lembar}, row ${baris}`,
  diBuku: (lembar, baris) => `in the workbook sheet ${lembar} row ${baris}`,
  tanpaTempat: (id) => `row ${id}`,
  kelengkapan: (persen, ambang) =>
    `Data are insufficient: completeness ${persen}, threshold ${ambang}. Complete them before drawing conclusions.`,
  aksi: (kode, uraian, sebab) => `${kode} ${uraian}: ${sebab}`,
  aksiTertinggal: {
    'lewat-tanggal': (hari, kemajuan) => `overdue by ${hari} days, progress ${kemajuan}`,
    'belum-dimulai': (hari) => `not begun, due to begin ${hari} days ago`,
    'kemajuan-kurang': (_hari, kemajuan, seharusnya) => `progress ${kemajuan}, should be about ${seharusnya}`,
  },
  tanpaKemajuan: 'not filled in',
  rekomendasi: (kode, uraian, status, tenggat) => `${kode} ${uraian}: ${status}${tenggat}`,
  status: {
    belum: 'not followed up yet',
    'belum-sesuai': 'not yet as recommended',
    sesuai: 'as recommended',
    'tidak-dapat': 'cannot be followed up, for a valid reason',
  },
  tenggat: (tanggal) => `, due ${tanggal}`,
  lewatTenggat: (tanggal) => `, OVERDUE since ${tanggal}`,
  pemilikKini: (nama) => ` (in charge of the unit now: ${nama})`,
  bagian: {
    perubahan: 'Changes',
    sumbangan: 'What units add',
    pencilan: 'Rows that stand out',
    aksi: 'Actions behind schedule',
    rekomendasi: 'Earlier recommendations',
    usulan: 'Proposed recommendations',
    pertanyaan: 'Open questions',
    dicatat: 'What the team recorded',
  },
  sebabBelumDiketahui: 'The data do not tell the cause.',
  dijawab: (pemilik) => (pemilik === '' ? 'nobody is named to answer' : `to be answered by ${pemilik}`),
  metode: (isi) => `Method: ${isi}`,
  sebab: (isi) => `Cause: ${isi}`,
  dicatat: (indikator, periode) => `Analysis of ${indikator}, ${periode} recorded.`,
  lembar: (nama) => `Sheet ${nama} made for the meeting.`,
  usulan: {
    pecahan: (unit, nilai, target) => `Raise the achievement of ${unit} from ${nilai} towards ${target}`,
    jumlah: (unit, nilai, target) =>
      `Make up what ${unit} lacks: ${nilai} of its part of the target, ${target}`,
    'tanpa-satu': (unit, nilai, target) =>
      `Look into the achievement of ${unit} (${nilai}) and bring it towards ${target}`,
    'lengkapi-data': (persen, unit) =>
      `Complete the data (completeness ${persen})${unit === '' ? '' : `: ${unit}`}`,
    'percepat-aksi': (kode, uraian) => `Finish action ${kode}: ${uraian}`,
    'periksa-pencilan': (banyak, unit) => `Check ${banyak} rows that stand far out: ${unit}`,
    hasil: (selisih) => `Closes ${selisih} of the gap if wholly achieved`,
    tanpaHasil: 'Cannot be estimated yet',
  },
  barisUsulan: (nomor, uraian, siapa, tenggat, hasil) =>
    `${nomor}. ${uraian} (${siapa}, ${tenggat}; ${hasil})`,
  tanpaPenanggungJawab: 'nobody named',
  daftarRekomendasi: (n) => `Recommendations that are open or of this period: ${n}`,
  belumAdaRekomendasi: 'There are no recommendations yet.',
  rekomendasiDicatat: (kode) => `Recommendation ${kode} recorded.`,
  rincianRekomendasi: (siapa, opd, tenggat) => [siapa, opd, tenggat].filter((isi) => isi !== '').join(', '),
};
