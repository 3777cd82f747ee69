/** Labels of which each tells one thing: those that are equal have numbers, in their order. */
export function numberEqual(labels: readonly string[]): string[] {
  return labels.map((label, at) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label;
    const before = labels.slice(0, at).filter((other) => other === label).length;
    return [label, `#${before + 1}`].filter((part) => part !== '').join(' ');
  });
}
