import { Spinner } from '@fluentui/react-components';

export const Memuat = ({ teks }: { readonly teks: string }) => (
  <Spinner size="small" label={teks} labelPosition="after" role="status" />
);
