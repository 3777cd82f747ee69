import { createContext, useContext } from 'react';
import { type Location, NavigationType } from 'react-router';

/** The place in the history that is on show, and the way that led to it. */
export interface Place {
  readonly location: Location;
  readonly action: NavigationType;
}

/** What the address says: all of it. Whoever asks for it is drawn anew at every change. */
interface Address extends Place {
  readonly parameters: URLSearchParams;
}

/** The part of the query that every address keeps; the same object while it says the same. */
interface Kept {
  readonly query: string;
  readonly parameters: URLSearchParams;
}

export function addressAt(place: Place): Address {
  return { ...place, parameters: new URLSearchParams(place.location.search) };
}

export function keptAs(query: string): Kept {
  return { query, parameters: new URLSearchParams(query) };
}

const START = addressAt({
  location: { pathname: '/', search: '', hash: '', state: null, key: '' },
  action: NavigationType.Pop,
});

export const AddressContext = createContext(START);
export const KeptContext = createContext(keptAs(''));

/** The address on show: its path, its query and its key in the history. */
export function useAddress(): Location {
  return useContext(AddressContext).location;
}

/** The whole query of the address. */
export function useParameters(): URLSearchParams {
  return useContext(AddressContext).parameters;
}

/** How the reader came to this address. */
export function useArrival(): NavigationType {
  return useContext(AddressContext).action;
}

/** What every address keeps. */
export function useKept(): Kept {
  return useContext(KeptContext);
}
