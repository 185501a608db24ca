/** A style sheet as text: the bundler reads and minifies it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
