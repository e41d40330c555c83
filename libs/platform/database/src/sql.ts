export { default as sql, empty, join, type RawValue, Sql } from 'sql-template-tag';
