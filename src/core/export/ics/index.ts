// iCalendar files.
export { icsText, type AllDayEvent, type Calendar } from './calendar.ts';
export { roadmapEvents, type RoadmapEventTexts } from './roadmap.ts';
