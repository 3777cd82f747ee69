/** What can be chosen of how texts are set. Sizes are CSS pixels where a rem has 16; measures count Han characters. */
export const DISPLAY_CHOICES = {
  size: ['15', '17', '20', '23', '26'],
  leading: ['close', 'normal', 'wide'],
  measure: ['28', '38', '48'],
  face: ['serif', 'sans'],
  /** Paragraphs begin two characters in, or stand apart. */
  indent: ['none', 'two'],
} as const;

type Choices = typeof DISPLAY_CHOICES;

/** How texts are set. */
export type Display = { readonly [Name in keyof Choices]: Choices[Name][number] };

export const USUAL_DISPLAY: Display = {
  size: '17',
  leading: 'normal',
  measure: '38',
  face: 'serif',
  indent: 'none',
};

/** Reads what `writeDisplay` wrote; what it cannot mean is as usual. */
export function parseDisplay(kept: string | undefined): Display {
  const said = new Map((kept ?? '').split(' ').map(pairOf));
  const chosen = Object.entries(DISPLAY_CHOICES).flatMap(([name, choices]) => {
    const value = choices.find((choice) => choice === said.get(name));
    return value === undefined ? [] : [[name, value]];
  });
  return { ...USUAL_DISPLAY, ...Object.fromEntries(chosen) };
}

function pairOf(part: string): [name: string, value: string] {
  const [name = '', value = ''] = part.split('=');
  return [name, value];
}

/** Only what differs from the usual: `size=20 face=sans`. */
export function writeDisplay(display: Display): string {
  return (Object.keys(DISPLAY_CHOICES) as (keyof Display)[])
    .filter((name) => display[name] !== USUAL_DISPLAY[name])
    .map((name) => `${name}=${display[name]}`)
    .join(' ');
}
