declare module '*.md' {
  const text: string;
  export = text;
}
declare module '*.csv' {
  const text: string;
  export = text;
}
