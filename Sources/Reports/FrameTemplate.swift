/// What stands above and below every page.
enum FrameTemplate {
  static let head = """
    {{% CONTENT_TYPE:PAGE}}<!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    <header class="top"><div class="wide">
    <p class="crumb">{{#home}}<a href="index.html">{{homeWord}}</a> / {{/home}}{{crumb}}</p>
    <h1>{{title}}</h1>
    <dl class="meta">
    {{#meta}}
    <div><dt>{{label}}</dt><dd>{{value}}</dd></div>
    {{/meta}}
    </dl>
    <p class="caution"><b>{{status}}</b>{{caution}}</p>
    {{#hasContents}}
    <nav class="toc">{{#contents}}<a href="#{{anchor}}">{{label}}</a>{{/contents}}</nav>
    {{/hasContents}}
    </div></header>
    <main class="wide">
    """

  static let foot = """
    {{% CONTENT_TYPE:PAGE}}</main>
    <footer class="wide">
    <p>{{madeBy}}{{stages}}</p>
    </footer>
    </body>
    </html>
    """
}
