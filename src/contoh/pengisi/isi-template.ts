import { tambahSemua } from '../../domain/umum/banyak';
import { BukuXlsx } from '../../adapters/xlsx/buku/buku-xlsx';
import type { KegagalanBuku, Perubahan } from '../../application/ports/workbook';
import { akhirPeriode, awalKumulatif, periodeDari } from '../../domain/kalender/periode';
import { kelompokkan } from '../../domain/umum/kelompok';
import { fail, ok, type Result } from '../../domain/umum/result';
import { serialDari } from '../../domain/umum/tanggal';
import { daftarTingkatData } from '../../domain/variabel/tipe';
import { idTabelIsi } from '../../lembar/template/isi';
import { pilihanPernyataan, tabelPernyataan } from '../../lembar/template/pernyataan';
import { orangContoh } from '../rencana/orang-contoh';
import { barisTemplate, teksSel } from './baris-template';
import { ketikanTabel, type GayaIsi, type Ketikan, type Unit } from './ketikan';
import { salahKetik, type KesalahanKetik } from './salah-ketik';

interface TemplateTerisi {
  readonly isi: Uint8Array;
  readonly kesalahan: readonly KesalahanKetik[];
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
    if (gaya === 'berkesalahan') tambahSemua(kesalahan, salahKetik(tabel, ketikan));
    return perubahanDari(tabel.tabelId, ketikan);
  });
  const ditulis = await buku.terapkan([...perubahan.flat(), pernyataan(unit)]);
  return ditulis.ok ? ok({ isi: buku.bytes(), kesalahan }) : ditulis;
}

/** Rows with something new, whole over the input columns: a cell that is given what it holds is not touched. */
function perubahanDari(tabelId: string, ketikan: readonly Ketikan[]): readonly Perubahan[] {
  const kolom = [...new Set(ketikan.map((satu) => satu.kolom))];
  const perBaris = kelompokkan(ketikan, ({ baris }) => baris.id);
  if (perBaris.size === 0) return [];
  const baris = [...perBaris].map(([id, milik]) => {
    const baru = new Map(milik.map((satu) => [satu.kolom, satu.sel]));
    return { id, sel: kolom.map((satu) => baru.get(satu) ?? milik[0].baris.sel[satu] ?? null) };
  });
  return [{ jenis: 'simpan', tabelId, kolom, baris }];
}

function pernyataan({ opd, gaya }: Unit): Perubahan {
  const pengisiData = orangContoh(opd, 'pengisi');
  const penyetuju = orangContoh(opd, 'penanggung jawab');
  const isi: Readonly<Record<string, string | null>> = {
    nihil: gaya === 'nihil' ? pilihanPernyataan.nihil : pilihanPernyataan.adaData,
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
