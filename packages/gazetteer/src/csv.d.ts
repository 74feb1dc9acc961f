/** Tests read the register's material as text; nothing else imports a table in this way. */
declare module '*.csv?raw' {
  const content: string;
  export default content;
}
