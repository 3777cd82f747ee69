/** What an article's HTML may hold. Whatever is not named here does not get through. */
export interface ArticlePolicy {
    /** Names of the elements that stay; of any other element only its content stays. */
    readonly elements: readonly string[];
    /** HTML attribute names that stay, per element; `*` on every element. */
    readonly attributes: Readonly<Record<string, readonly string[]>>;
    /** Schemes that an address in `href` may have. Relative addresses lead nowhere in an archive and go too. */
    readonly linkSchemes: readonly string[];
}
/**
 * The one policy, for the build and for the gate in the browser. It covers the markup inside a block: blocks
 * themselves and pictures are data. Not here, and why: `img` (pictures load only when asked for), `svg` and
 * `math` (mutation), forms, `style`, `script`, frames and players (active), `id` and `name` (DOM clobbering),
 * `class` and `style` (overlays), every event attribute.
 */
export declare const articlePolicy: ArticlePolicy;
