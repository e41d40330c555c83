import { type CalendarDay, calendarDay } from '../operators/date/calendar-day.js';
import { type DateTest, type Test } from '../operators/operator.js';
import { type RuleSubject } from '../subject.js';
import { RecentMemo } from './recent-memo.js';

// More days than a file or a batch has, at some bytes more each than there are tests of dates.
const daysRemembered = 512;

interface DayReading {
  readonly day: CalendarDay;
  /** By the place of the test among those of dates: 0 is not asked yet, 1 no, 2 yes. */
  readonly answers: Uint8Array;
  /** Numbers of the tests that trigger rules and are passed, once they are asked for. */
  triggered: readonly number[] | undefined;
}

/** Answers the date tests for the record at hand: each once a day, since records come in few days. */
export class DateAnswers {
  private readonly dateTests: readonly DateTest[];
  private readonly placeOf: Int32Array;
  private readonly memo = new RecentMemo<DayReading>(daysRemembered);
  private bookedOn = '';
  private reading: DayReading | undefined;

  constructor(tests: readonly Test[]) {
    this.dateTests = tests.filter((test) => test.on === 'date');
    let places = 0;
    this.placeOf = Int32Array.from(tests, (test) => (test.on === 'date' ? places++ : -1));
  }

  begin({ bookedOn }: RuleSubject): void {
    if (bookedOn === this.bookedOn) return;
    this.bookedOn = bookedOn;
    this.reading = undefined;
  }

  passes(test: number): boolean {
    const { answers, day } = this.read();
    const place = this.placeOf[test]!;
    if (answers[place] === 0) answers[place] = this.dateTests[place]!.holds(day) ? 2 : 1;
    return answers[place] === 2;
  }

  /** Those of the triggers that the day passes. @param triggers always the same numbers of tests */
  triggered(triggers: readonly number[]): readonly number[] {
    return (this.read().triggered ??= triggers.filter((test) => this.passes(test)));
  }

  private read(): DayReading {
    let reading = (this.reading ??= this.memo.get(this.bookedOn));
    if (!reading) {
      const answers = new Uint8Array(this.dateTests.length);
      reading = { day: calendarDay(this.bookedOn), answers, triggered: undefined };
      this.memo.set(this.bookedOn, reading);
      this.reading = reading;
    }
    return reading;
  }
}
