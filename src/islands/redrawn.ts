/** The event a chart and all around it hear after its marks were exchanged for others. */
export const redrawn = 'nenpyo:redrawn';
