import { daftarPustaka } from '../../domain/pustaka/daftar';
import { denganRujukan } from '../../domain/pustaka/rujukan';
import { catatRencana } from '../../domain/rencana/catatan';
import type { Indikator } from '../../domain/rencana/indikator';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { isTerhenti } from '../../domain/umum/catatan';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { ok } from '../../domain/umum/result';
import { samaTeks } from '../../domain/umum/teks';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import type { Catatan } from '../catatan';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import type { IndikatorMasukan } from '../rencana-masukan';
import { perubahanIdBaru } from '../ruang-kerja/id-baru';
import { barisIndikator } from '../ruang-kerja/indikator-baris';
import { kodeBerikutnya, perubahanNomorTerakhir } from '../ruang-kerja/kode-berurut';
import { lengkapiIndikator } from '../ruang-kerja/indikator-masukan';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { rujukanTertulis } from './rujukan-tertulis';
import { pasangkan } from '../../domain/umum/pasti';
import { catatanDisetujui } from '../ruang-kerja/catatan-disetujui';

export interface HasilTambah {
  readonly ditambahkan: readonly IndikatorDitambahkan[];
  /** Codes of the indicators that were asked for and are in the plan already. */
  readonly sudahAda: readonly string[];
}

export interface IndikatorDitambahkan {
  readonly kode: string;
  readonly nama: string;
  readonly area: string;
}

/**
 * Adds indicators of the library to areas of the plan (SOP step 3), each with those that its formula refers to, which go to
 * the same area. One that the plan has already is not added again. Codes are the next `IKnn` that was never used.
 */
export const tambahDariPustaka = (
  buku: Workbook,
  lingkungan: Lingkungan,
  diminta: readonly { readonly pustaka: string; readonly area: string }[],
): Luaran<HasilTambah> =>
  tambah(buku, lingkungan, ({ rencana }) => {
    const ada = new Map(rencana.indikator.flatMap(({ pustaka, kode }) => (pustaka ? [[pustaka, kode]] : [])));
    const baru = new Map<string, IndikatorMasukan & { readonly pustaka: string }>();
    // Asked ones first: an entry that another one brings along stays in the area that was chosen for it.
    const areaDiminta = new Map(diminta.map(({ pustaka, area }) => [pustaka, area]));
    for (const { pustaka, area } of diminta) {
      const dikenal = daftarPustaka.some(({ id }) => id === pustaka);
      const lengkap = dikenal ? denganRujukan([pustaka], daftarPustaka).map(({ id }) => id) : [pustaka];
      for (const id of lengkap)
        if (!ada.has(id) && !baru.has(id))
          baru.set(id, { kode: '', pustaka: id, area: areaDiminta.get(id) ?? area });
    }
    return {
      masuk: [...baru.values()],
      sudahAda: diminta.flatMap(({ pustaka }) => ada.get(pustaka) ?? []),
    };
  });

/** Adds an indicator with attributes and formula of its own (SOP step 3); its code is the next `IKnn` that was never used. */
export const tambahIndikator = (
  buku: Workbook,
  lingkungan: Lingkungan,
  indikator: Omit<IndikatorMasukan, 'kode'>,
): Luaran<HasilTambah> =>
  tambah(buku, lingkungan, () => ({ masuk: [{ ...indikator, kode: '' }], sudahAda: [] }));

interface YangMasuk {
  readonly masuk: readonly IndikatorMasukan[];
  readonly sudahAda: readonly string[];
}

/** Only new rows are written: what is on the sheet, also a row that cannot be read yet, stays as it is. */
async function tambah(
  buku: Workbook,
  lingkungan: Lingkungan,
  pilih: (data: DataRuangKerja) => YangMasuk,
): Luaran<HasilTambah> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const { ruang, perubahan: beriId } = perubahanIdBaru(dimuat.value, lingkungan);
  const lama = ruang.data.rencana.indikator;
  const { masuk, sudahAda } = pilih(ruang.data);
  const kode = kodeBerikutnya(ruang.tabel.isi, 'indikator', masuk.length);
  const lengkap = lengkapiIndikator(
    pasangkan(masuk, kode).map(([satu, miliknya]) => ({ ...satu, kode: miliknya })),
    lama,
  );
  const penghalang = [...lengkap.catatan, ...periksaAreaMasuk(masuk, ruang.data)];
  if (isTerhenti(penghalang)) return ok({ catatan: penghalang });
  if (masuk.length === 0) return ok({ catatan: [], isi: { ditambahkan: [], sudahAda } });

  const baru = lengkap.indikator.map((satu): Indikator => ({ ...satu, id: lingkungan.idBaru() }));
  const diperiksa = periksaRumusRencana([...lama, ...baru], variabelBaku, ruang.data.rujukan);
  const catatan: Catatan[] = [
    ...catatanDisetujui(ruang.data),
    ...diperiksa.catatan.filter(({ lokasi }) => baru.some(({ id }) => id === lokasi.rujuk?.id)),
  ];
  const baris = baru.map((satu) => barisIndikator(satu, rujukanTertulis(diperiksa.rumus.get(satu.id))));
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Tambah indikator',
    baru.map((satu) => `${satu.kode} ${satu.nama}`).join('; '),
    [
      ...beriId,
      perubahanSimpan(tabelIndikator, baris),
      ...perubahanNomorTerakhir(ruang.tabel.isi, 'indikator', kode),
    ],
  );
  if (!disimpan.ok) return disimpan;
  return ok({
    catatan,
    isi: {
      ditambahkan: baru.map((satu) => ({ kode: satu.kode, nama: satu.nama, area: satu.area })),
      sudahAda,
    },
  });
}

/** An area that the plan does not have cannot be chosen. */
const periksaAreaMasuk = (
  masuk: readonly IndikatorMasukan[],
  { rencana }: Pick<DataRuangKerja, 'rencana'>,
): readonly Catatan[] => {
  const dikenal = rencana.area.map(({ kode }) => kode);
  return [...new Set(masuk.flatMap(({ area }) => area ?? []))]
    .filter((kode) => !dikenal.some((satu) => samaTeks(satu, kode)))
    .map((kode) => {
      const saran = namaTerdekat(kode, dikenal);
      return catatRencana('rujukan-tidak-ada', {
        bagian: 'Area Strategis',
        kode,
        ...(saran === undefined ? {} : { saran }),
      });
    });
};
