import { rentangTanggalWajar } from '../../domain/data/rentang-tanggal';
import { pembuatIsian } from '../../domain/data/isian-larik';
import type { Periode } from '../../domain/kalender/periode';
import { permintaanDari } from '../../domain/pengembalian/permintaan';
import { aksiUnit } from '../../domain/rencana/aksi-unit';
import type { RencanaAksi } from '../../domain/rencana/rencana';
import { dariPeta } from '../../domain/umum/pasti';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTingkatData, type TingkatData, type Variabel } from '../../domain/variabel/tipe';
import type { DataInduk } from '../data/baris-induk';
import { isianAksi } from '../distribusi/isi-template';
import { pembacaVariabel } from '../distribusi/kebutuhan-data';
import type { PermintaanDahulu, VersiDisetujui } from '../distribusi/permintaan-versi';
import { padananRuangKerja } from '../padanan';
import { indukPeriode } from '../paket/induk-periode';
import { bacaBarisKembali, type BarisKembali } from '../pengembalian/baca-baris';
import { pembacaSelData } from '../pengembalian/baca-sel';
import type { TemplateTerbaca } from '../pengembalian/baca-template';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { hariPeriode, unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { aksiPada } from './unit-periode';

/** Reads the rows of a template that was returned for a period. */
export type PembacaPeriode = (template: TemplateTerbaca, berkas: string) => BarisKembali;

/** All that the returns of a period are read against, worked out once for all files. */
export function pembacaPeriode(
  ruang: DataRuangKerja,
  berlaku: VersiDisetujui,
  periode: Periode,
  induk: DataInduk,
  dahulu: PermintaanDahulu,
): PembacaPeriode {
  const namaUnit = new Map(unitPadaPeriode(ruang, periode).map(({ kode, nama }) => [kode, nama]));
  const aksi = aksiPada(ruang.rencana.aksi, ruang.unit, hariPeriode(ruang, periode));
  const pada = indukPeriode(ruang, induk, periode);
  const pemilik = new Map(pada.baris.map(({ id, opd }) => [id, opd]));
  const ditanyakan = pembacaVariabel(ruang, periode, variabelBaku);
  // A template of before the meeting asks also for what is only watched now: its answer comes anyway, and is read.
  const dipakai = pembacaVariabel({ ...ruang, keputusan: [] }, periode, variabelBaku);
  const pembaca = (id: string): readonly string[] => [...(dipakai.get(id) ?? [])];
  const kini = permintaanDari(variabelBaku.filter(({ id }) => dipakai.has(id)));
  const padanan = padananRuangKerja(ruang.padanan);
  const rentang = rentangTanggalWajar(periode.tahun);
  const untuk = ingatSusunan((variabel) => ({
    variabel,
    pembacaSel: new Map(variabel.map((satu) => [satu.id, pembacaSelData(satu, padanan, rentang)])),
    isian: new Map(
      daftarTingkatData.map((tingkat) => [
        tingkat,
        pembuatIsian(idTingkat(variabel, tingkat), idTingkat(variabelBaku, tingkat)),
      ]),
    ),
  }));
  return (template, berkas) => {
    const { identitas } = template;
    const { opd, versiRencana, hashRencana } = identitas;
    // A plan that was changed and changed back has another number, and is the same.
    const isBerlaku = hashRencana === berlaku.hash;
    const lama = isBerlaku ? undefined : dahulu({ versi: versiRencana, hash: hashRencana });
    const aksiLama = lama && new Map(aksiUnit(lama, opd).map((satu) => [satu.id, satu]));
    const milik = pada.milikUnit(opd);
    const kolom = template.permintaan ?? (isBerlaku ? kini : lama?.kolom);
    const { variabel, pembacaSel, isian } = untuk(
      variabelBaku.filter(({ id }) => ditanyakan.has(id) || (dipakai.has(id) && kolom?.has(id) === true)),
    );
    return bacaBarisKembali(template, berkas, {
      variabel,
      pembaca: pembacaSel,
      permintaan: {
        kolom,
        versi: { versi: versiRencana, sekarang: berlaku.versi },
        berlaku: isBerlaku,
        nihil: template.pernyataan.status === 'nihil',
        ...(aksiLama && { aksi: new Map([...aksiLama].map(([id, { kode }]) => [id, kode])) }),
        pembaca,
        nilaiTim: (tingkat) =>
          new Map(
            tingkat === 'aksi'
              ? aksiUnit({ aksi }, opd).map((satu) => [satu.id, isianAksi(satu)])
              : milik.flatMap((satu) => (satu.tingkat === tingkat ? [[satu.id, satu.isian]] : [])),
          ),
      },
      isian: (tingkat) => dariPeta(isian, tingkat),
      opd,
      opdTertulis: template.opdTertulis ?? opd,
      namaUnit,
      periode,
      induk: milik,
      boleh: pada.bolehUnit(opd),
      pemilik: (id) => pemilik.get(id),
      aksi: aksiLama === undefined ? aksi : aksi.map((satu) => sepertiDahulu(satu, aksiLama)),
    });
  };
}

/** What is worked out for a list of columns: once for all files that have the same. */
function ingatSusunan<T>(susun: (variabel: readonly Variabel[]) => T): (variabel: readonly Variabel[]) => T {
  const jadi = new Map<string, T>();
  return (variabel) => {
    const kunci = variabel.map(({ id }) => id).join();
    const ada = jadi.get(kunci) ?? susun(variabel);
    jadi.set(kunci, ada);
    return ada;
  };
}

/** An action of now, called as the template calls it: codes and words of a plan change. */
const sepertiDahulu = (satu: RencanaAksi, dahulu: ReadonlyMap<string, RencanaAksi>): RencanaAksi => {
  const { kode, uraian } = dahulu.get(satu.id) ?? satu;
  return { ...satu, kode, uraian };
};

const idTingkat = (variabel: readonly Variabel[], tingkat: TingkatData): readonly string[] =>
  variabel.flatMap((satu) => (satu.tingkat === tingkat ? [satu.id] : []));
