/** A style sheet of `styles/` as text, for a script that brings its own. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
