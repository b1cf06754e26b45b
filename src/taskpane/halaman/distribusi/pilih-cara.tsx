import { Body1, Field, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import type { CaraTemplate } from '../../pekerja/tugas/distribusi';
import { useGayaDistribusi } from './gaya';

/** More windows than these at once are hard to save one by one. */
const BANYAK_BUKU = 10;

/** How the templates come: told before they do. */
export function PilihCara({
  daftar,
  cara,
  pilih,
  jumlah,
  nama,
}: {
  readonly daftar: readonly CaraTemplate[];
  readonly cara: CaraTemplate;
  readonly pilih: (cara: CaraTemplate) => void;
  readonly jumlah: number;
  /** Of the download. */
  readonly nama: string;
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  return (
    <>
      <Field label={teks.cara}>
        <RadioGroup value={cara} onChange={(_, { value }) => pilih(value as CaraTemplate)}>
          {daftar.map((satu) => (
            <Radio key={satu} value={satu} label={teks.namaCara[satu]} />
          ))}
        </RadioGroup>
      </Field>
      <Body1 className={gaya.patah}>{teks.akan[cara](jumlah, nama)}</Body1>
      {cara === 'buka-buku' && jumlah > BANYAK_BUKU && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{teks.banyakBuku}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
