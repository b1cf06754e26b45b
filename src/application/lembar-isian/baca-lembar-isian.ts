import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { catatPengembalian, type CatatanPengembalian } from '../../domain/pengembalian/catatan';
import { bacaPermintaan } from '../../domain/pengembalian/permintaan';
import { ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTingkatData } from '../../domain/variabel/tipe';
import { catatDibersihkan } from '../../lembar/dibersihkan';
import { idTabelIsi } from '../../lembar/template/isi';
import { idLembarIsian } from '../../lembar/template/lembar-isian';
import { tabelPernyataan } from '../../lembar/template/pernyataan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { Luaran } from '../luaran';
import type { BerkasTerbaca } from '../pengembalian/baca-kembali';
import { bacaPernyataan } from '../pengembalian/baca-pernyataan';
import type { TabelKembali } from '../pengembalian/tabel-kembali';
import type { IsiBuku } from '../ports/workbook';
import type { LembarIsianTercatat } from '../ruang-kerja/lembar-isian-tercatat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { tabelKembali } from './tabel-kembali';
import { bacaTabelUnit, idTabelUnit, type KegagalanLembar, type TabelUnit } from './tabel-unit';

const kolomTanggal = new Set(variabelBaku.filter(({ tipe }) => tipe === 'tanggal').map(({ id }) => id));

/** What the register and the findings call the sheets of a unit, where a file has its name. */
export const sebutanLembarIsian = (opd: string): string => `Lembar isian ${opd}`;

/**
 * The sheets of a period that units filled in the workspace itself, as returns like any file: what follows (checks,
 * preview, register) does not differ. Sheets are always there, so a unit says that it is done with its name, or with Nihil.
 * Sheets that cannot be read are a finding of their unit; the others still count.
 * A finding that stops where there are none.
 * @param unit codes of the units asked for; all where absent.
 */
export async function bacaLembarIsian(
  ruang: RuangKerja,
  periode: string,
  unit?: readonly string[],
): Luaran<readonly BerkasTerbaca[]> {
  const kini = (kode: string): string => ruang.data.unit.kini(kode);
  const diminta = unit && new Set(unit.map(kini));
  const tercatat = ruang.data.lembarIsian.filter(
    (satu) => satu.periode === periode && (diminta?.has(kini(satu.opd)) ?? true),
  );
  const dibaca = await bacaTabelUnit(ruang.buku, tercatat);
  if (!dibaca.ok) return dibaca;
  if (dibaca.value.length === 0)
    return ok({ catatan: [catatRuangKerja('lembar-isian-tidak-ada', { periode })] });
  return ok({ catatan: [], isi: dibaca.value.map((satu) => dariLembar(satu, ruang)) });
}

function dariLembar({ milik, isi }: TabelUnit, ruang: RuangKerja): BerkasTerbaca {
  const dasar = { berkas: sebutanLembarIsian(milik.opd), diBukuIni: true } as const;
  if (!isi.ok) {
    return { ...dasar, hash: '', catatan: [catatKegagalan(isi.error)] };
  }
  const tabel = (id: string): TabelKembali | undefined => {
    const satu = isi.value.tabel.get(idLembarIsian(id, milik));
    return satu && tabelKembali(satu, kolomTanggal);
  };
  const pernyataan = bacaPernyataan(tabel(tabelPernyataan.id));
  const { permintaan: tertulis, ...tercatat } = milik;
  const permintaan = bacaPermintaan(tertulis);
  return {
    ...dasar,
    hash: sidik(isi.value, milik),
    template: {
      identitas: {
        ...tercatat,
        ruangKerja: ruang.data.id,
        namaOpd: ruang.data.unit.milik(milik.opd)?.nama ?? milik.opd,
      },
      ...(permintaan === undefined ? {} : { permintaan }),
      pernyataan,
      catatan: [],
      tabel: new Map(
        daftarTingkatData.flatMap((tingkat) => {
          const satu = tabel(idTabelIsi(tingkat));
          return satu === undefined ? [] : [[tingkat, satu] as const];
        }),
      ),
    },
    catatan: [
      ...[...isi.value.tabel.values()].flatMap(catatDibersihkan),
      ...(pernyataan.status === 'nihil'
        ? [catatPengembalian('pernyataan-nihil', {})]
        : pernyataan.diisiOleh === ''
          ? [catatPengembalian('lembar-belum-selesai', {}, pernyataan.tempat('diisiOleh'))]
          : []),
    ],
  };
}

/** Why nothing of the unit's sheets can be read, as it is told of a file. */
function catatKegagalan(gagal: KegagalanLembar): CatatanPengembalian {
  switch (gagal.kode) {
    case 'columns-shifted': {
      const { lembar, sel, kepala, kolom } = gagal;
      return catatPengembalian('kolom-bergeser', { kepala, kolom }, { lembar, sel });
    }
    case 'duplicate-table':
      return catatPengembalian('tabel-ganda', {
        tempat: gagal.lembar.map((lembar) => ({ lembar, tersembunyi: false })),
      });
    case 'duplicate-column': {
      const { lembar, kolom, huruf } = gagal;
      return catatPengembalian('kolom-ganda', { kolom, huruf }, { lembar });
    }
  }
}

/** Tells whether the sheets were filled in since, as the hash of a file does. */
function sidik(isi: IsiBuku, milik: LembarIsianTercatat): string {
  const tabel = idTabelUnit(milik).map((id) => isi.tabel.get(id) ?? null);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(tabel))));
}
