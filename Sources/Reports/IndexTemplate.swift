/// `index.html`: totals, and a line for every locality.
enum IndexTemplate {
  static let text = """
    {{% CONTENT_TYPE:PAGE}}{{> head}}
    {{> figures}}
    <section class="part" id="localities">
    <h2>{{words.byLocality}}</h2>
    {{^hasLocalities}}<p class="none">{{words.noLocalities}}</p>{{/hasLocalities}}
    {{#hasLocalities}}
    <div class="scroll"><table class="sites">
    <thead><tr><th scope="col">{{words.locality}}</th><th scope="col" class="n">{{words.signs}}</th><th scope="col" class="n">{{words.outside}}</th>{{#columns}}<th scope="col" class="n"><span class="tag line {{tone}}">{{word}}</span></th>{{/columns}}<th scope="col" class="n">{{words.mustFindings}}</th><th scope="col" class="n">{{words.missingFacts}}</th></tr></thead>
    {{#subdistricts}}
    <tbody>
    <tr class="group"><th scope="rowgroup">{{name}}</th>{{> indexCells}}</tr>
    {{#localities}}
    <tr><th scope="row"><a href="{{link}}">{{name}}</a></th>{{> indexCells}}</tr>
    {{/localities}}
    </tbody>
    {{/subdistricts}}
    <tfoot><tr class="sum"><th scope="row">{{words.total}}</th>{{#sum}}{{> indexCells}}{{/sum}}</tr></tfoot>
    </table></div>
    {{/hasLocalities}}
    </section>
    <section class="part" id="completion">
    <h2>{{words.completion}}</h2>
    <p class="lead">{{words.completionNote}}</p>
    {{#hasLocalities}}
    <div class="scroll"><table class="sites">
    <thead><tr><th scope="col">{{words.locality}}</th>{{#states}}<th scope="col" class="n">{{word}}</th>{{/states}}<th scope="col" class="n">{{words.itemsAll}}</th><th scope="col" class="n">{{words.closedShare}}</th><th scope="col" class="n">{{words.rebounds}}</th></tr></thead>
    <tbody>
    {{#completionLines}}
    <tr><th scope="row"><a href="{{link}}">{{name}}</a></th>{{> completionCells}}</tr>
    {{/completionLines}}
    </tbody>
    <tfoot><tr class="sum"><th scope="row">{{words.total}}</th>{{#completionSum}}{{> completionCells}}{{/completionSum}}</tr></tfoot>
    </table></div>
    {{/hasLocalities}}
    </section>
    {{#hasPictures}}
    <section class="part" id="sheets">
    <h2>{{words.sheets}}</h2>
    <p class="lead">{{words.sheetsNote}}</p>
    {{#pictures}}
    {{> sheets}}
    {{/pictures}}
    </section>
    {{/hasPictures}}
    {{> foot}}
    """

  /// The numbers of one line of the table.
  static let cells = """
    {{% CONTENT_TYPE:PAGE}}<td class="n">{{#all}}<span class="from">{{before}} →</span> {{after}}{{/all}}</td><td class="n">{{#outside}}<span class="from">{{before}} →</span> {{after}}{{/outside}}</td>{{#counts}}<td class="n{{#isZero}} zero{{/isZero}}">{{count}}</td>{{/counts}}<td class="n">{{must}}</td><td class="n">{{needs}}</td>
    """
}
