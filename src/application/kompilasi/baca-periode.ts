import { rentangTanggalWajar } from '../../domain/data/rentang-tanggal';
import { pembuatIsian } from '../../domain/data/isian-larik';
import type { Periode } from '../../domain/kalender/periode';
import { dariPeta } from '../../domain/umum/pasti';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTingkatData, type TingkatData, type Variabel } from '../../domain/variabel/tipe';
import type { DataInduk } from '../data/baris-induk';
import { variabelTemplate } from '../distribusi/kebutuhan-data';
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
export function pembacaPeriode(ruang: DataRuangKerja, periode: Periode, induk: DataInduk): PembacaPeriode {
  const namaUnit = new Map(unitPadaPeriode(ruang, periode).map(({ kode, nama }) => [kode, nama]));
  const aksi = aksiPada(ruang.rencana.aksi, ruang.unit, hariPeriode(ruang, periode));
  const pada = indukPeriode(ruang, induk, periode);
  const pemilik = new Map(pada.baris.map(({ id, opd }) => [id, opd]));
  const variabel = variabelTemplate(ruang, periode, variabelBaku);
  const padanan = padananRuangKerja(ruang.padanan);
  const rentang = rentangTanggalWajar(periode.tahun);
  const pembaca = new Map(variabel.map((satu) => [satu.id, pembacaSelData(satu, padanan, rentang)]));
  const isian = new Map(
    daftarTingkatData.map((tingkat) => [
      tingkat,
      pembuatIsian(idTingkat(variabel, tingkat), idTingkat(variabelBaku, tingkat)),
    ]),
  );
  return (template, berkas) => {
    const { opd } = template.identitas;
    return bacaBarisKembali(template, berkas, {
      variabel,
      pembaca,
      isian: (tingkat) => dariPeta(isian, tingkat),
      opd,
      opdTertulis: template.opdTertulis ?? opd,
      namaUnit,
      periode,
      induk: pada.milikUnit(opd),
      boleh: pada.bolehUnit(opd),
      pemilik: (id) => pemilik.get(id),
      aksi,
    });
  };
}

const idTingkat = (variabel: readonly Variabel[], tingkat: TingkatData): readonly string[] =>
  variabel.flatMap((satu) => (satu.tingkat === tingkat ? [satu.id] : []));
