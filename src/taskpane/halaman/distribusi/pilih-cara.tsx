import { Body1, Field, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import type { CaraSerah } from '../../../adapters/officejs/cara-serah';
import { useTeks } from '../../konteks/bahasa';
import { useGayaDistribusi } from './gaya';
import { teksDistribusi } from './teks';

/** More windows than these at once are hard to save one by one. */
const BANYAK_BUKU = 10;

/** How the files come: told before they do, and chosen where this Excel has more than one way. */
export function PilihCara({
  daftar,
  cara,
  pilih,
  jumlah,
  nama,
}: {
  readonly daftar: readonly CaraSerah[];
  readonly cara: CaraSerah;
  readonly pilih: (cara: CaraSerah) => void;
  readonly jumlah: number;
  /** Of the download. */
  readonly nama: string;
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks(teksDistribusi);
  return (
    <>
      {daftar.length > 1 && (
        <Field label={teks.cara}>
          <RadioGroup value={cara} onChange={(_, { value }) => pilih(value as CaraSerah)}>
            {daftar.map((satu) => (
              <Radio key={satu} value={satu} label={teks.namaCara[satu]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Body1 className={gaya.patah}>{teks.akan[cara](jumlah, nama)}</Body1>
      {cara === 'buka-buku' && jumlah > BANYAK_BUKU && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{teks.banyakBuku}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
