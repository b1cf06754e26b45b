/** The code of Excel's refusal, without the sentence that Excel says with it in a language of its own: `GeneralException`. */
export const kodeHost = (sebab: string): string => sebab.split(':')[0] ?? sebab;
