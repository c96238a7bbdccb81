/** The number by which the library knows an event. */
export const EventType = { changed: 10, activated: 11, added: 13, deleted: 15 } as const;

/** Target of an event that is listened to for all sheets. */
export const WHOLE_WORKBOOK = 'Workbook';
