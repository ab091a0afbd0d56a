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
    {{> foot}}
    """

  /// The numbers of one line of the table.
  static let cells = """
    {{% CONTENT_TYPE:PAGE}}<td class="n">{{#all}}<span class="from">{{before}} →</span> {{after}}{{/all}}</td><td class="n">{{#outside}}<span class="from">{{before}} →</span> {{after}}{{/outside}}</td>{{#counts}}<td class="n{{#isZero}} zero{{/isZero}}">{{count}}</td>{{/counts}}<td class="n">{{must}}</td><td class="n">{{needs}}</td>
    """
}
