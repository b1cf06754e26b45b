import { labelLingkupEvaluasi, type LingkupEvaluasi } from '../../domain/rencana/atribut-indikator';
import type { PitaPoin } from '../../domain/rencana/aturan-capaian';
import { catatRencana, diRencana, type CatatanRencana } from '../../domain/rencana/catatan';
import type { Indikator } from '../../domain/rencana/indikator';
import { bentukBanding } from '../../domain/umum/teks';
import type { tabelIndikator } from '../../lembar/daftar/indikator';
import type { Baris } from '../../lembar/tabel';

type BarisIndikator = Baris<typeof tabelIndikator>;

const daftarLingkup = Object.entries(labelLingkupEvaluasi) as [LingkupEvaluasi, string][];

const bagian = (teks: string): string[] =>
  teks
    .split(';')
    .map((potong) => potong.trim())
    .filter((potong) => potong !== '');

function lingkupDari({ id, lingkup }: BarisIndikator, catatan: CatatanRencana[]): LingkupEvaluasi[] {
  const hasil = new Set<LingkupEvaluasi>();
  for (const teks of bagian(lingkup)) {
    const ketemu = daftarLingkup.find(([, label]) => bentukBanding(label) === bentukBanding(teks));
    if (ketemu) hasil.add(ketemu[0]);
    else {
      const pilihan = daftarLingkup.map(([, label]) => label);
      catatan.push(catatRencana('lingkup-salah', { teks, pilihan }, diRencana('indikator', id, 'lingkup')));
    }
  }
  return [...hasil];
}

/** `50:1; 60:2` with a decimal comma allowed: band start and points. */
function pitaDari({ id, pita }: BarisIndikator, catatan: CatatanRencana[]): PitaPoin[] {
  const tempat = diRencana('indikator', id, 'pita');
  return bagian(pita ?? '').flatMap((teks): PitaPoin[] => {
    const [, mulai, poin] = /^(-?\d+(?:[.,]\d+)?)\s*:\s*(\d+(?:[.,]\d+)?)$/.exec(teks) ?? [];
    if (mulai !== undefined && poin !== undefined)
      return [{ mulai: angkaDari(mulai), poin: angkaDari(poin) }];
    catatan.push(catatRencana('pita-salah', { teks }, tempat));
    return [];
  });
}

const angkaDari = (teks: string): number => Number(teks.replace(',', '.'));
const tulisAngka = (angka: number): string => String(angka).replace('.', ',');

/** An indicator from its row; what is written wrongly inside a cell goes to `catatan`. */
export function indikatorDariBaris(baris: BarisIndikator, catatan: CatatanRencana[]): Indikator {
  const { lingkup: _, pita: __, skorTerendah, skorTertinggi, aturanCapaian, rujukan: ___, ...isi } = baris;
  const batas = { bawah: skorTerendah, atas: skorTertinggi };
  const { basis, kolomTanggal, perkiraan, pustaka, referensi, ...tetap } = isi;
  return {
    ...tetap,
    ...(basis === null ? {} : { basis }),
    ...(kolomTanggal === null ? {} : { kolomTanggal }),
    ...(perkiraan === null ? {} : { perkiraan }),
    ...(pustaka === null ? {} : { pustaka }),
    referensi: referensi ?? '',
    lingkupEvaluasi: lingkupDari(baris, catatan),
    aturanCapaian:
      aturanCapaian === 'tabel-pita'
        ? { jenis: aturanCapaian, batas, pita: pitaDari(baris, catatan) }
        : { jenis: aturanCapaian, batas },
  };
}

/** The row of an indicator; `rujukan` is what the formula's names were bound to when it was last checked. */
export function barisIndikator(indikator: Indikator, rujukan: string | null): BarisIndikator {
  const { aturanCapaian, lingkupEvaluasi, ambangStatus: _, tujuan: __, ...isi } = indikator;
  return {
    ...isi,
    basis: isi.basis ?? null,
    kolomTanggal: isi.kolomTanggal ?? null,
    perkiraan: isi.perkiraan ?? null,
    pustaka: isi.pustaka ?? null,
    lingkup: lingkupEvaluasi.map((lingkup) => labelLingkupEvaluasi[lingkup]).join('; '),
    aturanCapaian: aturanCapaian.jenis,
    pita:
      aturanCapaian.jenis === 'tabel-pita'
        ? aturanCapaian.pita.map(({ mulai, poin }) => `${tulisAngka(mulai)}:${tulisAngka(poin)}`).join('; ')
        : null,
    skorTerendah: aturanCapaian.batas.bawah,
    skorTertinggi: aturanCapaian.batas.atas,
    rujukan,
  };
}
