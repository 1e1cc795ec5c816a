/** The event that says that charts have less room than they were drawn for. */
export const narrowed = 'nenpyo:narrowed';
