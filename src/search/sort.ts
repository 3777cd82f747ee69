/** How an answer is sorted. Screens that only name it need nothing else of the search. */
export const SORTS = ['rank', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];
