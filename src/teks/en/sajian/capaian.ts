import type { capaian as sumber } from '../../id/sajian/capaian';

export const capaian: typeof sumber = {
  judul: (periode, tanggal) => `Achievement ${periode}, data as of ${tanggal}, all units`,
  kolom: {
    kode: 'Code',
    nama: 'Indicator',
    nilai: 'Value',
    target: 'Target',
    capaian: 'Achievement',
    status: 'Status',
    kelengkapan: 'Completeness of data',
    keadaan: 'State',
  },
  tidakDapatDihitung: 'Cannot be calculated',
  tanpaTarget: 'none yet',
  tanpaTargetSendiri: 'no target',
  tercapai: 'Target reached',
  belumTercapai: 'Target not reached',
  status: {
    tercapai: 'Reached',
    'mendekati-target': 'Near the target',
    'perlu-perhatian': 'Needs attention',
    'jauh-dari-target': 'Far from the target',
    'data-belum-memadai': 'Not enough data',
    'rencana-belum-disetujui': 'Plan not approved',
    'tidak-dapat-dinilai': 'Cannot be scored',
  },
  sebabTanpaSkor: {
    'realisasi-kosong': 'There is no value yet. Compile the data of its period, then recalculate.',
    'target-kosong': 'There is no target yet. Fill it in on the sheet Target.',
    'target-tidak-diturunkan':
      'No target of its own: the target of all offices is an amount, so it is no measure of one office or area. If this office is to be assessed, fill in its target on the sheet Target with its code.',
    'target-nol':
      'The target is zero and cannot divide. Enter a target above zero on the sheet Target, or leave it blank if the indicator is not assessed in this period.',
    'target-negatif':
      'The target is negative. Enter zero or more on the sheet Target, or choose the rule for a range.',
    'rentang-terbalik':
      'The lower bound of the target range is above the upper one. Swap them on the sheet Target.',
    'target-tidak-sesuai-aturan':
      'The target is a range, but the rule asks for one value. Enter one value on the sheet Target, or choose the rule for a range on the sheet Indikator.',
    'pita-tidak-sah':
      'The table of bands has no points above zero. Enter the points of each band on the sheet Indikator.',
    'bukan-angka': 'The value is not a finite number. Check formula and target of this indicator.',
    'bobot-nol':
      'The weights of the indicators with a score add up to zero. Enter weights above zero on the sheet Indikator.',
    'tidak-ada-skor': 'No indicator has a score. Each indicator says why.',
  },
  kelengkapan: {
    opd: (n, dari) => `${n} of ${dari} units`,
    baris: (n, dari) => `${n} of ${dari} rows`,
    pagu: (persen) => `${persen} of the budget`,
    sesudah: (n) => `${n} ${n === '1' ? 'row' : 'rows'} after the data date`,
  },
  baseline: (tahun, nilai) => (tahun === null ? `Baseline: ${nilai}` : `Baseline ${tahun}: ${nilai}`),
  tanpaBaseline: (alasan) =>
    alasan === null ? 'The baseline is not filled in yet.' : `Baseline not available yet: ${alasan}`,
  tren: {
    naik: (selisih) => `up ${selisih} from the period before`,
    turun: (selisih) => `down ${selisih} from the period before`,
    tetap: () => 'unchanged from the period before',
    makna: { membaik: 'better', memburuk: 'worse' },
  },
  setahun: {
    judul: 'The year up to the end of this period, and against the target of the year:',
    kolom: {
      realisasi: 'Value to date',
      target: 'Target to date',
      capaian: 'Achieved',
      targetTahun: 'Target of year',
      capaianTahun: 'Of the year',
    },
    baris: (isi, periode, tahun) =>
      `Up to ${periode}: ${isi.realisasi}, target ${isi.target}, achieved ${isi.capaian} · ${tahun}: target ${isi.targetTahun}, achieved ${isi.capaianTahun}`,
    kurang: (periode) => `Without ${periode}, which has no value yet.`,
    perkiraan: (nilai, capaian) =>
      `End of the year if each day adds as much as up to now (a straight line): ${nilai}, ${capaian} of the target of the year.`,
  },
  skorGabungan: (skor, dinilai) => `Achievement of all by weight: ${skor} (${dinilai} indicators).`,
  frekuensi: {
    bulanan: 'every month',
    triwulan: 'every quarter',
    semester: 'every half-year',
    tahunan: 'every year',
  },
  belumWaktunya: (periode, kode) => `Not assessed in ${periode} by their frequency: ${kode}.`,
  belumWaktunyaSatu: (kode, frekuensi, periode) =>
    `${kode} is assessed ${frekuensi}, so not in ${periode}. Choose a period that fits, or change its frequency on the sheet Indikator.`,
  sebab: 'What could not be calculated or judged, and what to do next:',
  sebabLain: (jumlah) =>
    `There ${jumlah === '1' ? 'is 1 more reason' : `are ${jumlah} more reasons`}; see the calculation details.`,
  tanpaGabungan: {
    'bobot-nol': 'There is no achievement of all: every indicator that can be scored has the weight 0.',
    'tidak-ada-skor': 'There is no achievement of all yet: no indicator can be scored from enough data.',
  },
  tidakIkut: {
    'tidak-dapat-dinilai': (kode) => `Not part of it, because they cannot be scored: ${kode}.`,
    'data-belum-memadai': (kode) => `Not part of it, because there are not enough data: ${kode}.`,
    'rencana-belum-disetujui': (kode) => `Not part of it, because their plan is not approved: ${kode}.`,
    'target-tidak-diturunkan': (kode) => `Not part of it, because they have no target of their own: ${kode}.`,
    'tanpa-bobot': (kode) => `Not part of it, because their weight is 0: ${kode}.`,
  },
  lingkupLain: (jumlah, diLembar) =>
    `${jumlah} values per unit or area are ${diLembar ? 'on the sheet Capaian and ' : ''}in --json.`,
  usang:
    'The sheet Capaian does not hold the newest figures yet: data or plan changed after it was calculated.',
};
