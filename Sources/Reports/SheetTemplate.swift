/// Pictures before and after, side by side; on a phone one below the other.
enum SheetTemplate {
  static let text = """
    {{% CONTENT_TYPE:PAGE}}{{#sheetPairs}}
    <div class="pair">
    <h3>{{caption}}</h3>
    <div class="sides">
    {{#phases}}
    <figure><a href="{{link}}"><img src="{{link}}" alt="{{alt}}" loading="lazy" width="3307" height="2339"></a><figcaption>{{word}}{{#more}} <a href="{{link}}">{{label}}</a>{{/more}}</figcaption></figure>
    {{/phases}}
    </div>
    </div>
    {{/sheetPairs}}
    """
}
