/*
 * What every service of the catalogue stores, in one file: whoever has refused many fetches it where
 * something unknown is stored, and then the files of those services only whose it may be.
 */
export { default } from 'virtual:stored-names';
