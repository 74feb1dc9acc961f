/** What was just done to the watchlist, told on its page after one has come back to it; gone when one leaves it. */
import { readonly, shallowRef } from 'vue';

const news = shallowRef<string>();

export const watchlistNews = readonly(news);

/** Told on the watchlist's page. */
export function tellOnWatchlist(words: string): void {
  news.value = words;
}

export function clearWatchlistNews(): void {
  news.value = undefined;
}
