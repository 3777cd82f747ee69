import { type Display, parseDisplay, USUAL_DISPLAY, writeDisplay } from './displayForm.ts';
import { shownPreference } from './shownPreference.ts';

/** How texts are set. The style sheet reads it from attributes of the page: `data-reading-size="20"`. */
export const displayChoice = shownPreference<Display>('display', {
  parse: parseDisplay,
  write: writeDisplay,
  show: (display) => {
    for (const [name, value] of Object.entries(display)) {
      const attribute = `data-reading-${name}`;
      if (value === USUAL_DISPLAY[name as keyof Display]) document.documentElement.removeAttribute(attribute);
      else document.documentElement.setAttribute(attribute, value);
    }
  },
});
