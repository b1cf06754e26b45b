import { dasbor } from '../../src/application/dasbor/dasbor';
import type { HasilDasbor } from '../../src/application/dasbor/tipe';
import { lembarDasbor } from '../../src/sajian/dasbor/lembar-dasbor';
import { kunciAngka } from './keputusan';
import { lingkunganUji } from './lingkungan';
import { isiDari, kumpulkan } from './ruang-kerja';
import { kembaliTriwulan, ruangSetahunBerkas } from './setahun';

/** The first quarter locked, the second compiled without DPU, which is late on 20 July 2026. */
export async function dasborContoh(): Promise<HasilDasbor> {
  const buku = await ruangSetahunBerkas(['TW1']);
  await kunciAngka(buku, '2026-TW1', '2026-04-13');
  const [dinkes] = await kembaliTriwulan(buku, 'TW2');
  isiDari(await kumpulkan(buku, [dinkes!]));
  return isiDari(await dasbor(buku, lingkunganUji('d', '2026-07-20'), {}, lembarDasbor));
}

const bernomor = (k: number): string => `IK${String(k + 1).padStart(2, '0')}`;

/** So many indicators, none of which met its target, with names of 300 letters, each in so many units. */
export function diperbanyak(hasil: HasilDasbor, indikator: number, unit: number): HasilDasbor {
  const satu = hasil.indikator.find(({ capaian }) => capaian.capaian.tercapai === false)!;
  const milik = hasil.perUnit[0]!;
  return {
    ...hasil,
    indikator: Array.from({ length: indikator }, (_, k) => ({
      ...satu,
      capaian: {
        ...satu.capaian,
        indikator: { ...satu.capaian.indikator, kode: bernomor(k), nama: 'N'.repeat(300) },
      },
    })),
    opd: Array.from({ length: unit }, (_, k) => ({ kode: `U${k}`, nama: `Unit ${k}` })),
    perUnit: Array.from({ length: unit * indikator }, (_, k) => ({
      ...milik,
      indikator: { ...milik.indikator, kode: bernomor(k % indikator) },
      lingkup: { jenis: 'opd' as const, kode: `U${Math.floor(k / indikator)}` },
    })),
  };
}
