/** No hints where there are no words. */
export const nearest = (): undefined => undefined
