import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { catatBerkas, type CatatanBerkas } from '../../application/catatan-berkas';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { bacaIsi } from './baca-berkas';
import { BASI_KOSONG_MS, BASI_MS, JEDA_MS, SABAR_MS, UKURAN_KUNCI } from './batas-kunci';
import type { Disk } from './disk';
import { bacaKunci, pidLama, tulisKunci, type IsiKunci } from './isi-kunci';
import { kodeGalat } from './kode-galat';
import { namaSamping } from './samping';

/** A lock that is held. */
export interface KunciDipegang {
  /** Whether it still is: another program may have taken it for one that was left behind. */
  masih(): Promise<boolean>;
}

export interface Terlaksana<T> {
  readonly hasil: T;
  /** What is to be told of the lock itself. */
  readonly catatan: readonly CatatanBerkas[];
}

/** Who holds a lock, as far as it says. */
interface Pemegang {
  readonly pid: number | null;
  readonly komputer: string | null;
  readonly sejak: string;
}

/** What became of a try. */
type Percobaan =
  | { readonly jenis: 'diambil' }
  /** It was in the way and is not any more; `dari` where that is to be told. */
  | { readonly jenis: 'lagi'; readonly dari?: Pemegang }
  | { readonly jenis: 'dipegang'; readonly oleh: Pemegang };

/** A lock as it lies there. */
interface KunciTerbaca {
  readonly teks: string;
  readonly isi: IsiKunci | undefined;
  /** When it was written, by the file system, in ms since 1970. */
  readonly diubah: number;
}

/** Locks that this process holds: any other that names it was left behind by itself. */
const milikKita = new Set<string>();

/**
 * Runs `kerja` while holding `.name.kunci` beside the file, so that two of our programs do not write it at once (ADR 52).
 * Waits a while for another one. A lock whose process is gone is taken over.
 */
export function denganKunci<T>(
  disk: Disk,
  jalur: string,
  kerja: (kunci: KunciDipegang) => Promise<T>,
  sabar = SABAR_MS,
): Promise<Result<Terlaksana<T>, KegagalanBuku>> {
  return disk.isyarat.selama(async () => {
    const kunci = new Kunci(disk, jalur);
    const diambil = await kunci.tunggu(sabar);
    if (!diambil.ok) return diambil;
    let hasil: T;
    try {
      hasil = await kerja(kunci);
    } catch (galat) {
      await kunci.lepas();
      throw galat;
    }
    return ok({ hasil, catatan: [...diambil.value, ...(await kunci.lepas())] });
  });
}

class Kunci implements KunciDipegang {
  readonly #disk: Disk;
  readonly #jalur: string;
  readonly #kunci: string;
  readonly #id = randomUUID();
  /** How far the clock of the file system is ahead of ours; asked for once. */
  #beda: number | undefined;

  constructor(disk: Disk, jalur: string) {
    this.#disk = disk;
    this.#jalur = jalur;
    this.#kunci = join(dirname(jalur), `.${basename(jalur)}.kunci`);
  }

  async tunggu(sabar: number): Promise<Result<readonly CatatanBerkas[], KegagalanBuku>> {
    const catatan: CatatanBerkas[] = [];
    for (let menunggu = 0; ; menunggu += JEDA_MS) {
      if (this.#disk.isyarat.diterima() !== undefined)
        return fail({ kode: 'interrupted', berkas: this.#jalur });
      const percobaan = await this.#coba();
      if (percobaan.jenis === 'diambil') return ok(catatan);
      if (percobaan.jenis === 'dipegang') {
        if (menunggu >= sabar)
          return fail({ kode: 'file-locked', berkas: this.#jalur, kunci: this.#kunci, ...percobaan.oleh });
        await tunggu(JEDA_MS);
      } else if (percobaan.dari !== undefined) {
        const { dari } = percobaan;
        catatan.push(catatBerkas('kunci-diambil-alih', dari, { berkas: basename(this.#jalur) }));
      }
    }
  }

  async masih(): Promise<boolean> {
    return (await this.#baca())?.isi?.id === this.#id;
  }

  /** What stays, because the system does not let it be taken away, is told: the next run takes it over. */
  async lepas(): Promise<readonly CatatanBerkas[]> {
    milikKita.delete(this.#id);
    try {
      const kini = await this.#baca().catch(() => undefined);
      if (kini === undefined || kini.isi?.id === this.#id) await this.#hapus(this.#kunci);
      return [];
    } catch (galat) {
      const sisa = { sisa: this.#kunci, sebab: kodeGalat(galat) };
      return [catatBerkas('kunci-tertinggal', sisa, { berkas: basename(this.#jalur) })];
    }
  }

  /** Makes the lock, which fails where there is one; that one is looked at, and taken away where nobody holds it. */
  async #coba(): Promise<Percobaan> {
    try {
      await this.#buat(tulisKunci({ ...this.#disk.proses.ini, id: this.#id }));
    } catch (galat) {
      if (kodeGalat(galat) !== 'EEXIST') throw galat;
      return this.#periksa();
    }
    milikKita.add(this.#id);
    try {
      // Between being made and being filled it may have been taken for one that was left behind.
      return (await this.masih()) ? { jenis: 'diambil' } : { jenis: 'lagi' };
    } catch (galat) {
      await this.lepas();
      throw galat;
    }
  }

  async #buat(isi: string): Promise<void> {
    const berkas = await this.#disk.sistem.open(this.#kunci, 'wx');
    try {
      await berkas.writeFile(isi).finally(() => berkas.close());
    } catch (galat) {
      await this.#hapus(this.#kunci).catch(() => undefined);
      throw galat;
    }
  }

  async #periksa(): Promise<Percobaan> {
    const ada = await this.#baca();
    if (ada === undefined) return { jenis: 'lagi' };
    const oleh: Pemegang = {
      pid: ada.isi?.pid ?? pidLama(ada.teks),
      komputer: ada.isi?.komputer ?? null,
      sejak: waktu(ada.diubah),
    };
    const jalan = this.#masihJalan(ada.isi);
    if (jalan === true) return { jenis: 'dipegang', oleh };
    if (jalan === undefined && !(await this.#basi(ada))) return { jenis: 'dipegang', oleh };
    await this.#ambilAlih(ada.teks);
    // Whose process is known to be gone holds nothing; of another one that is only what its age says.
    return jalan === undefined && ada.teks !== '' ? { jenis: 'lagi', dari: oleh } : { jenis: 'lagi' };
  }

  #masihJalan(isi: IsiKunci | undefined): boolean | undefined {
    if (isi === undefined) return undefined;
    const { proses } = this.#disk;
    const milikSendiri =
      isi.pid === proses.ini.pid && isi.mulai === proses.ini.mulai && isi.mesin === proses.ini.mesin;
    return milikSendiri ? milikKita.has(isi.id) : proses.masihJalan(isi);
  }

  async #basi({ teks, diubah }: KunciTerbaca): Promise<boolean> {
    this.#beda ??= await this.#bedaJam();
    const umur = Math.abs(Date.now() + this.#beda - diubah);
    return umur > (teks === '' ? BASI_KOSONG_MS : BASI_MS);
  }

  /** A share has a clock of its own: what it gives a file that is made now. */
  async #bedaJam(): Promise<number> {
    const { sistem } = this.#disk;
    const contoh = namaSamping(this.#jalur);
    const berkas = await sistem.open(contoh, 'wx');
    try {
      return (await berkas.stat()).mtimeMs - Date.now();
    } finally {
      await berkas.close();
      await this.#hapus(contoh);
    }
  }

  /**
   * Takes away the lock that was read as `teks`. Two may do so at once, and the slower one gets hold of the lock that the
   * faster one has made since: what was taken is looked at, and put back.
   */
  async #ambilAlih(teks: string): Promise<void> {
    const diambil = namaSamping(this.#jalur);
    try {
      await this.#disk.sistem.rename(this.#kunci, diambil);
    } catch (galat) {
      if (kodeGalat(galat) === 'ENOENT') return;
      throw galat;
    }
    const isi = await this.#baca(diambil);
    if (isi !== undefined && isi.teks !== teks) {
      // Where a third one has come in between, the holder sees before it writes that it holds the lock no more.
      await this.#buat(isi.teks).catch((galat: unknown) => {
        if (kodeGalat(galat) !== 'EEXIST') throw galat;
      });
    }
    await this.#hapus(diambil);
  }

  async #baca(kunci = this.#kunci): Promise<KunciTerbaca | undefined> {
    const dibaca = await bacaIsi(this.#disk, kunci, kunci, UKURAN_KUNCI);
    if (dibaca.ok) {
      const teks = new TextDecoder().decode(dibaca.value.isi);
      return { teks, isi: bacaKunci(teks), diubah: dibaca.value.diubah };
    }
    const sebab = dibaca.error.kode === 'unreadable' ? dibaca.error.sebab : dibaca.error.kode;
    if (sebab === 'ENOENT') return undefined;
    throw Object.assign(new Error(`lock: ${sebab}`), { code: sebab });
  }

  async #hapus(jalur: string): Promise<void> {
    try {
      await this.#disk.sistem.unlink(jalur);
    } catch (galat) {
      if (kodeGalat(galat) !== 'ENOENT') throw galat;
    }
  }
}

/** `2026-11-27T09:58`, in the time zone of whoever reads it. */
function waktu(ms: number): string {
  const saat = new Date(ms);
  const dua = (angka: number): string => String(angka).padStart(2, '0');
  const hari = [saat.getFullYear(), dua(saat.getMonth() + 1), dua(saat.getDate())].join('-');
  return `${hari}T${dua(saat.getHours())}:${dua(saat.getMinutes())}`;
}
