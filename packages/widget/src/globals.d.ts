/** A style sheet as text; the build and Vite both know this suffix. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

interface Navigator {
  /** https://www.w3.org/TR/gpc/ */
  readonly globalPrivacyControl?: boolean;
}
