/// The findings of one rule with one disposition, and the citations that they rest on.
enum RuleTemplate {
  static let rule = """
    {{% CONTENT_TYPE:PAGE}}<section class="rule {{tone}}">
    <header><h4>{{ruleName}}</h4><code>{{code}}</code><small>{{severity}}</small></header>
    {{#sharedBasis}}{{> basis}}{{/sharedBasis}}
    <ul class="items">
    {{#items}}
    <li><ul class="signs">
    {{#signs}}
    <li><span class="sign">{{text}}</span><span class="where">{{where}}</span>{{#ending}}<span class="tag line {{endingTone}}">{{.}}</span>{{/ending}}</li>
    {{/signs}}
    </ul>
    <p class="says">{{says}}</p>
    {{#goes}}<p class="next"><b>{{label}}</b>{{value}}</p>{{/goes}}
    {{#nearest}}<p class="next"><b>{{words.nearest}}</b>{{.}}</p>{{/nearest}}
    {{#ownBasis}}{{> basis}}{{/ownBasis}}
    </li>
    {{/items}}
    </ul>
    </section>
    """

  static let basis = """
    {{% CONTENT_TYPE:PAGE}}<p class="basis">{{words.basis}}{{colon}}{{#cited}}{{> citation}}{{/cited}}{{^isCited}}{{words.noCitation}}{{/isCited}}</p>
    """

  static let citation = """
    {{% CONTENT_TYPE:PAGE}}{{title}}{{#details}}{{open}}{{.}}{{close}}{{/details}} <span class="known">{{knownBy}}</span>{{^isLast}}{{separator}}{{/isLast}}
    """
}
