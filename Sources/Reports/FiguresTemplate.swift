/// Key figures, plaques before and after, and the strip of dispositions: the same on every page.
enum FiguresTemplate {
  static let text = """
    {{% CONTENT_TYPE:PAGE}}<ul class="keys">
    {{#keys}}
    <li><span class="label">{{label}}</span><span class="value">{{#before}}<span class="from">{{.}}</span><span class="arrow">→</span>{{/before}}{{value}}</span>{{#under}}<span class="under">{{.}}</span>{{/under}}</li>
    {{/keys}}
    </ul>
    <section class="part" id="counts">
    <h2>{{words.nowAndAfterwards}}</h2>
    <p class="lead">{{words.countsNote}}</p>
    <div class="scroll"><table>
    <thead><tr><th scope="col"></th><th scope="col" class="n">{{words.now}}</th><th scope="col" class="n">{{words.afterwards}}</th><th scope="col" class="n">{{words.change}}</th><th scope="col"></th></tr></thead>
    <tbody>
    {{#groups}}
    <tr{{#isSum}} class="sum"{{/isSum}}><th scope="row">{{label}}</th><td class="n from">{{before}}</td><td class="n">{{after}}</td><td class="n{{#isSame}} zero{{/isSame}}">{{change}}</td><td class="bars">{{#bar}}<span class="bar was" style="width:{{was}}%"></span><span class="bar will" style="width:{{will}}%">{{#open}}<i style="width:{{.}}%"></i>{{/open}}</span>{{/bar}}</td></tr>
    {{/groups}}
    </tbody>
    </table></div>
    <p class="barkey"><span class="key-was"></span>{{words.now}}<span class="key-will"></span>{{words.afterwards}}<span class="key-open"></span>{{words.toReview}}</p>
    </section>
    <section class="part" id="dispositions">
    <h2>{{words.dispositions}}</h2>
    <p class="lead">{{words.dispositionsNote}}</p>
    <div class="strip" role="img" aria-label="{{stripLabel}}">{{#strip}}<span class="{{tone}}" style="flex-grow:{{count}}"></span>{{/strip}}</div>
    <ul class="legend">
    {{#legend}}
    <li><b>{{count}}</b><span class="tag {{tone}}">{{word}}</span><em>{{meaning}}</em></li>
    {{/legend}}
    </ul>
    </section>
    """
}
