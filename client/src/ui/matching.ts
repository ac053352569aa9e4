export interface Option {
  code: string;
  label: string;
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Options that hold every word typed, in the code or the label; those that begin with it come first. */
export function matching(options: readonly Option[], text: string, most: number): Option[] {
  const wanted = folded(text.trim());
  if (!wanted) return options.slice(0, most);
  const words = wanted.split(/\s+/);
  const found = options.filter((option) => {
    const haystack = folded(`${option.code} ${option.label}`);
    return words.every((word) => haystack.includes(word));
  });
  const begins = (option: Option) =>
    folded(option.label).startsWith(wanted) || option.code.startsWith(wanted) ? 0 : 1;
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, most);
}
