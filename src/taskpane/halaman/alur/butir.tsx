import { Caption1, Checkbox, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useNama } from '../../hooks/nama';
import type { ButirSajian } from '../../../sajian/alur/butir';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  bagian: { listStyleType: 'none', margin: 0, paddingLeft: tokens.spacingHorizontalL },
  tanda: { display: 'block', paddingLeft: '32px', color: tokens.colorNeutralForeground2 },
});

type Ubah = (butir: string, dicentang: boolean, oleh: string) => Promise<void>;

/** A checklist of the SOP: requirements or outputs. */
export function Butir({
  judul,
  butir,
  sibuk,
  ubah,
}: {
  readonly judul: string;
  readonly butir: readonly ButirSajian[];
  readonly sibuk: boolean;
  readonly ubah: Ubah;
}) {
  const gaya = useGaya();
  if (butir.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h3">{judul}</Subtitle2>
      <ul className={gaya.daftar}>
        {butir.map((satu) => (
          <SatuButir key={satu.id} butir={satu} sibuk={sibuk} ubah={ubah} />
        ))}
      </ul>
    </section>
  );
}

function SatuButir({ butir, sibuk, ubah }: { butir: ButirSajian; sibuk: boolean; ubah: Ubah }) {
  const gaya = useGaya();
  const { nama } = useNama();
  return (
    <li>
      {butir.bagian.length > 0 ? (
        butir.teks
      ) : (
        <Checkbox
          label={butir.teks}
          checked={butir.dicentang || butir.terlihat}
          // What the program sees there is there, with or without a tick.
          disabled={sibuk || (butir.terlihat && !butir.dicentang)}
          onChange={(_, { checked }) => void ubah(butir.id, checked === true, nama)}
        />
      )}
      {butir.tanda !== null && <Caption1 className={gaya.tanda}>{butir.tanda}</Caption1>}
      {butir.bagian.length > 0 && (
        <ul className={gaya.bagian}>
          {butir.bagian.map((satu) => (
            <SatuButir key={satu.id} butir={satu} sibuk={sibuk} ubah={ubah} />
          ))}
        </ul>
      )}
    </li>
  );
}
