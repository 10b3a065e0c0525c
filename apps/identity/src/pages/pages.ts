import { Eta } from 'eta';
import { ACCOUNTS } from '../provider/accounts';
import { STYLE } from './style';

const LAYOUT = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title><%= it.title %> – Citizen Graph</title>
<style><%~ it.style %></style>
</head>
<body>
<header><p>Citizen Graph</p></header>
<main>
<%~ it.body %>
</main>
</body>
</html>
`;

const SIGN_IN = `
<% if (it.isMissing) { %>
<div class="summary" role="alert" aria-labelledby="summary-title" tabindex="-1" autofocus>
<h2 id="summary-title">There is a problem</h2>
<a href="#<%= it.accounts[0].id %>">Choose who to sign in as</a>
</div>
<% } %>
<h1>Sign in for development</h1>
<p class="notice">This sign-in is for development and tests alone. It asks for no password, so anybody may be anybody; it does not start in production.</p>
<form method="post" action="<%= it.action %>" novalidate>
<fieldset>
<legend>Who do you want to sign in as?</legend>
<% for (const account of it.accounts) { %>
<div class="choice"><input type="radio" id="<%= account.id %>" name="account" value="<%= account.id %>" aria-describedby="<%= account.id %>-hint"><div><label for="<%= account.id %>"><%= account.name %></label><span id="<%= account.id %>-hint"><%= account.hint %></span></div></div>
<% } %>
</fieldset>
<button>Sign in</button>
</form>
`;

const NOTICE = `
<h1><%= it.title %></h1>
<p><%= it.text %></p>
<% if (it.details !== '') { %><p>What the application can be told: <%= it.details %></p><% } %>
`;

const eta = new Eta({ autoTrim: false, cache: true });
eta.loadTemplate('@layout', LAYOUT);
eta.loadTemplate('@sign-in', SIGN_IN);
eta.loadTemplate('@notice', NOTICE);

const NOTICES = {
  refused: [
    'The application cannot sign you in',
    'What it asked for is not allowed. Go back to it and start again; if that does not help, tell whoever runs it.',
  ],
  ended: ['This sign-in has ended', 'Go back to the application and start again.'],
  notFound: ['Page not found', 'Check the address, or go back to the application and start again.'],
  failure: ['Sorry, there is a problem with the service', 'Try again later. The fault is ours.'],
} as const;

export type NoticeName = keyof typeof NOTICES;

interface SignIn {
  /** Where the form is sent to. */
  readonly action: string;
  /** Whether it was sent without a choice. */
  readonly isMissing: boolean;
}

/** The page where somebody chooses who to be. */
export function signInPage({ action, isMissing }: SignIn): string {
  const title = isMissing ? 'Error: Sign in for development' : 'Sign in for development';
  return page(title, eta.render('@sign-in', { action, isMissing, accounts: ACCOUNTS }));
}

/** A page that only says something, with what the provider says of it. */
export function noticePage(name: NoticeName, details = ''): string {
  const [title, text] = NOTICES[name];
  return page(title, eta.render('@notice', { title, text, details: details.trim() }));
}

function page(title: string, body: string): string {
  return eta.render('@layout', { title, body, style: STYLE });
}
