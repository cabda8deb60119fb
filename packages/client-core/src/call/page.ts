/**
 * One page of a list. Not itself iterable: iterate the call for the items of all pages, or `items` for
 * those of this one.
 */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Whether the API announced another page. */
  readonly hasNext: boolean;
  /**
   * Gets the next page.
   *
   * @returns `undefined` after the last one.
   * @throws `PagingError` if the link leaves the API's origin or repeats; otherwise as any call does.
   */
  next(): Promise<Page<Item> | undefined>;
}
