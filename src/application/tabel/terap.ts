import type { BarisBaru, KegagalanBuku, Perubahan, SyaratSel } from '../ports/workbook';
import { bersihkanAksara, potongTeks } from '../../domain/umum/aksara';
import { fail, ok, type Result } from '../../domain/umum/result';
import { kolomIdBaris } from '../../lembar/tata-letak';
import { isGalatSel, type Sel } from '../../lembar/tipe';
import { alasanTakTersimpan } from '../../lembar/nilai-tersimpan';
import type { BarisTabel, KeadaanTabel } from './keadaan-tabel';
import { unsurKe } from '../../domain/umum/pasti';

type HasilTerap = Result<BarisTabel[], KegagalanBuku>;
type PerubahanIsi = Extract<Perubahan, { jenis: 'simpan' | 'ganti' }>;

/** Applies the changes of one table, in order, to its rows; the rows it gets are not altered. */
export function terapPerubahan(tabel: KeadaanTabel, perubahan: readonly Perubahan[]): HasilTerap {
  let baris = tabel.semuaBaris().map((satu): BarisTabel => ({ ...satu, isi: [] }));
  for (const satu of perubahan) {
    const hasil = terapSatu(tabel, baris, satu);
    if (!hasil.ok) return hasil;
    baris = hasil.value;
  }
  return ok(baris);
}

function terapSatu(tabel: KeadaanTabel, baris: BarisTabel[], perubahan: Perubahan): HasilTerap {
  switch (perubahan.jenis) {
    case 'simpan':
      return simpan(tabel, baris, perubahan);
    case 'ganti':
      return ganti(tabel, baris, perubahan);
    case 'hapus':
      return hapus(tabel, baris, perubahan);
    case 'perbarui-isi':
      return perbaruiIsi(tabel, baris, perubahan);
    case 'beri-id':
      return beriId(tabel, baris, perubahan);
  }
}

function simpan(tabel: KeadaanTabel, baris: BarisTabel[], perubahan: PerubahanIsi): HasilTerap {
  const kolom = letakKolom(tabel, perubahan);
  if (!kolom.ok) return kolom;
  const menurutId = indeksId(baris);
  const seen = new Set<string>();
  const isi = pengisi(tabel, perubahan, kolom.value);
  for (const baru of perubahan.baris) {
    const kegagalan = gandaAtauBuruk(perubahan, baru, seen, menurutId);
    if (kegagalan !== undefined) return fail(kegagalan);
    const satu = menurutId.get(baru.id)?.[0] ?? tambah(tabel, baris, baru.id);
    const buruk = isi(satu, baru);
    if (buruk !== undefined) return fail(buruk);
  }
  return ok(baris);
}

function ganti(tabel: KeadaanTabel, baris: BarisTabel[], perubahan: PerubahanIsi): HasilTerap {
  const kolom = letakKolom(tabel, perubahan);
  if (!kolom.ok) return kolom;
  const menurutId = indeksId(baris);
  for (const [id, daftar] of menurutId) {
    if (daftar.length > 1) return fail({ kode: 'duplicate-row-id', tabelId: perubahan.tabelId, id });
  }
  const seen = new Set<string>();
  const hasil: BarisTabel[] = [];
  const isi = pengisi(tabel, perubahan, kolom.value);
  for (const baru of perubahan.baris) {
    const kegagalan = gandaAtauBuruk(perubahan, baru, seen, menurutId);
    if (kegagalan !== undefined) return fail(kegagalan);
    const lama = menurutId.get(baru.id)?.[0];
    const satu = lama ?? barisBaru(tabel, baru.id);
    hasil.push(satu);
    const buruk = isi(satu, baru);
    if (buruk !== undefined) return fail(buruk);
  }
  const tanpaId = baris.filter(({ id, asal }) => id === null && asal !== undefined && tabel.isiBlok(asal));
  const keluar = baris.filter(({ id }) => id !== null && !seen.has(id));
  return ok([...hasil, ...tanpaId, ...sisaKetikan(tabel, keluar)]);
}

function hapus(
  tabel: KeadaanTabel,
  baris: BarisTabel[],
  perubahan: Extract<Perubahan, { jenis: 'hapus' }>,
): HasilTerap {
  const dibuang = new Set(perubahan.id);
  const menurutId = indeksId(baris);
  for (const id of dibuang) {
    if ((menurutId.get(id)?.length ?? 0) > 1) {
      return fail({ kode: 'duplicate-row-id', tabelId: perubahan.tabelId, id });
    }
  }
  const keluar = (id: string | null): boolean => id !== null && dibuang.has(id);
  return ok([
    ...baris.filter(({ id }) => !keluar(id)),
    ...sisaKetikan(
      tabel,
      baris.filter(({ id }) => keluar(id)),
    ),
  ]);
}

/** Rows that leave the table, as far as the user typed something beside them: that stays, in rows that are blank otherwise. */
const sisaKetikan = (tabel: KeadaanTabel, keluar: readonly BarisTabel[]): BarisTabel[] =>
  keluar.flatMap(({ asal }) =>
    asal === undefined || !tabel.adaKetikan(asal)
      ? []
      : [{ asal, id: null, isi: tabel.letak.kolom.map(() => null) }],
  );

function perbaruiIsi(
  tabel: KeadaanTabel,
  baris: BarisTabel[],
  { kolom }: Extract<Perubahan, { jenis: 'perbarui-isi' }>,
): HasilTerap {
  const letak = new Map(tabel.letak.kolom.map(({ id }, k) => [id, k]));
  for (const { id, lama } of kolom) {
    const k = letak.get(id);
    if (k === undefined) continue;
    for (const satu of baris) {
      const { asal } = satu;
      if (asal === undefined || tabel.berumus(asal, k)) continue;
      const kini = (kolomId: string): string => {
        const di = letak.get(kolomId);
        const sel = di === undefined ? null : tabel.kini(asal, di);
        return typeof sel === 'string' ? sel : typeof sel === 'number' ? String(sel) : '';
      };
      const isi = kini(id);
      const ketemu = lama.find(
        ({ dari, bila }) => dari === isi && (bila === undefined || bila.cocok.test(kini(bila.kolom))),
      );
      if (ketemu !== undefined) satu.isi[k] = ketemu.ke;
    }
  }
  return ok(baris);
}

/** Without changes that mean nothing where their table is not. */
export const perubahanBerlaku = (
  perubahan: readonly Perubahan[],
  ada: (tabelId: string) => boolean,
): readonly Perubahan[] => perubahan.filter(({ jenis, tabelId }) => jenis !== 'perbarui-isi' || ada(tabelId));

function beriId(
  tabel: KeadaanTabel,
  baris: BarisTabel[],
  { tabelId, baris: diberi }: Extract<Perubahan, { jenis: 'beri-id' }>,
): HasilTerap {
  const menurutAsal = new Map(baris.map((satu) => [satu.asal, satu]));
  const terpakai = indeksId(baris);
  for (const { nomor, id } of diberi) {
    const satu = menurutAsal.get(nomor);
    if (satu === undefined || satu.id !== null || !tabel.isiKita(nomor)) return fail({ kode: 'conflict' });
    if (terpakai.has(id)) return fail({ kode: 'duplicate-row-id', tabelId, id });
    const sebab = alasanId(id);
    if (sebab !== undefined) {
      return fail({ kode: 'value-not-storable', tabelId, kolom: kolomIdBaris.id, sebab });
    }
    terpakai.set(id, [satu]);
    satu.id = id;
  }
  return ok(baris);
}

/** Places of the named columns in `letak.kolom`. */
function letakKolom(tabel: KeadaanTabel, { tabelId, kolom }: PerubahanIsi): Result<number[], KegagalanBuku> {
  const letak = new Map(tabel.letak.kolom.map(({ id }, k) => [id, k]));
  letak.delete(kolomIdBaris.id);
  const hasil: number[] = [];
  for (const id of kolom) {
    const k = letak.get(id);
    if (k === undefined) return fail({ kode: 'column-not-found', tabelId, kolom: id });
    hasil.push(k);
  }
  return ok(hasil);
}

function indeksId(baris: readonly BarisTabel[]): Map<string, BarisTabel[]> {
  const hasil = new Map<string, BarisTabel[]>();
  for (const satu of baris) {
    if (satu.id === null) continue;
    const ada = hasil.get(satu.id);
    if (ada === undefined) hasil.set(satu.id, [satu]);
    else ada.push(satu);
  }
  return hasil;
}

function gandaAtauBuruk(
  { tabelId }: PerubahanIsi,
  { id }: BarisBaru,
  seen: Set<string>,
  menurutId: ReadonlyMap<string, readonly BarisTabel[]>,
): KegagalanBuku | undefined {
  if (seen.has(id) || (menurutId.get(id)?.length ?? 0) > 1) return { kode: 'duplicate-row-id', tabelId, id };
  seen.add(id);
  const sebab = alasanId(id);
  return sebab === undefined
    ? undefined
    : { kode: 'value-not-storable', tabelId, kolom: kolomIdBaris.id, sebab };
}

/** Reading trims ids, so that one with spaces around it would never be found again. */
const alasanId = (id: string): string | undefined =>
  id === '' || id.trim() !== id ? 'row-id-empty-or-padded' : alasanTakTersimpan(id);

function tambah(tabel: KeadaanTabel, baris: BarisTabel[], id: string): BarisTabel {
  const baru = barisBaru(tabel, id);
  baris.push(baru);
  return baru;
}

/** With room for all its cells at once: they are many, and their order is not that of the columns. */
const barisBaru = ({ letak }: KeadaanTabel, id: string): BarisTabel => ({
  asal: undefined,
  id,
  isi: new Array<Sel | undefined>(letak.kolom.length).fill(undefined),
});

/**
 * Puts the values of rows; one that stands there already is left alone, so even what could not be written can stay. What stood
 * in the row before is known to be storable.
 */
function pengisi(
  tabel: KeadaanTabel,
  perubahan: PerubahanIsi,
  kolom: readonly number[],
): (baris: BarisTabel, baru: BarisBaru) => KegagalanBuku | undefined {
  const sebelum = new Array<Sel>(kolom.length).fill(null);
  return (baris, baru) => {
    for (let k = 0; k < kolom.length; k++) {
      const letak = unsurKe(kolom, k);
      const nilai = seadanya(baru.sel[k] ?? null);
      if (baris.asal !== undefined && samaSel(tabel.kini(baris.asal, letak), nilai)) {
        baris.isi[letak] = undefined;
        continue;
      }
      const sebab = nilai === sebelum[k] ? undefined : alasanTakTersimpan(nilai);
      if (sebab !== undefined) {
        return {
          kode: 'value-not-storable',
          tabelId: perubahan.tabelId,
          kolom: unsurKe(perubahan.kolom, k),
          baris: sebutId(baru.id),
          sebab,
        };
      }
      sebelum[k] = nilai;
      baris.isi[letak] = nilai;
    }
    return undefined;
  };
}

/** An id as a failure tells it. */
export const sebutId = (id: string): string => potongTeks(bersihkanAksara(id).teks, PANJANG_SEBUTAN);
const PANJANG_SEBUTAN = 80;

/** What is to stand in the cell: of a number that looks like something else, the number. */
const seadanya = (sel: Sel): Sel => {
  if (isGalatSel(sel) && sel.tampak !== undefined) return sel.tampak.nilai;
  return sel === '' ? null : sel;
};

const samaSel = (a: Sel, b: Sel): boolean =>
  a === b || (isGalatSel(a) && isGalatSel(b) && a.galat === b.galat);

/** Whether the condition holds for the table as it is. */
export function syaratTerpenuhi(tabel: KeadaanTabel, syarat: SyaratSel): Result<void, KegagalanBuku> {
  const kolom = tabel.letak.kolom.findIndex(({ id }) => id === syarat.kolom);
  if (kolom === -1) {
    return fail({ kode: 'column-not-found', tabelId: syarat.tabelId, kolom: syarat.kolom });
  }
  const [satu, ...ganda] = tabel.semuaBaris().filter(({ id }) => id === syarat.idBaris);
  const asal = ganda.length === 0 ? satu?.asal : undefined;
  const sama = asal !== undefined && samaSel(tabel.kini(asal, kolom), seadanya(syarat.sel));
  return sama ? ok(undefined) : fail({ kode: 'conflict' });
}
