/** The address as it may stand in a picture's `src`, or undefined: http(s), or a raster picture as data. */
export declare function safeImage(address: string): string | undefined;
