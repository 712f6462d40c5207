const NAME = 'models';

/** The choice that the page’s address names; null when it names none. */
export function choiceInAddress(): string | null {
  return new URL(location.href).searchParams.get(NAME);
}

/** Writes the choice into the address, so that it can be sent, bookmarked and printed. */
export function keepInAddress(choice: readonly string[]): void {
  const address = new URL(location.href);
  address.searchParams.set(NAME, choice.join(','));
  // A comma may stand in an address as it is, and is easier to read so.
  address.search = address.search.replaceAll('%2C', ',');
  history.replaceState(history.state, '', address);
}
