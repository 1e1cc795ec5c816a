/** The event a chart hears after its marks were exchanged for others. */
export const redrawn = 'nenpyo:redrawn';
