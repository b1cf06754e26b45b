import type { BarisInduk } from '../../domain/data/baris-data';
import { variabelTerisi } from '../../domain/data/isian-baris';
import { periodeDari, type Periode } from '../../domain/kalender/periode';
import { aksiUnit } from '../../domain/rencana/aksi-unit';
import { tambahSemua } from '../../domain/umum/banyak';
import { sebagian } from '../../domain/umum/batas-catatan';
import { kelompokkan } from '../../domain/umum/kelompok';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Variabel } from '../../domain/variabel/tipe';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { aksiPada } from '../kompilasi/unit-periode';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import { indukPeriode } from '../paket/induk-periode';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { hariPeriode, unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { hashVersi } from '../ruang-kerja/versi-rencana';
import { variabelTemplate } from './kebutuhan-data';
import { bacaPermintaanVersi, type PermintaanVersi } from './permintaan-versi';

/** A unit that holds a template of a period, or returned it, and the version of the plan that it was made from. */
interface Pemegang {
  readonly opd: string;
  readonly versi: number;
}

/** Which templates are looked at; all that are out where nothing is said. */
export interface LingkupBeredar {
  /** Period code. */
  readonly periode?: string;
  /** Codes of units that get a new one now. */
  readonly kecuali?: ReadonlySet<string>;
}

/**
 * Which units hold a template that does not ask for what the plan now asks, period by period: they need a new one. Those of a
 * locked or archived period do not, for its figures stay; nor does a unit that reported there is nothing.
 * @param berlaku version of the plan that is in force.
 */
export async function catatTemplateBeredar(
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  berlaku: number,
  lingkup: LingkupBeredar = {},
): Promise<readonly CatatanRuangKerja[]> {
  const catatan: CatatanRuangKerja[] = [];
  for (const [kode, pemegang] of kelompokkan(
    pemegangLama(ruang.data, berlaku, lingkup),
    (satu) => satu.periode,
  )) {
    const periode = periodeDari(kode);
    if (periode === undefined) continue;
    tambahSemua(catatan, await catatPeriode(ruang, periode, pemegang));
  }
  return catatan;
}

/** The same beside a distribution of a period, but for those that it gives a new one. */
export const catatTemplateLain = (
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  { periode, versi }: { readonly periode: Periode; readonly versi: number },
  diberi: readonly { readonly opd: { readonly kode: string } }[] = [],
): Promise<readonly CatatanRuangKerja[]> =>
  catatTemplateBeredar(ruang, versi, {
    periode: periode.kode,
    kecuali: new Set(diberi.map(({ opd }) => opd.kode)),
  });

function pemegangLama(
  { register, kunci, arsip }: RuangKerja['data'],
  berlaku: number,
  { periode, kecuali }: LingkupBeredar,
): readonly (Pemegang & { readonly periode: string })[] {
  return register.flatMap((satu) => {
    const tetap = versiBerlaku(kunci.get(satu.periode)) !== undefined || arsip.has(satu.periode);
    const tanpaTemplate = satu.status === 'belum-dikirim' || satu.status === 'nihil';
    const lain = (periode !== undefined && satu.periode !== periode) || kecuali?.has(satu.opd) === true;
    return tetap || tanpaTemplate || lain || satu.versiRencana === berlaku
      ? []
      : [{ periode: satu.periode, opd: satu.opd, versi: satu.versiRencana }];
  });
}

async function catatPeriode(
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  periode: Periode,
  pemegang: readonly Pemegang[],
): Promise<readonly CatatanRuangKerja[]> {
  const { data } = ruang;
  const ada = new Set(unitPadaPeriode(data, periode).map(({ kode }) => kode));
  const diminta = variabelTemplate(data, periode, variabelBaku);
  const aksiKini = aksiPada(data.rencana.aksi, data.unit, hariPeriode(data, periode));
  const impor = dibacaSekali(() => imporPeriode(ruang, periode));
  const kurang: { opd: string; kolom: readonly string[] }[] = [];
  const tanpaAksi: { opd: string; aksi: readonly string[] }[] = [];
  const tidakTersimpan: Pemegang[] = [];
  for (const [versi, milik] of kelompokkan(
    pemegang.filter(({ opd }) => ada.has(opd)),
    (satu) => satu.versi,
  )) {
    const hash = hashVersi(data.persetujuan, versi);
    const dahulu =
      hash === undefined ? undefined : await bacaPermintaanVersi(ruang, periode, { versi, hash });
    if (dahulu === undefined) {
      tambahSemua(tidakTersimpan, milik);
      continue;
    }
    for (const { opd } of milik) {
      const kolom = await kolomKurang(diminta, dahulu, opd, impor);
      if (kolom.length > 0) kurang.push({ opd, kolom: kolom.map(({ label }) => label) });
      const aksi = aksiKurang(diminta, dahulu, aksiKini, opd);
      if (aksi.length > 0) tanpaAksi.push({ opd, aksi });
    }
  }
  const unit = (daftar: readonly { readonly opd: string }[]) => daftar.map(({ opd }) => opd);
  return [
    ...[...kelompokkan(kurang, ({ kolom }) => kolom.join('|')).values()].map((sama) =>
      catatRuangKerja('template-belum-menanyakan', {
        periode: periode.kode,
        kolom: sebagian(sama[0].kolom),
        unit: sebagian(unit(sama)),
      }),
    ),
    ...(tanpaAksi.length === 0
      ? []
      : [
          catatRuangKerja('template-belum-memuat-aksi', {
            periode: periode.kode,
            aksi: sebagian([...new Set(tanpaAksi.flatMap(({ aksi }) => aksi))]),
            unit: sebagian(unit(tanpaAksi)),
          }),
        ]),
    ...[...kelompokkan(tidakTersimpan, ({ versi }) => versi)].map(([versi, sama]) =>
      catatRuangKerja('template-versi-tidak-tersimpan', {
        periode: periode.kode,
        versi,
        unit: sebagian(unit(sama)),
      }),
    ),
  ];
}

type ImporUnit = (opd: string) => readonly BarisInduk[];

/**
 * The columns that a unit's template lacks. What the team gives of rows that the template has is no lack: a return takes it
 * from the team's own data.
 */
async function kolomKurang(
  diminta: readonly Variabel[],
  { kolom }: PermintaanVersi,
  opd: string,
  impor: () => Promise<ImporUnit>,
): Promise<readonly Variabel[]> {
  const baru = diminta.filter(({ id }) => !kolom.has(id));
  const tingkatLama = new Set(variabelBaku.flatMap(({ id, tingkat }) => (kolom.has(id) ? [tingkat] : [])));
  const mungkinTim = ({ pengisi, tingkat }: Variabel): boolean =>
    pengisi === 'UKPBJ' && tingkatLama.has(tingkat);
  if (!baru.some(mungkinTim)) return baru;
  const milik = (await impor())(opd);
  const terisi = new Set(
    milik.flatMap(({ tingkat, isian }) => variabelTerisi(isian).map((id) => `${tingkat}|${id}`)),
  );
  // Due date and weight of actions are the plan's.
  return baru.filter(
    (satu) => !mungkinTim(satu) || (satu.tingkat !== 'aksi' && !terisi.has(`${satu.tingkat}|${satu.id}`)),
  );
}

/** Codes of the actions of a unit that its template does not have, where actions are asked for and were before. */
function aksiKurang(
  diminta: readonly Variabel[],
  { kolom, aksi }: PermintaanVersi,
  kini: PermintaanVersi['aksi'],
  opd: string,
): readonly string[] {
  const dahulu = variabelBaku.some(({ id, tingkat }) => tingkat === 'aksi' && kolom.has(id));
  if (!dahulu || !diminta.some(({ tingkat }) => tingkat === 'aksi')) return [];
  const ada = new Set(aksiUnit({ aksi }, opd).map(({ id }) => id));
  return aksiUnit({ aksi: kini }, opd).flatMap(({ id, kode }) => (ada.has(id) ? [] : [kode]));
}

/** The imported rows of units; none where they cannot be read, so that too much is asked for rather than too little. */
async function imporPeriode(
  { buku, data }: Pick<RuangKerja, 'buku' | 'data'>,
  periode: Periode,
): Promise<ImporUnit> {
  const dibaca = await buku.baca([...tabelInduk]);
  if (!dibaca.ok) return () => [];
  return indukPeriode(data, bacaInduk(dibaca.value, variabelBaku, data), periode).milikUnit;
}

function dibacaSekali<T>(baca: () => Promise<T>): () => Promise<T> {
  let hasil: Promise<T> | undefined;
  return () => (hasil ??= baca());
}
