/**
 * The address as it may stand in `href`, or undefined where it may not: absolute http, https or mailto only,
 * with a host that can be seen. Applying it twice changes nothing.
 */
export declare function safeLink(address: string): string | undefined;
/** An absolute http(s) address in clean form, or undefined. `//host/…` counts as https. */
export declare function safeWebAddress(address: string): string | undefined;
