/**
 * What stands around every page. Where there is a form, another language is asked for by sending it, so that
 * nothing that was filled in is lost. Enter in a field presses the first button of a form: the one that nobody
 * sees stands before those of the languages, and sends the form as the button at its end does.
 */
export const LAYOUT = `<!doctype html>
<html lang="<%= it.language %>" dir="<%= it.direction %>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title><% if (it.problems.length > 0) { %><%= it.t('errorPrefix') %> <% } %><%= it.title %> – <%= it.t('force') %></title>
<style><%~ it.style %></style>
</head>
<body>
<a class="skip" href="#content"><%= it.t('skipToContent') %></a>
<header><p class="force" translate="no"><%= it.t('force') %></p><p><%= it.t('service') %></p></header>
<% if (it.languages.length > 1) { %>
<nav aria-label="<%= it.t('languages') %>">
<% if (it.action !== undefined) { %><button class="hidden" form="form" tabindex="-1" aria-hidden="true"></button><% } %>
<ul>
<% for (const one of it.languages) { %>
<li><% if (one.isCurrent) { %><span aria-current="true"><%= one.name %></span><% } else if (it.action === undefined) { %><a href="?lang=<%= one.language %>" hreflang="<%= one.language %>" lang="<%= one.language %>" rel="nofollow"><%= one.name %></a><% } else { %><button form="form" formaction="<%= it.action %>?lang=<%= one.language %>" name="again" value="<%= it.problems.length > 0 ? 'problems' : 'filled-in' %>" lang="<%= one.language %>"><%= one.name %></button><% } %></li>
<% } %>
</ul></nav>
<% } %>
<main id="content">
<% if (it.isDraft) { %><p class="notice"><%= it.t('draft') %></p><% } %>
<% if (it.isDemonstration) { %><p class="notice"><strong><%= it.t('demonstration') %></strong></p><% } %>
<% if (it.problems.length > 0) { %>
<div class="summary" role="alert" aria-labelledby="summary-title" tabindex="-1" autofocus>
<h2 id="summary-title"><%= it.t('form.problem') %></h2>
<ul><% for (const problem of it.problems) { %><li><a href="#<%= problem.field %>"><%= problem.text %></a></li><% } %></ul>
</div>
<% } %>
<%~ it.body %>
</main>
</body>
</html>
`;

/** Where the code is typed in. */
export const START = `
<h1><%= it.title %></h1>
<p><%= it.t('start.body') %></p>
<form method="post" action="<%= it.action %>?lang=<%= it.language %>" id="form" novalidate>
<div class="field<%= it.problems.length > 0 ? ' wrong' : '' %>">
<label class="label" for="code"><%= it.t('start.label') %></label>
<p class="hint" id="code-hint"><%= it.t('start.hint') %></p>
<% if (it.problems.length > 0) { %><p class="problem" id="code-problem"><span class="hidden"><%= it.t('errorPrefix') %></span> <%= it.problems[0].text %></p><% } %>
<input type="text" id="code" name="code" dir="ltr" value="<%= it.code %>" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint<%= it.problems.length > 0 ? ' code-problem' : '' %>"<% if (it.problems.length > 0) { %> aria-invalid="true"<% } %>>
</div>
<button><%= it.t('start.continue') %></button>
</form>
`;

/** The questions. */
export const FORM = `
<h1><%= it.title %></h1>
<p><%= it.privacy %></p>
<p><%= it.t('form.complaint') %></p>
<form method="post" action="<%= it.action %>?lang=<%= it.language %>" id="form" novalidate>
<% for (const question of it.questions) { %>
<div class="field<%= question.problem === null ? '' : ' wrong' %>">
<fieldset<% if (question.problem !== null) { %> aria-describedby="<%= question.field %>-problem"<% } %>>
<legend><%= question.text %></legend>
<% if (question.problem !== null) { %><p class="problem" id="<%= question.field %>-problem"><span class="hidden"><%= it.t('errorPrefix') %></span> <%= question.problem %></p><% } %>
<% for (const choice of question.choices) { %>
<div class="choice"><input type="radio" id="<%= choice.id %>" name="<%= question.field %>" value="<%= choice.value %>"<%= choice.isChecked ? ' checked' : '' %>><label for="<%= choice.id %>"><%= choice.text %></label></div>
<% } %>
</fieldset>
</div>
<% } %>
<div class="field<%= it.commentProblem === null ? '' : ' wrong' %>">
<label class="label" for="comment"><%= it.t('comment.label') %></label>
<p class="hint" id="comment-hint"><%= it.commentHint %></p>
<% if (it.commentProblem !== null) { %><p class="problem" id="comment-problem"><span class="hidden"><%= it.t('errorPrefix') %></span> <%= it.commentProblem %></p><% } %>
<textarea id="comment" name="comment" rows="5" dir="auto" autocomplete="off" aria-describedby="comment-hint<%= it.commentProblem === null ? '' : ' comment-problem' %>"<% if (it.commentProblem !== null) { %> aria-invalid="true"<% } %>>
<%= it.comment %></textarea>
</div>
<button><%= it.t('form.send') %></button>
</form>
`;

/** A page that only says something; what was sent and not taken goes with it, and to the form in another language. */
export const NOTICE = `
<h1><%= it.title %></h1>
<% if (it.action !== undefined) { %>
<form method="post" action="<%= it.action %>?lang=<%= it.language %>" id="form" hidden>
<% for (const [name, value] of it.fields) { %><input type="hidden" name="<%= name %>" value="<%= value %>"><% } %>
</form>
<% } %>
<% for (const paragraph of it.paragraphs) { %><p><%= paragraph %></p><% } %>
<% if (it.link !== null) { %><p><a href="<%= it.link.href %>"><%= it.link.text %></a></p><% } %>
`;
