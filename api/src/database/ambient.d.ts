/** A `.sql` file is imported as its text: `import policies from './library.policies.sql'` (see bootstrap/bundle.mjs). */
declare module '*.sql' {
  const text: string;
  export default text;
}
