/// How far the clean-up is, by class, and what is still open.
enum CompletionTemplate {
  static let text = """
    {{% CONTENT_TYPE:PAGE}}<section class="part" id="completion">
    <h2>{{words.completion}}</h2>
    <p class="lead">{{words.completionNote}}</p>
    {{^hasItems}}<p class="none">{{words.noItems}}</p>{{/hasItems}}
    {{#hasItems}}
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.itemClass}}</th>{{#states}}<th scope="col" class="n">{{word}}</th>{{/states}}<th scope="col" class="n">{{words.itemsAll}}</th><th scope="col" class="n">{{words.closedShare}}</th><th scope="col" class="n">{{words.rebounds}}</th></tr></thead>
    <tbody>
    {{#classes}}
    <tr><th scope="row">{{name}}</th>{{> completionCells}}</tr>
    {{/classes}}
    </tbody>
    <tfoot><tr class="sum"><th scope="row">{{words.total}}</th>{{#sumCells}}{{> completionCells}}{{/sumCells}}</tr></tfoot>
    </table></div>
    {{#hasOpenItems}}
    <details><summary>{{words.openItems}}</summary>
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.itemTitle}}</th><th scope="col">{{words.itemAction}}</th><th scope="col">{{words.itemState}}</th><th scope="col">{{words.itemSince}}</th></tr></thead>
    <tbody>
    {{#openItems}}
    <tr><td><span class="sign">{{title}}</span> <code>{{id}}</code></td><td>{{action}}</td><td>{{state}}</td><td>{{since}}</td></tr>
    {{/openItems}}
    </tbody>
    </table></div>
    {{#moreItems}}<p class="lead">{{.}}</p>{{/moreItems}}
    </details>
    {{/hasOpenItems}}
    {{/hasItems}}
    </section>
    """

  /// The numbers of one line of the table.
  static let cells = """
    {{% CONTENT_TYPE:PAGE}}{{#counts}}<td class="n{{#isZero}} zero{{/isZero}}">{{count}}</td>{{/counts}}<td class="n">{{all}}</td><td class="n">{{share}}</td><td class="n">{{rebounds}}</td>
    """
}
