// What ical.js, the parser in Thunderbird and Nextcloud, makes of a calendar: one JSON object on standard output.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(argv[2], 'utf-8')));
const day = (time) => time.toJSDate().toISOString().split('T')[0];
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  const value = (name) => component.getFirstPropertyValue(name);
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    isDate: event.startDate.isDate,
    start: day(event.startDate),
    end: day(event.endDate),
    status: value('status'),
    url: value('url'),
    edtf: value('x-dateline-edtf'),
    stamp: value('dtstamp').toString(),
    categories: component.getFirstProperty('categories')?.getValues() ?? [],
  };
});
console.log(JSON.stringify({
  name: calendar.getFirstPropertyValue('x-wr-calname'),
  description: calendar.getFirstPropertyValue('x-wr-caldesc'),
  refresh: calendar.getFirstPropertyValue('refresh-interval').toString(),
  events,
}));
