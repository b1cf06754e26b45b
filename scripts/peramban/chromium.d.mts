export function jalurChromium(): string | undefined;
export const argumenChromium: string[];
