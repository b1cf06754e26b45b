import type { inti as sumber } from '../id';
import { pesanCapaian } from './catatan/capaian';
import { pesanBerkas, pesanGagal } from './gagal';
import { pesanTempel } from './catatan/daftar-opd';
import { pesanImpor } from './catatan/impor';
import { pesanJson } from './catatan/json';
import { pesanKalender } from './catatan/kalender';
import { pesanPaket } from './catatan/paket';
import { pesanKetikan } from './catatan/ketikan';
import { pesanKoreksi } from './catatan/koreksi';
import { pesanLembar } from './catatan/lembar';
import { pesanPengembalian } from './catatan/pengembalian';
import { pesanRencana } from './catatan/rencana';
import { pesanRuangKerja } from './catatan/ruang-kerja';
import { pesanRumus, pesanSebab, pesanSebabBaris } from './catatan/rumus';
import { pesanAnalisis } from './catatan/analisis';
import { pesanArsip } from './catatan/arsip';
import { pesanKeputusan } from './catatan/keputusan';
import { pesanKunci } from './catatan/kunci';
import { pesanSalinan } from './catatan/salinan';
import { pesanSilang } from './catatan/silang';
import { pesanSebabCapaian } from './catatan/sebab';
import { pesanSelebihnya } from './catatan/selebihnya';
import { pesanBukti, pesanSop } from './catatan/sop';

import { pesanTahun } from './catatan/tahun';
import { pesanTindakLanjut } from './catatan/tindak-lanjut';
import { pesanUnit } from './catatan/unit';
import { pesanVersi } from './catatan/versi';
import { pesanKeadaan } from './keadaan';
import { layanan } from './layanan';
import { lokasi } from './lokasi';
import { pengurai } from './pengurai';
import { perintah } from './perintah';
import { pita } from './pita';
import { sajian } from './sajian';
import { tulis } from './tulis';

/** Findings, failures, reasons: what the core tells as data, by its code. */
const pesan = {
  catatan: {
    ...pesanBerkas,
    ...pesanCapaian,
    ...pesanImpor,
    ...pesanJson,
    ...pesanKalender,
    ...pesanPaket,
    ...pesanKetikan,
    ...pesanAnalisis,
    ...pesanKoreksi,
    ...pesanLembar,
    ...pesanPengembalian,
    ...pesanRencana,
    ...pesanRuangKerja,
    ...pesanRumus,
    ...pesanSalinan,
    ...pesanKeputusan,
    ...pesanKunci,
    ...pesanArsip,
    ...pesanSilang,
    ...pesanSelebihnya,
    ...pesanSop,
    ...pesanTempel,
    ...pesanTahun,
    ...pesanTindakLanjut,
    ...pesanUnit,
    ...pesanVersi,
  },
  gagal: pesanGagal,
  sebab: pesanSebab,
  sebabCapaian: pesanSebabCapaian,
  sebabBaris: pesanSebabBaris,
  bukti: pesanBukti,
  keadaan: pesanKeadaan,
};

export const inti: typeof sumber = {
  pesan,
  lokasi,
  tulis,
  teks: { layanan, pengurai, perintah, pita, sajian },
};
