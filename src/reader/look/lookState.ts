import { useSyncExternalStore } from 'react';
import { readPreference, writePreference } from '../preferences/preference.ts';
import { createListeners } from '../ui/shown.ts';

/** Whether the first look is led at the moment; it outlasts the screens that it leads through. */
let isOpen = false;
/** Whether it was taken or declined in this browser; where nothing can be kept, for this visit. */
let isKnown: boolean | undefined;
const { subscribe, tell } = createListeners();

function change(open: boolean): void {
  isOpen = open;
  isKnown = true;
  writePreference('look', 'known');
  tell();
}

/** Begins the first look; it is not offered again. */
export function openLook(): void {
  change(true);
}

/** Ends it, or declines it. */
export function closeLook(): void {
  change(false);
}

/** True while the first look is led. */
export function useIsLookOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen);
}

/** True until the look was taken or declined in this browser. */
export function useIsLookOffered(): boolean {
  return useSyncExternalStore(subscribe, () => {
    isKnown ??= readPreference('look') !== undefined;
    return !isKnown;
  });
}
