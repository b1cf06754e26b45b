import { fail, ok, type Result } from '../../umum/result';
import type { SebabBaris } from '../hasil';
import { variabelWajib } from '../hitung/pemeriksaan';
import type { HasilTingkat } from '../hitung/hasil-tingkat';
import { statusBaris } from '../hitung/topeng';
import type { KonteksBaris } from '../konteks';
import type { Agregat } from '../pohon/simpul';
import type { RumusSah } from '../rumus-sah';
import { PembacaBaris } from './nilai-baris';
import { unsurKe } from '../../umum/pasti';
import { indeksDi } from '../../umum/larik';

export interface BarisDihitung {
  readonly id: string;
  /** What the row brings in; 1 for a counted row, absent for a text of `unik`. */
  readonly nilai: number;
}

export interface BarisDikeluarkan {
  readonly id: string;
  readonly sebab: SebabBaris;
  /** The basis itself could not be judged. */
  readonly dariBasis: boolean;
}

interface Permintaan {
  readonly rumus: RumusSah;
  readonly agregat: Agregat;
  readonly hasilTingkat: HasilTingkat;
  readonly konteks: KonteksBaris;
  readonly batas: number;
}

/** Sorts the rows in scope by what became of them in one aggregate. */
export function rincianBaris({ rumus, agregat, hasilTingkat, konteks, batas }: Permintaan) {
  const { tabel, indeks, status } = hasilTingkat;
  const pembaca = new PembacaBaris(tabel, konteks);
  const bersama = konteks.aturanKosong !== 'per-agregat';
  const setingkat = rumus.agregat.filter((a) => a.tingkat === agregat.tingkat);
  const wajib = bersama ? variabelWajib(setingkat) : [];
  const basis = konteks.basis?.tingkat[0] === agregat.tingkat ? konteks.basis.akar : undefined;

  const barisDihitung: BarisDihitung[] = [];
  const barisTidakMemenuhi: string[] = [];
  const barisDikeluarkan: BarisDikeluarkan[] = [];
  const dikeluarkan = new Map<string, { sebab: SebabBaris; banyak: number }>();
  let dipakai = 0;
  let tidakMemenuhi = 0;
  const barisSesudah: string[] = [];
  const luar = { diLuarBasis: 0, tidakBerlaku: 0, sesudah: 0 };
  /** Rows that no aggregate is asked about, by their state. */
  const hitungLuar = (s: number, i: number): boolean => {
    if (s === statusBaris.diLuarLingkup) luar.diLuarBasis += 1;
    else if (s === statusBaris.tidakBerlaku) luar.tidakBerlaku += 1;
    else if (s === statusBaris.sesudahBatas) {
      luar.sesudah += 1;
      if (barisSesudah.length < batas) barisSesudah.push(unsurKe(tabel.idBaris, i));
    } else return false;
    return true;
  };

  /** Why the row was left out of everything of its level. */
  const keluarBersama = (i: number): { sebab: SebabBaris; dariBasis: boolean } | undefined => {
    const b = basis && pembaca.nilai(basis, i);
    if (b && !b.ok) return { sebab: b.error, dariBasis: true };
    for (const id of wajib) {
      const v = pembaca.variabel(id, i);
      if (!v.ok) return { sebab: v.error, dariBasis: false };
    }
    for (const a of bersama ? [agregat, ...setingkat] : []) {
      const hasil = kontribusi(pembaca, a, i);
      if (!hasil.ok) return { sebab: hasil.error, dariBasis: false };
    }
    return undefined;
  };
  const keluar = (i: number, sebab: SebabBaris, dariBasis: boolean): void => {
    const kunci = JSON.stringify(sebab);
    const hitungan = dikeluarkan.get(kunci) ?? { sebab, banyak: 0 };
    hitungan.banyak += 1;
    dikeluarkan.set(kunci, hitungan);
    if (barisDikeluarkan.length < batas)
      barisDikeluarkan.push({ id: unsurKe(tabel.idBaris, i), sebab, dariBasis });
  };

  for (const [k, s] of status.entries()) {
    const i = indeks ? indeksDi(indeks, k) : k;
    if (hitungLuar(s, i)) continue;
    const bersamaKeluar = s === statusBaris.dikeluarkan ? keluarBersama(i) : undefined;
    if (bersamaKeluar) {
      keluar(i, bersamaKeluar.sebab, bersamaKeluar.dariBasis);
      continue;
    }
    const hasil = kontribusi(pembaca, agregat, i);
    if (!hasil.ok) keluar(i, hasil.error, false);
    else if (hasil.value === undefined) {
      tidakMemenuhi += 1;
      if (barisTidakMemenuhi.length < batas) barisTidakMemenuhi.push(unsurKe(tabel.idBaris, i));
    } else {
      dipakai += 1;
      if (barisDihitung.length < batas)
        barisDihitung.push({ id: unsurKe(tabel.idBaris, i), nilai: hasil.value });
    }
  }
  return {
    dipakai,
    tidakMemenuhi,
    diLuarBasis: luar.diLuarBasis,
    ...(luar.tidakBerlaku > 0 ? { tidakBerlaku: luar.tidakBerlaku } : {}),
    ...(luar.sesudah > 0 ? { sesudah: luar.sesudah, barisSesudah } : {}),
    dikeluarkan: [...dikeluarkan.values()].toSorted((a, b) => b.banyak - a.banyak),
    barisDihitung,
    barisTidakMemenuhi,
    barisDikeluarkan,
  };
}

/** What one row brings into an aggregate; `undefined` where it does not meet the condition. */
function kontribusi(pembaca: PembacaBaris, a: Agregat, i: number): Result<number | undefined, SebabBaris> {
  const syarat = a.syarat ? pembaca.nilai(a.syarat, i) : ok(1);
  if (!syarat.ok) return fail(syarat.error);
  if (syarat.value !== 1) return ok(undefined);
  return a.nilai ? pembaca.nilai(a.nilai, i) : ok(1);
}
