export interface ServerBangku {
  /** Address of the workbench, with a slash at the end. */
  readonly url: string;
  /** The certificate is known to this computer; otherwise browsers warn. */
  readonly dikenal: boolean;
  tutup(): Promise<void>;
}
