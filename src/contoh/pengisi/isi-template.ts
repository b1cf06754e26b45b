import { BukuXlsx } from '../../adapters/xlsx/buku/buku-xlsx';
import type { KegagalanBuku, Perubahan } from '../../application/ports/workbook';
import { akhirPeriode, awalKumulatif, periodeDari } from '../../domain/kalender/periode';
import { kelompokkan } from '../../domain/umum/kelompok';
import { fail, ok, type Result } from '../../domain/umum/result';
import { serialDari } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTingkatData, type TingkatData } from '../../domain/variabel/tipe';
import type { IsiTabel } from '../../lembar/isi';
import { TEKS_TIDAK_BERLAKU } from '../../lembar/kodek-isian';
import { idTabelIsi } from '../../lembar/template/isi';
import { tabelPernyataan } from '../../lembar/template/pernyataan';
import type { Sel } from '../../lembar/tipe';
import { buatAcak } from '../acak';
import { orangContoh } from '../rencana/orang-contoh';
import { BENIH } from '../tetapan';
import { barisTemplate, teksSel, type BarisTemplate } from './baris-template';
import { isiAksi, isiPaket, isiTransaksi, isiUnit, type BahanIsi, type IsiBaris } from './isi-baris';
import { daftarKesalahan, type ContohKesalahan } from './kesalahan';

/** How a unit fills: completely, with gaps, with typing mistakes, or only the Nihil statement. */
export type GayaIsi = 'rapi' | 'sebagian' | 'berkesalahan' | 'nihil';

/** A mistake that was typed, with its place in the returned file. */
export interface KesalahanKetik extends ContohKesalahan {
  readonly lembar: string;
  readonly sel: string;
}

export interface TemplateTerisi {
  readonly isi: Uint8Array;
  readonly kesalahan: readonly KesalahanKetik[];
}

const pengisi: Record<TingkatData, (bahan: BahanIsi) => IsiBaris> = {
  rup: isiPaket,
  transaksi: isiTransaksi,
  opd: isiUnit,
  aksi: isiAksi,
};

/** Cells that a unit brings up to date although they hold something. */
const diperbarui = new Set(['status', 'status_aksi', 'kemajuan_aksi']);

interface Ketikan {
  readonly baris: BarisTemplate;
  readonly kolom: string;
  sel: Sel;
}

interface Unit {
  readonly opd: string;
  readonly periode: string;
  readonly awal: number;
  readonly tanggalData: number;
  readonly gaya: GayaIsi;
  readonly tabel: ReadonlyMap<TingkatData, IsiTabel>;
}

/**
 * Fills a distributed template as its unit would: only input cells, the same for the same template every time. What is
 * filled already stays, so that the next period goes on from this one.
 */
export async function isiTemplate(
  nama: string,
  bytes: Uint8Array,
  gaya: GayaIsi,
): Promise<Result<TemplateTerisi, KegagalanBuku>> {
  const dibuka = BukuXlsx.buka(nama, bytes);
  if (!dibuka.ok) return dibuka;
  const buku = dibuka.value;
  const dibaca = await buku.baca(['meta', tabelPernyataan.id, ...daftarTingkatData.map(idTabelIsi)]);
  if (!dibaca.ok) return dibaca;
  const isi = dibaca.value.tabel;
  const meta = new Map(barisTemplate(isi.get('meta')).map((satu) => [satu.id, teksSel(satu, 'nilai')]));
  const periode = periodeDari(meta.get('periode') ?? '');
  if (periode === undefined) return fail({ kode: 'table-not-found', tabelId: 'meta' });
  const unit: Unit = {
    opd: meta.get('opd') ?? '',
    periode: periode.kode,
    awal: serialDari(awalKumulatif(periode)),
    tanggalData: serialDari(akhirPeriode(periode)),
    gaya,
    tabel: new Map(
      daftarTingkatData.flatMap((tingkat) => {
        const tabel = isi.get(idTabelIsi(tingkat));
        return tabel === undefined ? [] : [[tingkat, tabel] as const];
      }),
    ),
  };
  const kesalahan: KesalahanKetik[] = [];
  const perubahan = [...unit.tabel].map(([tingkat, tabel]) => {
    const ketikan = ketikanTabel(tingkat, tabel, unit);
    if (gaya === 'berkesalahan') kesalahan.push(...salahKetik(tabel, ketikan));
    return perubahanDari(tabel.tabelId, ketikan);
  });
  const ditulis = await buku.terapkan([...perubahan.flat(), pernyataan(unit)]);
  return ditulis.ok ? ok({ isi: buku.bytes(), kesalahan }) : ditulis;
}

function ketikanTabel(tingkat: TingkatData, tabel: IsiTabel, unit: Unit): Ketikan[] {
  const { opd, periode, awal, tanggalData, gaya } = unit;
  if (gaya === 'nihil') return [];
  const daftar = barisTemplate(tabel);
  const kolom = kolomIsian(tingkat, tabel, daftar);
  const [paket, transaksi] = [
    barisTemplate(unit.tabel.get('rup')),
    barisTemplate(unit.tabel.get('transaksi')),
  ];
  return daftar.flatMap((baris): Ketikan[] => {
    // Ids of actions are random; their codes are not.
    const nama = teksSel(baris, 'kode') || baris.id;
    const acak = buatAcak(`${BENIH}|isi|${opd}|${nama}`);
    const isi = pengisi[tingkat]({ baris, acak, awal, tanggalData, paket, transaksi });
    const celah = buatAcak(`${BENIH}|celah|${opd}|${periode}|${nama}`);
    return kolom.flatMap((id): Ketikan[] => {
      const sel = isi[id] ?? null;
      const terisi = (baris.sel[id] ?? null) !== null && !diperbarui.has(id);
      if (sel === null || sel === baris.sel[id] || terisi) return [];
      if (gaya === 'sebagian' && celah.peluang(0.18))
        return celah.peluang(0.2) ? [{ baris, kolom: id, sel: TEKS_TIDAK_BERLAKU }] : [];
      return [{ baris, kolom: id, sel }];
    });
  });
}

/** Columns of this level that are the unit's to fill: those asked of it, and those that the team's import left blank. */
function kolomIsian(
  tingkat: TingkatData,
  tabel: IsiTabel,
  daftar: readonly BarisTemplate[],
): readonly string[] {
  const ada = new Set(tabel.kolom.map(({ id }) => id));
  return variabelBaku
    .filter(({ id, tingkat: milik }) => milik === tingkat && ada.has(id))
    .filter(
      ({ id, pengisi: oleh }) => oleh !== 'UKPBJ' || daftar.every(({ sel }) => (sel[id] ?? null) === null),
    )
    .map(({ id }) => id);
}

/** Puts each mistake of the list into a row of its own, in place of what stands there or was to be typed there. */
function salahKetik(tabel: IsiTabel, ketikan: Ketikan[]): readonly KesalahanKetik[] {
  const daftar = barisTemplate(tabel);
  const terpakai = new Set<BarisTemplate>();
  return daftarKesalahan.flatMap((salah): KesalahanKetik[] => {
    const kolom = tabel.kolom.find(({ id }) => id === salah.variabel);
    if (salah.tabelId !== tabel.tabelId || kolom === undefined) return [];
    const ketikanUntuk = (id: string): Ketikan | undefined =>
      ketikan.find((satu) => satu.kolom === kolom.id && satu.baris.id === id);
    const korban = daftar.find((baris) => {
      const sel = ketikanUntuk(baris.id)?.sel ?? baris.sel[kolom.id] ?? null;
      return sel !== null && sel !== TEKS_TIDAK_BERLAKU && !terpakai.has(baris);
    });
    if (korban === undefined) return [];
    terpakai.add(korban);
    const ada = ketikanUntuk(korban.id);
    if (ada === undefined) ketikan.push({ baris: korban, kolom: kolom.id, sel: salah.teks });
    else ada.sel = salah.teks;
    return [{ ...salah, lembar: tabel.lembar, sel: `${kolom.huruf}${korban.nomor}` }];
  });
}

/** Rows with something new, whole over the input columns: a cell that is given what it holds is not touched. */
function perubahanDari(tabelId: string, ketikan: readonly Ketikan[]): readonly Perubahan[] {
  const kolom = [...new Set(ketikan.map((satu) => satu.kolom))];
  const perBaris = kelompokkan(ketikan, ({ baris }) => baris.id);
  if (perBaris.size === 0) return [];
  const baris = [...perBaris].map(([id, milik]) => {
    const baru = new Map(milik.map((satu) => [satu.kolom, satu.sel]));
    return { id, sel: kolom.map((satu) => baru.get(satu) ?? milik[0]!.baris.sel[satu] ?? null) };
  });
  return [{ jenis: 'simpan', tabelId, kolom, baris }];
}

function pernyataan({ opd, gaya }: Unit): Perubahan {
  const pengisiData = orangContoh(opd, 'pengisi');
  const penyetuju = orangContoh(opd, 'penanggung jawab');
  const isi: Readonly<Record<string, string | null>> = {
    nihil: gaya === 'nihil' ? 'Ya' : 'Tidak',
    diisiOleh: pengisiData.nama,
    nipPengisi: gaya === 'sebagian' ? null : pengisiData.nip,
    disetujuiOleh: penyetuju.nama,
    nipPenyetuju: penyetuju.nip,
  };
  return {
    jenis: 'simpan',
    tabelId: tabelPernyataan.id,
    kolom: ['isi'],
    baris: Object.entries(isi).map(([id, sel]) => ({ id, sel: [sel] })),
  };
}
