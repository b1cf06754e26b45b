import { awalPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { labelCabang, type IdCabang } from '../../domain/sop/cabang';
import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { ukurTanda } from '../../domain/sop/jadwal-siklus';
import { isPeriodik, langkahDari, tandaBerlaku, type Tanda } from '../../domain/sop/tanda';
import type { LangkahSop } from '../../domain/sop/tipe';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelLangkah } from '../../lembar/daftar/langkah';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import { dasarJadwal } from './dasar-jadwal';
import { periksaDikembalikan, periksaDisetujui } from './periksa-keputusan';
import { periksaPenutupan, periksaPutusan, periksaRapat, putusanRapat } from './periksa-rapat';

/** The sheet Alur SOP: who the office says acts, and which rows may be written over. */
export interface LangkahTertulis {
  readonly pelaksana: ReadonlyMap<number, readonly string[]>;
  /** Steps whose row holds nothing that would be lost: typing that could not be taken over stays. */
  readonly bolehDitulis: ReadonlySet<number>;
}

interface Ketikan {
  /** The recorded marks, then the typed ones. */
  readonly tanda: readonly Tanda[];
  readonly catatanDiketik: ReadonlyMap<string, string>;
  readonly alur: LangkahTertulis;
  readonly catatan: readonly Catatan[];
}

type BarisLangkah = Baris<typeof tabelLangkah>;

/** Until it is stored, a typed mark goes by its step. */
const idKetikan = (nomor: number): string => `alur-${nomor}`;

/**
 * Marks typed on the sheet Alur SOP: a day in the column Selesai of a step that is not recorded as done. A note typed
 * beside a recorded mark is its new note; another day or decision there is told, the record holds.
 */
export function bacaKetikan(ruang: RuangKerja, tersimpan: readonly Tanda[], hariIni: Tanggal): Ketikan {
  const urai = ruang.tabel.urai(tabelLangkah);
  const catatan: Catatan[] = [...urai.catatan];
  const catatanDiketik = new Map<string, string>();
  const bolehDitulis = new Set<number>();
  let tanda = tersimpan;
  for (const baris of urai.baris) {
    const langkah = langkahDari(baris.nomor);
    if (langkah === undefined) continue;
    const periode = isPeriodik(langkah) ? periodeDari(baris.periode ?? '') : undefined;
    const tercatat = tandaBerlaku(tanda, baris.nomor, periode?.kode ?? null);
    const tempat = (c: CatatanSop, idKolom: keyof BarisLangkah): void => {
      catatan.push({ ...c, lokasi: urai.lokasi(baris.id, idKolom) });
    };
    if (tercatat !== undefined) {
      const beda = bedaCatatan(baris, tercatat);
      if (beda === undefined) bolehDitulis.add(baris.nomor);
      else tempat(beda.catatan, beda.kolom);
      if (baris.catatan != null && baris.catatan !== tercatat.catatan)
        catatanDiketik.set(tercatat.id, baris.catatan);
      continue;
    }
    const ketikan = tandaKetikan(ruang, tanda, langkah, baris, periode, hariIni);
    if (ketikan === undefined) {
      bolehDitulis.add(baris.nomor);
      continue;
    }
    for (const { catatan: satu, kolom: idKolom } of ketikan.catatan) tempat(satu, idKolom);
    if (ketikan.masukan === undefined) continue;
    bolehDitulis.add(baris.nomor);
    tanda = [...tanda, ukurTanda(ketikan.masukan, periode, tanda, dasarJadwal(ruang.data))];
  }
  return {
    tanda: tanda.map((satu) => ({ ...satu, catatan: catatanDiketik.get(satu.id) ?? satu.catatan })),
    catatanDiketik,
    alur: { bolehDitulis, pelaksana: pelaksanaTertulis(urai.baris) },
    catatan,
  };
}

const pelaksanaTertulis = (baris: readonly BarisLangkah[]): ReadonlyMap<number, readonly string[]> =>
  new Map(
    baris.flatMap(({ nomor, pelaksana }) => {
      const daftar = (pelaksana ?? '').split(/[;\n]/).map((satu) => satu.trim());
      const ada = daftar.filter((satu) => satu !== '');
      return ada.length === 0 ? [] : [[nomor, ada] as const];
    }),
  );

type DiKolom = { readonly catatan: CatatanSop; readonly kolom: keyof BarisLangkah };

function bedaCatatan(baris: BarisLangkah, tercatat: Tanda): DiKolom | undefined {
  const { nomor } = baris;
  const beda = (kolom: keyof BarisLangkah, tertulis: string, asli: string): DiKolom => ({
    catatan: catatSop('tanda-berbeda', { nomor, tertulis, tercatat: asli }),
    kolom,
  });
  if (baris.selesai != null && baris.selesai !== tercatat.tanggal)
    return beda('selesai', tulisTanggal(baris.selesai), tulisTanggal(tercatat.tanggal));
  if (baris.oleh != null && tercatat.oleh !== '' && baris.oleh !== tercatat.oleh)
    return beda('oleh', baris.oleh, tercatat.oleh);
  if (baris.keputusan != null && baris.keputusan !== tercatat.cabang)
    return beda(
      'keputusan',
      labelCabang[baris.keputusan],
      tercatat.cabang === null ? '–' : labelCabang[tercatat.cabang],
    );
  return undefined;
}

const tanpaNama = ({ nomor, oleh }: BarisLangkah): readonly DiKolom[] =>
  oleh == null ? [{ catatan: catatSop('tanda-tanpa-nama', { nomor }), kolom: 'oleh' }] : [];

/** `langkah 4` in a note: the sheet has no column of its own for where the plan goes back to. */
const LANGKAH_DISEBUT = /\b(?:langkah|step)\s+(\d{1,2})\b/giu;

/** Where a typed decision goes on to; of several steps the one that the note names. */
function tujuanCabang(
  { cabang }: LangkahSop,
  id: IdCabang | null,
  catatan: string,
): number | null | { readonly catatan: CatatanSop } {
  const pilihan = cabang.find((satu) => satu.id === id)?.ke ?? [];
  if (pilihan.length < 2) return pilihan[0] ?? null;
  const tanpaAlasan = periksaDikembalikan(catatan);
  if (tanpaAlasan !== undefined) return { catatan: tanpaAlasan };
  const disebut = new Set([...catatan.matchAll(LANGKAH_DISEBUT)].map(([, nomor]) => Number(nomor)));
  const [tujuan, lain] = pilihan.filter((nomor) => disebut.has(nomor));
  return tujuan === undefined || lain !== undefined
    ? { catatan: catatSop('cabang-tujuan-wajib', { pilihan }) }
    : tujuan;
}

const isBerketikan = ({ oleh, keputusan, status }: BarisLangkah): boolean =>
  oleh != null || keputusan != null || status === 'selesai';

function tanggalSalah(
  tanggal: Tanggal,
  mulai: Tanggal | undefined,
  hariIni: Tanggal,
): CatatanSop | undefined {
  if (tanggal > hariIni) return catatSop('langkah-tanggal-di-depan', { tanggal, hariIni });
  return mulai !== undefined && tanggal < mulai
    ? catatSop('langkah-sebelum-mulai', { tanggal, mulai })
    : undefined;
}

/** What a person typed into the row of an open step; `undefined` where nothing. */
function tandaKetikan(
  ruang: RuangKerja,
  tanda: readonly Tanda[],
  langkah: LangkahSop,
  baris: BarisLangkah,
  periode: Periode | undefined,
  hariIni: Tanggal,
): { readonly catatan: readonly DiKolom[]; readonly masukan?: Parameters<typeof ukurTanda>[0] } | undefined {
  const { nomor, selesai, oleh } = baris;
  if (selesai == null) {
    return isBerketikan(baris)
      ? { catatan: [{ catatan: catatSop('tanda-tanpa-tanggal', { nomor }), kolom: 'selesai' }] }
      : undefined;
  }
  const tolak = (catatan: CatatanSop, kolom: keyof BarisLangkah) => ({ catatan: [{ catatan, kolom }] });
  if (isPeriodik(langkah) && periode?.tahun !== ruang.data.tahun)
    return tolak(
      catatSop('langkah-periode-salah', {
        periode: baris.periode ?? '',
        pilihan: [`${ruang.data.tahun}-TW1`],
      }),
      'periode',
    );
  const mulai = periode === undefined ? ruang.data.pengaturan.mulaiSiklus : awalPeriode(periode);
  const salah = tanggalSalah(selesai, mulai, hariIni);
  if (salah !== undefined) return tolak(salah, 'selesai');
  const putusan = keputusanKetikan(ruang, tanda, langkah, baris, periode, selesai);
  if ('kolom' in putusan) return tolak(putusan.catatan, putusan.kolom);
  return {
    catatan: tanpaNama(baris),
    masukan: {
      id: idKetikan(nomor),
      nomor,
      periode: periode?.kode ?? null,
      tanggal: selesai,
      oleh: oleh ?? '',
      catatan: baris.catatan ?? null,
      cabang: putusan.id,
      ke: putusan.ke,
    },
  };
}

/** The decision of a typed mark with where it goes on to; or what is wrong with it, and in which cell. */
function keputusanKetikan(
  ruang: RuangKerja,
  tanda: readonly Tanda[],
  langkah: LangkahSop,
  { keputusan, catatan }: BarisLangkah,
  periode: Periode | undefined,
  selesai: Tanggal,
): { readonly id: IdCabang | null; readonly ke: number | null } | DiKolom {
  const [ditahan] = periksaKeputusanRapat(ruang, langkah, periode);
  if (ditahan !== undefined) return { catatan: ditahan, kolom: 'selesai' };
  const putusan = langkah.nomor === 18 && periode ? putusanRapat(ruang.data, periode) : undefined;
  if (putusan !== undefined) {
    const lain = keputusan == null ? undefined : periksaPutusan(putusan, { id: keputusan });
    return lain === undefined ? putusan : { catatan: lain, kolom: 'keputusan' };
  }
  const cabang = cabangKetikan(ruang, langkah, keputusan ?? undefined);
  if ('catatan' in cabang) return { catatan: cabang.catatan, kolom: 'keputusan' };
  const ke = tujuanCabang(langkah, cabang.id, catatan ?? '');
  if (typeof ke === 'object' && ke !== null) return { catatan: ke.catatan, kolom: 'catatan' };
  const salah = cabang.id === 'setujui-rencana' ? periksaDisetujui(ruang, tanda, selesai) : undefined;
  return salah === undefined ? { id: cabang.id, ke } : { catatan: salah, kolom: 'selesai' };
}

/** What of decisions per indicator steps 18 and 19 wait for. */
function periksaKeputusanRapat(
  ruang: RuangKerja,
  { nomor }: LangkahSop,
  periode: Periode | undefined,
): readonly CatatanSop[] {
  if (nomor === 19) return periksaPenutupan(ruang);
  return nomor === 18 && periode !== undefined ? periksaRapat(ruang, periode) : [];
}

/** The decision of a typed mark; at step 7 an approval that is recorded says it. */
function cabangKetikan(
  ruang: RuangKerja,
  { nomor, cabang }: LangkahSop,
  dipilih: IdCabang | undefined,
): { readonly id: IdCabang | null } | { readonly catatan: CatatanSop } {
  if (cabang.length === 0) return { id: null };
  const pilihan = cabang.map(({ tombol }) => tombol);
  const satu = cabang.length === 1 ? cabang[0]?.id : undefined;
  const disetujui = nomor === 7 && 'persetujuan' in rencanaBerlaku(ruang.data);
  const id = dipilih ?? satu ?? (disetujui ? 'setujui-rencana' : undefined);
  if (id === undefined) return { catatan: catatSop('cabang-wajib', { nomor, pilihan }) };
  if (!cabang.some((calon) => calon.id === id))
    return { catatan: catatSop('cabang-tidak-dikenal', { cabang: labelCabang[id], pilihan }) };
  if (id === 'setujui-rencana' && !disetujui) return { catatan: catatSop('langkah-tanpa-persetujuan', {}) };
  return { id };
}
