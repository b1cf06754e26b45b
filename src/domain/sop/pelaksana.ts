/** How somebody acts in a position that is not theirs: the SOP's actors may be acting. */
export const labelPejabatSementara = { plt: 'Plt.', plh: 'Plh.' } as const;
