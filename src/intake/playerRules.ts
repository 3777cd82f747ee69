/** Where an element that plays or shows something of another page keeps its address. */
export interface PlayerRule {
  readonly elements: readonly string[];
  /** Attributes as the parser names them, the surest first. */
  readonly attributes: readonly string[];
  /** Makes an address of an attribute's value that is only a number or name; without it the value is the address. */
  readonly address?: (id: string) => string;
}

/** Names and numbers of films and posts hold nothing else; whatever else a page writes there leads nowhere. */
const ID = /^[\w-]{1,64}$/;

function addressed(before: string, after = ''): (id: string) => string {
  return (id) => (ID.test(id) ? `${before}${id}${after}` : '');
}

/** Elements that are players, each with what it plays. */
export const PLAYER_RULES: readonly PlayerRule[] = [
  { elements: ['iframe', 'amp-iframe'], attributes: ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal'] },
  {
    elements: ['video', 'audio', 'amp-video', 'amp-audio', 'bgsound', 'embed'],
    attributes: ['src', 'dataSrc'],
  },
  { elements: ['object', 'applet'], attributes: ['data', 'dataSrc', 'archive'] },
  {
    elements: ['youtube-player', 'lite-youtube', 'amp-youtube'],
    attributes: ['videoid', 'dataVideoid', 'dataVideoId'],
    address: addressed('https://www.youtube.com/watch?v='),
  },
  { elements: ['youtube-player', 'lite-youtube'], attributes: ['src', 'dataSrc'] },
  {
    elements: ['lite-vimeo', 'amp-vimeo'],
    attributes: ['videoid', 'dataVideoid'],
    address: addressed('https://vimeo.com/'),
  },
  {
    elements: ['amp-dailymotion'],
    attributes: ['dataVideoid'],
    address: addressed('https://www.dailymotion.com/video/'),
  },
  {
    elements: ['amp-twitter'],
    attributes: ['dataTweetid'],
    address: addressed('https://twitter.com/i/status/'),
  },
  {
    elements: ['amp-instagram'],
    attributes: ['dataShortcode'],
    address: addressed('https://www.instagram.com/p/', '/'),
  },
  { elements: ['amp-facebook'], attributes: ['dataHref'] },
];

/** Names of all elements that are players. */
export const PLAYER_ELEMENTS: ReadonlySet<string> = new Set(PLAYER_RULES.flatMap(({ elements }) => elements));

/** Classes that a network's program makes a post of. Where the post's words stand in the page, they are a quotation. */
export const POST_CLASS =
  /(?:^|\s)(?:fb-(?:post|video)|twitter-(?:tweet|video)|instagram-media|tiktok-embed|telegram-post)(?:$|\s)/;

/** Where such an element keeps the post's address. */
export const POST_ATTRIBUTES: readonly string[] = ['dataHref', 'dataInstgrmPermalink', 'cite', 'dataTweetId'];
