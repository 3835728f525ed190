// What csv-parse, at its strictest, makes of a table: an array of objects as JSON on standard output.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parse } from 'csv-parse/sync';

const rows = parse(readFileSync(argv[2]), { bom: true, columns: true, record_delimiter: '\r\n' });
console.log(JSON.stringify(rows));
