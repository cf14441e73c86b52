/**
 * The first statement of the app: fetches the page's own scripts, which the document names without asking for them
 * (scripts/build/prerender.ts), so that on a thin line they do not share it with the app's.
 */
for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-page-script]')) link.rel = 'preload'
