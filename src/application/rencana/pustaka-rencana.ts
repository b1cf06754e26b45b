import { daftarPustaka } from '../../domain/pustaka/daftar';
import { denganRujukan, gantiRujukan } from '../../domain/pustaka/rujukan';
import type { EntriPustaka } from '../../domain/pustaka/tipe';
import { labelAreaPengukuran, labelFrekuensi, labelPolarisasi } from '../../domain/rencana/atribut-indikator';
import type { AreaStrategis, Rencana } from '../../domain/rencana/rencana';
import { bacaanRumus, periksaRumus } from '../../domain/rumus';
import { ok } from '../../domain/umum/result';
import { samaTeks } from '../../domain/umum/teks';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { dariPeta } from '../../domain/umum/pasti';

export interface PustakaRencana {
  readonly entri: readonly EntriTawaran[];
  /** Areas of the plan that an indicator can be added to. */
  readonly area: readonly Pick<AreaStrategis, 'kode' | 'nama'>[];
}

/** A ready indicator as it is offered to a plan. Labels are as the workbook shows them. */
export interface EntriTawaran {
  readonly id: string;
  readonly nama: string;
  readonly definisi: string;
  /** Other words by which people look for it. */
  readonly sebutan: readonly string[];
  readonly areaPengukuran: string;
  readonly satuan: string;
  readonly polarisasi: string;
  readonly frekuensi: string;
  readonly sumberData: string;
  readonly referensi: string;
  readonly rumus: string;
  readonly basis: string | undefined;
  /** Formula and basis in words. */
  readonly bacaan: string;
  readonly bacaanBasis: string | undefined;
  readonly variabel: readonly { readonly nama: string; readonly label: string }[];
  /** Ids of the entries that come with it, because its formula reads them. */
  readonly memerlukan: readonly string[];
  /** Codes of the plan's indicators that came from it. */
  readonly sudahAda: readonly string[];
  /** The plan's area that measures the same by its name; the first one otherwise. */
  readonly saranArea: string | undefined;
}

/** The indicator library beside the plan: what each entry measures and needs, and which are in the plan. Writes nothing. */
export async function pustakaRencana(buku: Workbook): Luaran<PustakaRencana> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const { rencana } = dimuat.value.data;
  return ok({
    catatan: [],
    isi: {
      entri: daftarPustaka.map((entri) => tawarkan(entri, rencana)),
      area: rencana.area.map(({ kode, nama }) => ({ kode, nama })),
    },
  });
}

function tawarkan(entri: EntriPustaka, { indikator, area }: Rencana): EntriTawaran {
  const { id, nama, definisi, sebutan, satuan, sumberData, referensi, rumus, basis } = entri;
  const labelArea = labelAreaPengukuran[entri.areaPengukuran];
  return {
    id,
    nama,
    definisi,
    sebutan,
    areaPengukuran: labelArea,
    satuan,
    polarisasi: labelPolarisasi[entri.polarisasi],
    frekuensi: labelFrekuensi[entri.frekuensi],
    sumberData,
    referensi,
    rumus: rumus.replace(/[{}]/g, ''),
    basis,
    ...terbaca(entri),
    memerlukan: denganRujukan([id], daftarPustaka)
      .map((satu) => satu.id)
      .filter((satu) => satu !== id),
    sudahAda: indikator.filter(({ pustaka }) => pustaka === id).map(({ kode }) => kode),
    saranArea: (area.find((satu) => samaTeks(satu.nama, labelArea)) ?? area[0])?.kode,
  };
}

/** Library formulas name other entries in braces: codes of our own stand in for them, and are read as their names. */
const kodeSemu = new Map(daftarPustaka.map(({ id }, i) => [id, `PUSTAKA_${i}`]));
const kamus = {
  variabel: variabelBaku,
  indikator: [...kodeSemu].map(([id, kode]) => ({ id, kode })),
};
const namaPustaka = new Map(daftarPustaka.map((satu) => [satu.id, satu.nama]));
const nama = {
  variabel: variabelBaku,
  indikator: (id: string) => dariPeta(namaPustaka, id),
};

function terbaca({
  id,
  rumus,
  basis,
}: EntriPustaka): Pick<EntriTawaran, 'bacaan' | 'bacaanBasis' | 'variabel'> {
  const syarat = basis === undefined ? undefined : periksaRumus(basis, kamus, 'basis').rumus;
  const tingkat = syarat?.tingkat[0];
  const diganti = gantiRujukan(rumus, (satu) => kodeSemu.get(satu));
  const sah = diganti.ok
    ? periksaRumus(diganti.value, {
        ...kamus,
        ...(tingkat === undefined ? {} : { tingkatBawaan: tingkat }),
      }).rumus
    : undefined;
  if (sah === undefined) throw new Error(`Library entry ${id} has a formula that does not check`);
  const dipakai = new Set([...sah.variabel, ...(syarat?.variabel ?? [])]);
  return {
    bacaan: bacaanRumus(sah, nama),
    bacaanBasis: syarat && bacaanRumus(syarat, nama),
    variabel: variabelBaku
      .filter((satu) => dipakai.has(satu.id))
      .map((satu) => ({ nama: satu.nama, label: satu.label })),
  };
}
