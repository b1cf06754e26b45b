import type {
  IsiBuku,
  KegagalanBuku,
  LembarBaru,
  OpsiBebas,
  OpsiTerap,
  Perubahan,
  SyaratSel,
  Workbook,
} from '../../application/ports/workbook';
import { lembarTerdaftar } from '../../application/bebas/lembar-terdaftar';
import { menurutId } from '../../application/bebas/nama-masukan';
import { nilaiSekarang } from '../../application/bebas/rencana-bebas';
import type { LembarTerdaftar } from '../../application/ports/lembar-bebas';
import { isiTabel } from '../../application/tabel-terbaca';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import type { IsiTabel } from '../../lembar/isi';
import type { Sel } from '../../lembar/tipe';
import { bukuUntukBebas } from './bebas/buku-untuk-bebas';
import { susunBebasPada } from './bebas/susun-pada';
import { jalankanDiSini, Jalur, type OpsiJalur } from './jalur';
import { tambahLembarPada } from './lembar-baru/tambah-lembar';
import { petakan, type PetaBuku } from './baca/peta-buku';
import { bacaTabel, pilihTabel } from './tulis/baca-tabel';
import { bagianTertinggal, isTertinggal } from './tulis/bagian-jurnal';
import { pulihkan, type Pemulihan } from './tulis/pulihkan';
import { terapkanPada } from './tulis/terapkan';

const API_TERENDAH = '1.8';
/** Failures of a write that are the same however anew the workbook is seen. */
const TETAP: ReadonlySet<KegagalanBuku['kode']> = new Set(['connection-lost', 'written-over', 'read-only']);

/**
 * The workbook port over the workbook that is open in Excel. Every call is a small number of syncs that does not depend on
 * the number of rows, sheets or cells, but for chunks where a request would grow too large. A change is done wholly or not
 * at all: one that could not end is undone at once, or when the workbook is next used (`pemulihan`).
 */
export class BukuOfficeJs implements Workbook {
  readonly #jalur: Jalur;
  #pemulihan: Pemulihan = 'tidak-ada';
  /** What was found when the workbook was last read: a write starts from it, and finds out itself what changed since. */
  #petaTadi: PetaBuku | undefined;

  private constructor(opsi: OpsiJalur) {
    this.#jalur = new Jalur(opsi);
  }

  /** The workbook of this Excel; undoes a change that did not end. */
  static async buka(opsi: Partial<OpsiJalur> = {}): Promise<Result<BukuOfficeJs, KegagalanBuku>> {
    const api = opsi.api ?? apiKantor;
    if (!api(API_TERENDAH)) return fail({ kode: 'api-too-old' });
    const buku = new BukuOfficeJs({
      api,
      tunggu: opsi.tunggu ?? tungguSebentar,
      ...(opsi.byte === undefined ? {} : { byte: opsi.byte }),
      jalankan: opsi.jalankan ?? jalankanDiSini,
    });
    const sisa = await buku.#jalur.minta(({ workbook }) => bagianTertinggal(workbook));
    if (!sisa.ok) return sisa;
    const pulih = isTertinggal(sisa.value) ? await buku.#pulihkan() : ok(undefined);
    return pulih.ok ? ok(buku) : pulih;
  }

  /** Whether a change that did not end was found, and undone, since the workbook was opened. */
  get pemulihan(): Pemulihan {
    return this.#pemulihan;
  }

  async baca(tabelIds: readonly string[]): Promise<Result<IsiBuku, KegagalanBuku>> {
    const peta = await this.#peta();
    if (!peta.ok) return peta;
    this.#petaTadi = peta.value;
    const ditemukan = pilihTabel(peta.value, tabelIds);
    if (!ditemukan.ok) return ditemukan;
    const dibaca = await bacaTabel(this.#jalur, ditemukan.value, false);
    if (!dibaca.ok) return dibaca;
    const tabel = new Map<string, IsiTabel>();
    for (const [id, { barisAkhir, objek, lembar, letak }] of dibaca.value) {
      const total = objek === undefined || objek.barisTotal === 0 ? undefined : barisAkhir + 1;
      tabel.set(id, isiTabel(lembar, letak, total));
    }
    return ok({ tabel });
  }

  async terapkan(
    perubahan: readonly Perubahan[],
    syarat?: SyaratSel,
    opsi?: OpsiTerap,
  ): Promise<Result<void, KegagalanBuku>> {
    const tadi = this.#petaTadi;
    this.#petaTadi = undefined;
    if (tadi !== undefined) {
      const hasil = await terapkanPada(this.#jalur, tadi, perubahan, syarat, opsi);
      // A sheet may have been added, moved or protected since: seen anew the change may still be possible.
      if (hasil.ok || TETAP.has(hasil.error.kode)) return hasil;
    }
    const peta = await this.#peta();
    return peta.ok ? terapkanPada(this.#jalur, peta.value, perubahan, syarat, opsi) : peta;
  }

  async tambahLembar(lembar: readonly LembarBaru[]): Promise<Result<void, KegagalanBuku>> {
    const peta = await this.#peta();
    return peta.ok ? tambahLembarPada(this.#jalur, peta.value, lembar) : peta;
  }

  async susunLembarBebas(
    lembar: readonly LembarBebas[],
    opsi?: OpsiBebas,
  ): Promise<Result<void, KegagalanBuku>> {
    const peta = await this.#peta();
    return peta.ok ? susunBebasPada(this.#jalur, peta.value, lembar, opsi) : peta;
  }

  async bacaMasukan(lembarId: string): Promise<Result<ReadonlyMap<string, Sel>, KegagalanBuku>> {
    const peta = await this.#peta();
    if (!peta.ok) return peta;
    const buku = await bukuUntukBebas(this.#jalur, peta.value, [lembarId]);
    return buku.ok ? ok(menurutId(nilaiSekarang(buku.value, lembarId), lembarId)) : buku;
  }

  async daftarLembar(): Promise<Result<readonly LembarTerdaftar[], KegagalanBuku>> {
    const peta = await this.#peta();
    if (!peta.ok) return peta;
    return ok(peta.value.lembar.map(({ atas }) => lembarTerdaftar(atas)));
  }

  async #peta(): Promise<Result<PetaBuku, KegagalanBuku>> {
    this.#petaTadi = undefined;
    const peta = await petakan(this.#jalur);
    if (!peta.ok || peta.value.jurnal === undefined) return peta;
    const pulih = await this.#pulihkan();
    return pulih.ok ? petakan(this.#jalur) : pulih;
  }

  async #pulihkan(): Promise<Result<void, KegagalanBuku>> {
    const pemulihan = await pulihkan(this.#jalur);
    // Another pane was first: the workbook is seen anew.
    if (!pemulihan.ok) return pemulihan.error.kode === 'conflict' ? ok(undefined) : pemulihan;
    this.#pemulihan = pemulihan.value;
    return ok(undefined);
  }
}

const apiKantor = (versi: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', versi);

const tungguSebentar = (milidetik: number): Promise<void> =>
  new Promise((selesai) => setTimeout(selesai, milidetik));
