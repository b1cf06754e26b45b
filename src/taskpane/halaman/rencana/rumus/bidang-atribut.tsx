import { Field, Input, Textarea } from '@fluentui/react-components';
import type { BahanRumus } from '../../../../application/rencana/bahan-rumus';
import { labelAreaPengukuran, labelPolarisasi } from '../../../../domain/rencana/atribut-indikator';
import { Pilih } from '../../../komponen/pilih';
import { useTeks } from '../../../hooks/bahasa';
import type { AtributBaru } from './atribut-baru';

type Bidang = keyof AtributBaru;

/** The fields of a new indicator. */
export function BidangAtribut({
  atribut,
  area,
  kosong,
  ubah,
}: {
  readonly atribut: AtributBaru;
  readonly area: BahanRumus['area'];
  /** Fields to be told that they are empty. */
  readonly kosong: readonly Bidang[];
  readonly ubah: (atribut: AtributBaru) => void;
}) {
  const teks = useTeks('rumus').baru;
  const pesan = (bidang: Bidang) => (kosong.includes(bidang) ? { validationMessage: teks.wajib } : {});
  const teksPendek = (bidang: Bidang, wajib = true) => (
    <Field label={teks[bidang]} required={wajib} {...pesan(bidang)}>
      <Input value={atribut[bidang]} onChange={(_, { value }) => ubah({ ...atribut, [bidang]: value })} />
    </Field>
  );
  const pilihan = (bidang: Bidang, daftar: readonly (readonly [nilai: string, label: string])[]) => (
    <Pilih
      label={teks[bidang]}
      nilai={atribut[bidang]}
      daftar={daftar}
      wajib
      ubah={(nilai) => ubah({ ...atribut, [bidang]: nilai })}
    />
  );
  return (
    <>
      {teksPendek('nama')}
      <Field label={teks.definisi} required {...pesan('definisi')}>
        <Textarea
          value={atribut.definisi}
          resize="vertical"
          onChange={(_, { value }) => ubah({ ...atribut, definisi: value })}
        />
      </Field>
      {pilihan(
        'area',
        area.map(({ kode, nama }) => [kode, `${kode} ${nama}`]),
      )}
      {pilihan('areaPengukuran', Object.entries(labelAreaPengukuran))}
      {teksPendek('satuan')}
      {pilihan('polarisasi', Object.entries(labelPolarisasi))}
      {teksPendek('penanggungJawab')}
      {teksPendek('sumberData', false)}
    </>
  );
}
