export type { OfferedReading, ReadingWay } from '../form/codecs/reading';
