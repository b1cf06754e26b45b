import { periodeDari, type Periode } from '../../domain/kalender/periode';
import type { BarisData } from '../../domain/data/baris-data';
import { isTerhenti } from '../../domain/umum/catatan';
import { tambahSemua } from '../../domain/umum/banyak';
import { fail, ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { TingkatData } from '../../domain/variabel/tipe';
import { tabelArsipData } from '../../lembar/daftar/arsip-data';
import { tabelKembali } from '../../lembar/daftar/kembali';
import { catatTanpaPengumpulan } from '../capaian/belum-dikompilasi';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk, type DataInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import { bacaTerkunci } from '../kunci/angka-terkunci';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import type { Lingkungan } from '../lingkungan';
import type { Gagal, Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { sidikMasukan } from '../usang/sidik-masukan';
import { perubahanArsip } from './arsip-tercatat';
import { catatArsip, type CatatanArsip } from './catatan';
import {
  barisDariArsip,
  isBarisSama,
  milikArsip,
  perubahanHapus,
  susunArsip,
  type IsiArsip,
} from './isi-arsip';
import { bacaTabelArsip, hashArsip, type TempatArsip } from './tempat-arsip';
import { unitDibutuhkan } from './unit-dibutuhkan';

export interface PermintaanArsip {
  readonly periode: string;
  readonly oleh: string;
}

export interface HasilArsip {
  readonly periode: string;
  readonly berkas: string;
  /** SHA-256 of the archive file. */
  readonly hash: string;
  readonly oleh: string;
  /** Rows that were put away, by level. */
  readonly baris: Readonly<Record<TingkatData, number>>;
  /** Rows of the period that stay, because another period needs them. */
  readonly tinggal: number;
}

/**
 * Puts the compiled rows of a locked period into an archive file beside the workbook (Arsip Data). The archive is written and
 * read back first; then one write of the workbook takes the rows out and registers it: cut off in between, all rows are still
 * there, and the same command writes the archive anew.
 */
export async function arsipkan(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanArsip,
  tempat: TempatArsip,
): Luaran<HasilArsip> {
  const dimuat = await muatRuangKerja(buku, [
    ...[...tabelInduk, ...tabelDataPeriode],
    ...[tabelKembali.id, tabelArsipData.id],
  ]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const periode = periodeDari(permintaan.periode);
  const oleh = permintaan.oleh.trim();
  const ditolak = [
    ...ruang.data.catatan,
    ...(oleh === '' ? [catatArsip('arsip-tanpa-nama', {})] : []),
    ...periksaPeriode(ruang, permintaan.periode, periode),
  ];
  if (periode === undefined || isTerhenti(ditolak)) return ok({ catatan: ditolak });
  const terkunci = await bacaTerkunci(ruang, [periode.kode]);
  if (!terkunci.ok) return terkunci;
  const potret = terkunci.value.terkunci.get(periode.kode)?.potret;
  // Without its snapshot the rows are all that is left of its figures.
  if (potret === undefined)
    return ok({
      catatan: [
        ...terkunci.value.catatan,
        catatArsip('arsip-periode-belum-dikunci', { periode: periode.kode }),
      ],
    });
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const dibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dibaca.ok) return dibaca;
  const data = dibaca.value.baris;
  const tinggal = unitDibutuhkan(ruang.data, periode, induk.baris, data);
  const arsip = susunArsip(ruang.tabel.isi, {
    ruangKerja: ruang.data.id,
    periode: periode.kode,
    tinggal,
  });
  const catatan: Catatan[] = [
    ...ditolak,
    ...terkunci.value.catatan,
    ...dibaca.value.catatan,
    ...arsip.catatan,
    ...periksaIsi(arsip, periode),
    ...periksaPeriodeLain(ruang, periode, induk, data, tinggal),
  ];
  if (isTerhenti(catatan)) return ok({ catatan });
  const ditulis = await tulisArsip(ruang, periode, arsip, tempat);
  if (!ditulis.ok) return ditulis;
  const { hash } = ditulis.value;
  tambahSemua(catatan, ditulis.value.catatan);
  if (hash === undefined) return ok({ catatan });
  const berkas = tempat.nama(periode.kode);
  const { kepala } = potret;
  const berubah = !sidikMasukan(ruang, induk.baris, data).isDari(
    periode,
    kepala.perTanggal,
    kepala.sidikMasukan,
    kepala.dicatat,
  );
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Arsip Data',
    `${periode.kode} ke ${berkas}, oleh ${oleh}`,
    [
      ...perubahanHapus(arsip.baris),
      perubahanArsip(periode.kode, { berkas, hash, berubah }),
      perubahanSimpan(tabelArsipData, [
        {
          id: periode.kode,
          periode: periode.kode,
          berkas,
          ...arsip.jumlah,
          oleh,
          tanggal: lingkungan.hariIni(),
          kembali: null,
          kembaliOleh: null,
          hash,
        },
      ]),
    ],
  );
  if (!disimpan.ok) return disimpan;
  return ok({
    catatan,
    isi: { periode: periode.kode, berkas, hash, oleh, baris: arsip.jumlah, tinggal: arsip.tinggal },
  });
}

function periksaPeriode(
  { data }: RuangKerja,
  tertulis: string,
  periode: Periode | undefined,
): readonly Catatan[] {
  if (periode === undefined || !data.tanggalData.has(periode.kode))
    return [catatTanpaPengumpulan(data, tertulis)];
  const { kode } = periode;
  if (versiBerlaku(data.kunci.get(kode)) === undefined)
    return [catatArsip('arsip-periode-belum-dikunci', { periode: kode })];
  const ada = data.arsip.get(kode);
  return ada === undefined ? [] : [catatArsip('arsip-sudah-ada', { periode: kode, berkas: ada.berkas })];
}

function periksaIsi({ baris, tinggal }: IsiArsip, { kode }: Periode): readonly CatatanArsip[] {
  if (baris.size > 0) return [];
  return tinggal === 0
    ? [catatArsip('arsip-tanpa-baris', { periode: kode })]
    : [catatArsip('arsip-semua-dibutuhkan', { periode: kode, baris: tinggal })];
}

/** Whatever the rule says that rows stay by: no other period may be calculated from anything else than before. */
function periksaPeriodeLain(
  ruang: RuangKerja,
  periode: Periode,
  { baris: induk }: DataInduk,
  data: readonly BarisData[],
  tinggal: (opd: string) => boolean,
): readonly CatatanArsip[] {
  const sesudah = data.filter((satu) => satu.periode !== periode.kode || tinggal(satu.opd));
  const [dahulu, kini] = [sidikMasukan(ruang, induk, data), sidikMasukan(ruang, induk, sesudah)];
  const oleh = [...ruang.data.tanggalData].flatMap(([kode, perTanggal]) => {
    const satu = periodeDari(kode);
    return satu === undefined ||
      kode === periode.kode ||
      ruang.data.arsip.has(kode) ||
      dahulu(satu, perTanggal) === kini(satu, perTanggal)
      ? []
      : [kode];
  });
  return oleh.length === 0 ? [] : [catatArsip('arsip-dibutuhkan', { periode: periode.kode, oleh })];
}

interface ArsipTertulis {
  /** None where there is no archive that proves itself. */
  readonly hash?: string;
  readonly catatan: readonly Catatan[];
}

/** Writes the archive and reads it back. One of this workspace that nothing registers is written over. */
async function tulisArsip(
  ruang: RuangKerja,
  { kode }: Periode,
  { lembar, baris }: IsiArsip,
  tempat: TempatArsip,
): Promise<Result<ArsipTertulis, Gagal>> {
  const nama = tempat.nama(kode);
  const ada = await tempat.baca(nama);
  if (!ada.ok) return ada;
  if (ada.value !== undefined) {
    const isi = await bacaTabelArsip(tempat, nama, ada.value);
    const milik = isi.ok ? milikArsip(isi.value) : undefined;
    if (milik?.ruangKerja !== ruang.data.id || milik.periode !== kode)
      return ok({ catatan: [catatArsip('arsip-nama-terpakai', { berkas: nama }, { berkas: nama })] });
  }
  const isi = await tempat.tulisBuku(lembar, { properti: new Map([['kinerja.jenis', 'arsip-data']]) });
  if (!isi.ok) return isi;
  const ditulis = await tempat.tulis(nama, isi.value, ada.value);
  if (!ditulis.ok) return ditulis;
  const kembali = await tempat.baca(nama);
  if (!kembali.ok) return kembali;
  if (kembali.value === undefined) return fail({ kode: 'file-not-found', berkas: nama });
  const terbaca = await bacaTabelArsip(tempat, nama, kembali.value);
  if (!terbaca.ok) return terbaca;
  return ok(
    isBarisSama(barisDariArsip(terbaca.value, kode), baris)
      ? { hash: hashArsip(kembali.value), catatan: ditulis.value }
      : {
          catatan: [...ditulis.value, catatArsip('arsip-tidak-terbukti', { berkas: nama }, { berkas: nama })],
        },
  );
}
