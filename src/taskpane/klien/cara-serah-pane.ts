import { caraSerah, type CaraSerah } from '../../adapters/officejs/cara-serah';

/** How finished files can reach the person in this Excel, the surest way first. */
export const caraSerahPane = (): readonly CaraSerah[] => caraSerah(String(Office.context.platform));
