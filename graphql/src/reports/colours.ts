/** Colours of the series on white paper and on a dark screen; each stands out from its ground by at least 3:1. */
export const ON_PAPER = ['#2f5fa8', '#a84c14', '#1d7a5a', '#7a3f98', '#7d6200', '#55606c'];
export const ON_DARK = ['#8fb4ea', '#eda97a', '#6fcaa5', '#cda3e4', '#dcc05a', '#a9b3bd'];

/** Text and lines on paper. */
export const PAPER = { ink: '#1b2430', soft: '#55606c', line: '#c9ced4', wash: '#f1f3f5' };

export const colourOf = (series: number) => ON_PAPER[series % ON_PAPER.length]!;
