/** SQL files are brought in as text. */
declare module '*.sql' {
  const text: string;
  export default text;
}
