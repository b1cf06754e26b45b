import { ok, type Result } from '../../domain/umum/result';
import type { Tanda } from '../../domain/sop/tanda';
import { tabelKelengkapan } from '../../lembar/daftar/kelengkapan';
import { tabelLangkah } from '../../lembar/daftar/langkah';
import { tabelPelaksanaan } from '../../lembar/daftar/pelaksanaan';
import { awalanIdSementara } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { Lingkungan } from '../lingkungan';
import type { Gagal } from '../luaran';
import type { Pengaturan } from '../pengaturan';
import type { Perubahan } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import type { Centang } from './baca-alur';
import { perubahanCermin } from './cermin';
import type { AlurTermuat } from './muat-alur';
import { perubahanPenyimpangan, type BarisPenyimpangan } from './penyimpangan';
import { susunAlur } from './susun-alur';
import type { HasilAlur } from './tipe';

export type BarisCentang = Baris<typeof tabelKelengkapan>;

/** What a use case makes of the flow. */
export interface PerubahanAlur {
  readonly perintah: string;
  readonly ringkasan: string;
  /** All marks as they are to be; new and altered ones are found by comparing with what was read. */
  readonly tanda: readonly Tanda[];
  readonly centang?: readonly BarisCentang[];
  /** Steps whose row on Alur SOP is written even over typing: the ones that the user now acted upon. */
  readonly paksa?: ReadonlySet<number>;
  readonly perubahanLain?: readonly Perubahan[];
  /** The sheet Penyimpangan Mutu Baku as it is to be, and what makes it so. */
  readonly penyimpangan?: {
    readonly baris: readonly BarisPenyimpangan[];
    readonly perubahan: readonly Perubahan[];
  };
  readonly pengaturan?: Pengaturan;
}

/** A row that has no period of its own and no tick is kept blank; one of a period is taken away, as before it was ticked. */
const isHapus = ({ periode, ada }: BarisCentang): boolean => periode !== null && ada !== true;

/**
 * Stores marks and ticks with the mirror on Alur SOP in one write. Marks that were only typed are stored with it.
 */
export async function simpanAlur(
  termuat: AlurTermuat,
  lingkungan: Lingkungan,
  perubahan: PerubahanAlur,
): Promise<Result<HasilAlur, Gagal>> {
  const { bacaan, rencana } = termuat;
  const { ruang: semula } = termuat;
  const pengaturan = perubahan.pengaturan ?? semula.data.pengaturan;
  const ruang = { ...semula, data: { ...semula.data, pengaturan } };
  const hariIni = lingkungan.hariIni();
  const tersimpan = beriId(termuat, perubahan.tanda, lingkungan);
  const centang = new Map<string, Centang>(bacaan.centang);
  for (const baris of perubahan.centang ?? []) centang.set(baris.id, baris);
  const penyimpangan = perubahanPenyimpangan(
    ruang.tabel,
    perubahan.penyimpangan?.baris ?? bacaan.penyimpangan,
    tersimpan.tanda,
    pengaturan.hitunganHari,
  );
  const baru = {
    ...bacaan,
    tanda: tersimpan.tanda,
    belumTersimpan: new Set<string>(),
    centang,
    penyimpangan: penyimpangan.baris,
  };
  const alur = susunAlur(ruang.data, baru, rencana, hariIni);
  const bolehDitulis = (nomor: number): boolean =>
    !ruang.tabel.ada(tabelLangkah.id) ||
    bacaan.alur.bolehDitulis.has(nomor) ||
    perubahan.paksa?.has(nomor) === true;
  const disimpan = await simpanRuangKerja(ruang, lingkungan, perubahan.perintah, perubahan.ringkasan, [
    ...tersimpan.perubahan,
    ...perubahanCentang(perubahan.centang ?? []),
    ...(perubahan.perubahanLain ?? []),
    ...(perubahan.penyimpangan?.perubahan ?? []),
    ...penyimpangan.perubahan,
    ...perubahanCermin(alur, bolehDitulis),
  ]);
  return disimpan.ok ? ok(alur) : disimpan;
}

function perubahanCentang(centang: readonly BarisCentang[]): readonly Perubahan[] {
  const simpan = centang.filter((baris) => !isHapus(baris));
  const hapus = centang.filter(isHapus);
  return [
    ...(simpan.length === 0 ? [] : [perubahanSimpan(tabelKelengkapan, simpan)]),
    ...(hapus.length === 0
      ? []
      : [{ jenis: 'hapus' as const, tabelId: tabelKelengkapan.id, id: hapus.map(({ id }) => id) }]),
  ];
}

/** Real ids for marks that were typed, and the rows to store: new, typed, undone, or with another note. */
function beriId(
  { bacaan }: AlurTermuat,
  tanda: readonly Tanda[],
  lingkungan: Lingkungan,
): { readonly tanda: readonly Tanda[]; readonly perubahan: readonly Perubahan[] } {
  const lama = new Map(bacaan.tanda.map((satu) => [satu.id, satu]));
  const diberi: { nomor: number; id: string }[] = [];
  const baru = new Set<string>();
  const ubah = new Set<string>();
  const hasil = tanda.map((satu) => {
    const semula = lama.get(satu.id);
    const isBaru = semula === undefined || bacaan.belumTersimpan.has(satu.id);
    const barisKe = satu.id.startsWith(awalanIdSementara)
      ? Number(satu.id.slice(awalanIdSementara.length))
      : undefined;
    const id = barisKe !== undefined || bacaan.belumTersimpan.has(satu.id) ? lingkungan.idBaru() : satu.id;
    if (barisKe !== undefined) diberi.push({ nomor: barisKe, id });
    if (isBaru) baru.add(id);
    else if (satu !== semula || bacaan.catatanDiketik.has(satu.id) || id !== satu.id) ubah.add(id);
    return { ...satu, id };
  });
  const dicatat = lingkungan.sekarang();
  const utuh = hasil.filter(({ id }) => baru.has(id)).map((satu) => ({ ...barisTanda(satu), dicatat }));
  const sebagian = hasil.filter(({ id }) => ubah.has(id)).map(barisTanda);
  return {
    tanda: hasil,
    perubahan: [
      ...(diberi.length === 0
        ? []
        : [{ jenis: 'beri-id' as const, tabelId: tabelPelaksanaan.id, baris: diberi }]),
      ...(utuh.length === 0 ? [] : [perubahanSimpan(tabelPelaksanaan, utuh)]),
      ...(sebagian.length === 0 ? [] : [tanpaCap(sebagian)]),
    ],
  };
}

type BarisPelaksanaan = Baris<typeof tabelPelaksanaan>;

/** A row altered keeps the stamp of when it was first recorded. */
function tanpaCap(baris: readonly Omit<BarisPelaksanaan, 'dicatat'>[]): Perubahan {
  const penuh = perubahanSimpan(
    tabelPelaksanaan,
    baris.map((satu) => ({ ...satu, dicatat: null })),
  ) as Extract<Perubahan, { jenis: 'simpan' }>;
  const letak = penuh.kolom.indexOf('dicatat');
  return {
    ...penuh,
    kolom: penuh.kolom.filter((_, k) => k !== letak),
    baris: penuh.baris.map(({ id, sel }) => ({ id, sel: sel.filter((_, k) => k !== letak) })),
  };
}

const barisTanda = (satu: Tanda): Omit<BarisPelaksanaan, 'dicatat'> => ({
  id: satu.id,
  langkah: satu.nomor,
  periode: satu.periode,
  kejadian: satu.kejadian,
  tanggal: satu.tanggal,
  oleh: satu.oleh === '' ? null : satu.oleh,
  keputusan: satu.cabang,
  ke: satu.ke,
  tenggat: satu.tenggat,
  terlambat: satu.terlambat === 0 ? null : satu.terlambat,
  mendahului: satu.mendahului.length === 0 ? null : satu.mendahului.join(', '),
  catatan: satu.catatan,
  dibatalkan: satu.batal?.tanggal ?? null,
  dibatalkanOleh: satu.batal?.oleh ?? null,
  alasanBatal: satu.batal?.alasan ?? null,
});
