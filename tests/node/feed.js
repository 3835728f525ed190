// What rss-parser makes of a feed: an object as JSON on standard output.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import Parser from 'rss-parser';

const feed = await new Parser().parseString(readFileSync(argv[2], 'utf8'));
console.log(JSON.stringify(feed));
