import { akhirPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { periksaTahunKalender } from '../../domain/kalender/catatan';
import { SKEMA_TEMPLATE } from '../../domain/pengembalian/identitas';
import { adaGalat } from '../../domain/umum/catatan';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { aksiUnit } from '../../domain/rencana/aksi-unit';
import type { Opd } from '../../domain/rencana/rencana';
import { fail, ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { bacaDataPeriode, tabelDataPeriode } from '../data/baris-periode';
import { dataTerakhirUnit } from '../data/data-terakhir';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { PenulisBuku, TujuanBerkas } from '../ports/penulis-buku';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan, simpanRuangKerja } from '../ruang-kerja/simpan';
import { indikatorPeserta, variabelTemplate } from './kebutuhan-data';
import { lembarTemplate } from './isi-template';
import { namaBerkasTemplate } from './nama-berkas';

export interface HasilDistribusi {
  readonly periode: string;
  readonly berkas: readonly { readonly nama: string; readonly opd: string; readonly jumlahBaris: number }[];
  readonly kolom: readonly string[];
}

export interface PermintaanDistribusi {
  readonly periode: string;
  /** Unit codes; all units where absent. */
  readonly unit?: readonly string[];
}

/** Distribusi Template (SOP steps 8–10): a workbook for each unit, and who was sent what in the register. */
export async function distribusi(
  buku: Workbook,
  lingkungan: Lingkungan,
  tulisBuku: PenulisBuku,
  tujuan: TujuanBerkas,
  permintaan: PermintaanDistribusi,
  kemajuan: Kemajuan = () => true,
): Luaran<HasilDistribusi> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const siap = periksaPermintaan(ruang, permintaan);
  if (!('periode' in siap)) return ok({ catatan: siap.catatan });

  const { periode, unit, persetujuan } = siap;
  const variabel = variabelTemplate(ruang, periode, variabelBaku);
  const induk = bacaInduk(ruang.isi, variabelBaku);
  const data = bacaDataPeriode(ruang.isi, variabelBaku);
  const catatan = [...siap.catatan, ...induk.catatan, ...data.catatan];
  if (adaGalat(catatan)) return ok({ catatan });

  const tanggalData = akhirPeriode(periode);
  const tenggat = ruang.kalender.tambahHariKerja(tanggalData, ruang.pengaturan.hariKembali);
  const dikirim = lingkungan.sekarang();
  const namaTerpakai = new Set<string>();
  const berkas: { nama: string; isi: Uint8Array; opd: string; jumlahBaris: number }[] = [];
  const register: Baris<typeof tabelRegister>[] = [];
  for (const [i, opd] of unit.entries()) {
    if (!kemajuan(i, unit.length, opd.nama)) return fail({ kode: 'cancelled' });
    const id = `${periode.kode}|${opd.kode}`;
    const lama = ruang.register.find((baris) => baris.id === id);
    const serial = (lama?.serial ?? 0) + 1;
    const identitas = {
      ruangKerja: ruang.id,
      opd: opd.kode,
      namaOpd: opd.nama,
      periode: periode.kode,
      versiRencana: persetujuan.versi,
      hashRencana: persetujuan.hash,
      serial,
      skema: SKEMA_TEMPLATE,
    };
    const milik = induk.milikUnit(opd.kode);
    const lembar = lembarTemplate({
      identitas,
      tanggalData,
      tenggat,
      alamatKembali: ruang.pengaturan.alamatKembali,
      variabel,
      induk: milik,
      sebelumnya: dataTerakhirUnit(data.baris, ruang.register, opd.kode, periode),
      aksi: aksiUnit(ruang.rencana, opd.kode),
    });
    const isi = await tulisBuku(lembar, {
      properti: new Map(
        Object.entries(identitas).map(([kunci, nilai]) => [`kinerja.${kunci}`, String(nilai)]),
      ),
    });
    if (!isi.ok) return isi;
    const nama = namaBerkasTemplate(periode.kode, opd.kode, opd.namaSingkat ?? opd.nama, namaTerpakai);
    berkas.push({ nama, isi: isi.value, opd: opd.kode, jumlahBaris: milik.length });
    register.push(barisTerkirim(lama, { ...identitas, id, tenggat, dikirim, berkasKirim: nama }));
  }
  const disimpan = await tujuan.simpan(berkas);
  if (!disimpan.ok) return disimpan;
  const ditulis = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Distribusi Template',
    `${periode.kode}: ${berkas.length} berkas`,
    [...induk.beriId, perubahanSimpan(tabelRegister, register)],
  );
  if (!ditulis.ok) return ditulis;
  return ok({
    catatan,
    isi: {
      periode: periode.kode,
      berkas: berkas.map(({ nama, opd, jumlahBaris }) => ({ nama, opd, jumlahBaris })),
      kolom: variabel.map(({ label }) => label),
    },
  });
}

/** A new issue does not undo a return that was already taken. */
function barisTerkirim(
  lama: Baris<typeof tabelRegister> | undefined,
  terbitan: Pick<
    Baris<typeof tabelRegister>,
    'id' | 'opd' | 'namaOpd' | 'periode' | 'versiRencana' | 'serial' | 'tenggat' | 'dikirim' | 'berkasKirim'
  >,
): Baris<typeof tabelRegister> {
  const { id, opd, namaOpd, periode, versiRencana, serial, tenggat, dikirim, berkasKirim } = terbitan;
  return {
    status: 'terkirim',
    ketepatan: null,
    diterima: null,
    berkasTerima: null,
    serialTerima: null,
    jumlahBaris: null,
    jumlahCatatan: null,
    hashTerima: null,
    petaKolom: null,
    ...lama,
    ...{ id, opd, namaOpd, periode, versiRencana, serial, tenggat, dikirim, berkasKirim },
  };
}

function periksaPermintaan(
  ruang: RuangKerja,
  { periode: kode, unit: diminta }: PermintaanDistribusi,
):
  | { readonly catatan: readonly Catatan[] }
  | {
      readonly catatan: readonly Catatan[];
      readonly periode: Periode;
      readonly unit: readonly Opd[];
      readonly persetujuan: { readonly versi: number; readonly hash: string };
    } {
  const catatan: Catatan[] = [...ruang.catatan];
  const berlaku = rencanaBerlaku(ruang);
  if ('catatan' in berlaku) catatan.push(berlaku.catatan);
  const periode = periodeDari(kode);
  if (periode?.tahun !== ruang.tahun)
    catatan.push(catatRuangKerja('periode-salah', { periode: kode, tahun: ruang.tahun }));
  else if (indikatorPeserta(ruang, periode).length === 0)
    catatan.push(catatRuangKerja('periode-tanpa-indikator', { periode: periode.kode }));
  if (ruang.opd.length === 0) catatan.push(catatRuangKerja('tidak-ada-unit', {}));
  const kodeOpd = ruang.opd.map((opd) => opd.kode);
  for (const kodeUnit of (diminta ?? []).filter((unit) => !kodeOpd.includes(unit))) {
    const saran = namaTerdekat(kodeUnit, kodeOpd);
    catatan.push(
      catatRuangKerja('unit-tidak-dikenal', {
        kode: kodeUnit,
        ...(saran === undefined ? {} : { saran }),
      }),
    );
  }
  if (periode === undefined || 'catatan' in berlaku || adaGalat(catatan)) return { catatan };
  const akhir = akhirPeriode(periode);
  return {
    catatan: [...catatan, ...periksaTahunKalender(ruang.kalender, akhir, akhir)],
    periode,
    unit: ruang.opd.filter((opd) => diminta?.includes(opd.kode) ?? true),
    persetujuan: berlaku.persetujuan,
  };
}
