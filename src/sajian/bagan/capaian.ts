import type { HasilCapaian } from '../../application/capaian/capaian';
import type { CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import type { JenjangStatus } from '../../domain/rencana/aturan-capaian';
import type { BaganSpec, DeretBagan, PeranDeret } from '../../lembar/bagan/tipe';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanStatus } from '../capaian/status';

type PeranStatus = Extract<PeranDeret, 'hijau' | 'kuning' | 'merah' | 'belum'>;

/** A chart has three colours of judgement; what a scale says beside them is told by the names of its series. */
const peranWarna: Readonly<Record<JenjangStatus['warna'], PeranStatus>> = {
  'hijau-tua': 'hijau',
  hijau: 'hijau',
  kuning: 'kuning',
  jingga: 'kuning',
  merah: 'merah',
};
const urutan: readonly PeranStatus[] = ['hijau', 'kuning', 'merah', 'belum'];

/** What the program's own scale says of each colour. */
const statusPeran = {
  hijau: ['tercapai', 'mendekati-target'],
  kuning: ['perlu-perhatian'],
  merah: ['jauh-dari-target'],
  belum: ['data-belum-memadai'],
} as const satisfies Readonly<Record<PeranStatus, readonly string[]>>;

/**
 * All indicators of a period by what they achieved, beside the line of their targets; `null` where there is none. `tetap`: each
 * colour is a series also where no indicator has it, so that a chart on a sheet stays the same one all year.
 */
export function baganCapaian(
  { capaian, periode, desimal }: Pick<HasilCapaian, 'capaian' | 'periode' | 'desimal'>,
  bahasa: Bahasa,
  { tetap = false }: { readonly tetap?: boolean } = {},
): BaganSpec | null {
  if (tetap ? capaian.length === 0 : !capaian.some((satu) => skor(satu) !== null)) return null;
  const { bagan: kata } = bahasa.teks.sajian;
  return {
    id: 'capaian-indikator',
    jenis: 'bertumpuk',
    judul: kata.capaian.judul(bahasa.tulis.periode(periode)),
    kategori: capaian.map(({ indikator }) => indikator.kode),
    deret: [
      ...urutan.flatMap((peran) => deretStatus(capaian, peran, bahasa, tetap)),
      {
        nama: kata.capaian.target,
        nilai: capaian.map(() => 100),
        peran: 'target',
        sebagai: 'garis',
      },
    ],
    sumbu: { min: 0, format: desimal === 0 ? '0' : `0.${'#'.repeat(desimal)}` },
    label: true,
    alt: tulisAlt(capaian, desimal, bahasa),
  };
}

const skor = ({ capaian }: CapaianIndikator): number | null =>
  capaian.skor.jenis === 'skor' ? capaian.skor.skor : null;

const peranStatus = ({ capaian: { status } }: CapaianIndikator): PeranStatus =>
  status.jenis === 'berstatus' ? peranWarna[status.jenjang.warna] : 'belum';

/** The indicators of one colour; their statuses are its name. Nothing where there are none, unless it is to stay. */
function deretStatus(
  capaian: readonly CapaianIndikator[],
  peran: PeranStatus,
  bahasa: Bahasa,
  tetap: boolean,
): readonly DeretBagan[] {
  const milik = capaian.filter((satu) => skor(satu) !== null && peranStatus(satu) === peran);
  if (milik.length === 0 && !tetap) return [];
  const { status: kata } = bahasa.teks.sajian.capaian;
  const nama = new Set([
    ...(tetap ? statusPeran[peran].map((status) => kata[status]) : []),
    ...milik.map((satu) => sajikanStatus(satu.capaian.status, bahasa).teks),
  ]);
  return [
    {
      nama: [...nama].join(' / '),
      nilai: capaian.map((satu) => (milik.includes(satu) ? skor(satu) : null)),
      peran,
    },
  ];
}

/** How many there are, how many met their target, which is farthest from it, and which cannot be told. */
function tulisAlt(capaian: readonly CapaianIndikator[], desimal: number, bahasa: Bahasa): string {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.bagan.capaian;
  const dinilai = capaian.flatMap((satu) => {
    const nilai = skor(satu);
    return nilai === null ? [] : [{ kode: satu.indikator.kode, nilai, tercapai: satu.capaian.tercapai }];
  });
  const [terendah] = [...dinilai].sort((a, b) => a.nilai - b.nilai);
  const tanpa = capaian.filter((satu) => skor(satu) === null).map(({ indikator }) => indikator.kode);
  return [
    kata.ringkas(
      tulis.angka(capaian.length),
      tulis.angka(dinilai.filter(({ tercapai }) => tercapai === true).length),
    ),
    ...(terendah === undefined ? [] : [kata.terendah(terendah.kode, tulis.persen(terendah.nilai, desimal))]),
    ...(tanpa.length === 0 ? [] : [kata.tanpaCapaian(tanpa.join(', '))]),
  ].join(' ');
}
