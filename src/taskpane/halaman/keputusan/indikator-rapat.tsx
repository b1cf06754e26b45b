import { Caption1, Checkbox, Text } from '@fluentui/react-components';
import type { BarisRapat } from '../../../application/keputusan/baca-rapat';
import type { IndikatorKeputusanSajian } from '../../../sajian/keputusan/keputusan';
import { useTeks } from '../../hooks/bahasa';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { IsianTeks } from '../../komponen/isian-teks';
import { Pilih } from '../../komponen/pilih';
import { BatalkanKeputusan } from './batalkan-keputusan';
import { useGayaKeputusan } from './gaya';

type Isian = Omit<BarisRapat, 'indikator'>;

/** One indicator before the meeting: its locked figure, and what was decided or is to be written down. */
export function IndikatorRapat({
  satu,
  periode,
  baris,
  catatan,
  ubah,
}: {
  readonly satu: IndikatorKeputusanSajian;
  readonly periode: string;
  readonly baris: Isian;
  /** What is wrong with this line. */
  readonly catatan: readonly string[];
  readonly ubah: (isian: Isian) => void;
}) {
  const gaya = useGayaKeputusan();
  const gayaDaftar = useGayaDaftar();
  const status = satu.status === null ? '' : `, ${satu.status.teks}`;
  return (
    <li className={gayaDaftar.butir}>
      <Text>
        <Text weight="semibold">{satu.kode}</Text> {satu.nama}
      </Text>
      <Text size={200}>{`${satu.nilai} / ${satu.target}${status}`}</Text>
      <Caption1 className={gayaDaftar.kecil}>{satu.kelengkapan}</Caption1>
      {satu.terbuka ? (
        <PilihanRapat satu={satu} baris={baris} ubah={ubah} />
      ) : (
        <Caption1>{satu.dipantau ?? satu.keputusan}</Caption1>
      )}
      {satu.keputusan !== null && satu.dipantau === null && (
        <BatalkanKeputusan kode={satu.kode} periode={periode} />
      )}
      {catatan.map((teks) => (
        <Caption1 key={teks} className={gaya.salah} role="alert">
          {teks}
        </Caption1>
      ))}
    </li>
  );
}

/** The choice of the SOP's letters, the final status of c, what a approves, and the note. */
function PilihanRapat({
  satu,
  baris,
  ubah,
}: {
  readonly satu: IndikatorKeputusanSajian;
  readonly baris: Isian;
  readonly ubah: (isian: Isian) => void;
}) {
  const teks = useTeks('keputusan');
  const { huruf, status, catatan, rekomendasi } = baris;
  const pilihRekomendasi = (kode: string, dipilih: boolean): void =>
    ubah({
      ...baris,
      rekomendasi: dipilih ? [...rekomendasi, kode] : rekomendasi.filter((lain) => lain !== kode),
    });
  return (
    <>
      <Pilih
        label={teks.keputusanDari(satu.kode)}
        nilai={huruf}
        daftar={[
          ['', teks.belumDipilih],
          ...(['a', 'b', 'c'] as const).map((satuHuruf) => [satuHuruf, teks.pilihan[satuHuruf]] as const),
        ]}
        ubah={(nilai) => ubah({ ...baris, huruf: nilai, status: '', rekomendasi: [] })}
      />
      {huruf === 'c' && (
        <Pilih
          label={teks.statusDari(satu.kode)}
          wajib
          nilai={status}
          daftar={[
            ['', teks.belumDipilih],
            ...(satu.adaNilai ? ([['tercapai', teks.status.tercapai]] as const) : []),
            ['waktu-terlampaui', teks.status['waktu-terlampaui']],
          ]}
          ubah={(nilai) => ubah({ ...baris, status: nilai })}
        />
      )}
      {huruf === 'a' &&
        satu.rekomendasi.map(({ kode, uraian }) => (
          <Checkbox
            key={kode}
            label={`${kode}: ${uraian}`}
            checked={rekomendasi.includes(kode)}
            onChange={(_, { checked }) => pilihRekomendasi(kode, checked === true)}
          />
        ))}
      {huruf === 'a' && satu.rekomendasi.length === 0 && <Caption1>{teks.tanpaRekomendasi}</Caption1>}
      {huruf !== '' && (
        <IsianTeks
          label={teks.catatanDari(satu.kode)}
          wajib={satu.perluCatatan}
          nilai={catatan}
          ubah={(nilai) => ubah({ ...baris, catatan: nilai })}
        />
      )}
    </>
  );
}
