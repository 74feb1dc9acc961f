/** Starts the page: language, client, session, router, shell. */
import './app.scss';

import urql from '@urql/vue';
import { createApp } from 'vue';

import { keepWaitingAlerts } from '../alerts/waitingAlerts.ts';
import { rememberedLanguage, setLanguage } from '../language/language.ts';
import App from './App.vue';
import { createClient } from './client.ts';
import { keepPageTitle } from './pageTitle.ts';
import { createRouter } from './router.ts';
import { refreshSession } from './session.ts';

const client = createClient({ onRightsChanged: () => void refreshSession(client) });
const router = createRouter();

await Promise.all([setLanguage(rememberedLanguage()), refreshSession(client)]);

createApp(App).use(urql, client).use(router).mount('#moot');
keepPageTitle(router);
keepWaitingAlerts(client);
