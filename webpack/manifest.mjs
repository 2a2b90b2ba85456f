/** Where manifest.xml, the one source of every manifest, says that the add-in's site is: on the developer's own machine. */
export const localAddress = 'https://localhost:3000';

/** The address of a site as manifests write it, without a slash at its end; null for what Office would not take. */
export function siteAddress(text) {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && url.search === '' && url.hash === '' ? url.href.replace(/\/+$/, '') : null;
}

/** The manifest of the add-in whose site is at another address; the domain that Office allows is that of the address, without its folder. */
export function manifestFor(source, address) {
  return source
    .replaceAll(`<AppDomain>${localAddress}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(localAddress, address);
}
