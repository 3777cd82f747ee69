/** What a shortcode of a blog engine stands for. */
export type Shortcode =
  | {
      /** It plays something, or shows a picture. */
      readonly kind: 'player' | 'picture';
      /** Names of the word that holds the address, or the number that it is made of. */
      readonly names: readonly string[];
      /** Makes an address of a number; without it the word is the address. */
      readonly address?: (id: string) => string;
    }
  /** It only spoke to the engine. */
  | { readonly kind: 'mark' };

const MARK: Shortcode = { kind: 'mark' };
const ID = /^[\w-]{1,64}$/;

function player(before: string, names: readonly string[] = ['id']): Shortcode {
  return { kind: 'player', names, address: (id) => (ID.test(id) ? `${before}${id}` : id) };
}

function plainPlayer(...names: string[]): Shortcode {
  return { kind: 'player', names };
}

function picture(...names: string[]): Shortcode {
  return { kind: 'picture', names };
}

/** Shortcodes that are known, by name: Hugo's own, Jekyll's and Hexo's, and the usual ones of their themes. */
export const SHORTCODES: Readonly<Record<string, Shortcode>> = {
  youtube: player('https://www.youtube.com/watch?v='),
  youku: player('https://v.youku.com/v_show/id_'),
  bilibili: player('https://www.bilibili.com/video/'),
  vimeo: player('https://vimeo.com/'),
  tweet: player('https://twitter.com/i/status/'),
  twitter: player('https://twitter.com/i/status/'),
  x: player('https://twitter.com/i/status/'),
  instagram: player('https://www.instagram.com/p/'),
  iframe: plainPlayer('src', 'url'),
  video: plainPlayer('src', 'url'),
  audio: plainPlayer('src', 'url'),
  figure: picture('src', 'link'),
  image: picture('src', 'url'),
  img: picture('src', 'url'),
  asset_img: picture('src'),
  raw: MARK,
  endraw: MARK,
  more: MARK,
  toc: MARK,
};
