/// The plan of each site: what cannot be met first, then what is to be done, then what it gains and rests on.
enum PlanTemplate {
  static let text = """
    {{% CONTENT_TYPE:PAGE}}{{#sitePlans}}
    <h3>{{siteName}}</h3>
    {{^hasUnmet}}<p class="met">{{words.allMet}}</p>{{/hasUnmet}}
    {{#hasUnmet}}
    <h4>{{words.unmetNeeds}}</h4>
    <p class="lead">{{words.unmetNote}}</p>
    <ul class="plain">
    {{#unmet}}
    <li><b>{{name}}</b>{{colon}}{{why}}</li>
    {{/unmet}}
    </ul>
    {{/hasUnmet}}
    {{#hasMoves}}
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.moveStep}}</th><th scope="col">{{words.moveWhy}}</th></tr></thead>
    <tbody>
    {{#moves}}
    <tr><th scope="row">{{route}}</th><td>{{why}}</td></tr>
    {{/moves}}
    </tbody>
    </table></div>
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.roomUse}}</th><th scope="col">{{words.floor}}</th><th scope="col">{{words.roomBefore}}</th><th scope="col">{{words.roomAfter}}</th><th scope="col">{{words.users}}</th></tr></thead>
    <tbody>
    {{#rooms}}
    <tr><th scope="row">{{room}}</th><td>{{floor}}</td><td>{{before}}</td><td>{{after}}</td><td>{{users}}</td></tr>
    {{/rooms}}
    </tbody>
    </table></div>
    {{/hasMoves}}
    {{#hasSigns}}
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.signsGo}}</th><th scope="col"></th><th scope="col">{{words.signGoes}}</th></tr></thead>
    <tbody>
    {{#signs}}
    <tr><td><span class="sign">{{text}}</span></td><td><span class="tag line {{tone}}">{{word}}</span></td><td>{{goes}}</td></tr>
    {{/signs}}
    </tbody>
    </table></div>
    {{/hasSigns}}
    {{#hasPlates}}
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.plates}}</th><th scope="col">{{words.plateGoes}}</th><th scope="col">{{words.plateWhy}}</th></tr></thead>
    <tbody>
    {{#plates}}
    <tr><td><span class="sign">{{text}}</span></td><td>{{goes}}</td><td>{{why}}</td></tr>
    {{/plates}}
    </tbody>
    </table></div>
    {{/hasPlates}}
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.measure}}</th><th scope="col" class="n">{{words.standardBefore}}</th><th scope="col" class="n">{{words.standardAfter}}</th><th scope="col">{{words.standard}}</th><th scope="col">{{words.verdict}}</th><th scope="col">{{words.basis}}</th></tr></thead>
    <tbody>
    {{#standards}}
    {{> standardRow}}
    {{/standards}}
    </tbody>
    </table></div>
    {{#hasMoreStandards}}
    <details><summary>{{words.moreStandards}}</summary>
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.measure}}</th><th scope="col" class="n">{{words.standardBefore}}</th><th scope="col" class="n">{{words.standardAfter}}</th><th scope="col">{{words.standard}}</th><th scope="col">{{words.verdict}}</th><th scope="col">{{words.basis}}</th></tr></thead>
    <tbody>
    {{#moreStandards}}
    {{> standardRow}}
    {{/moreStandards}}
    </tbody>
    </table></div>
    </details>
    {{/hasMoreStandards}}
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.areaClass}}</th><th scope="col" class="n">{{words.areaBefore}}</th><th scope="col" class="n">{{words.areaAfter}}</th></tr></thead>
    <tbody>
    {{#areas}}
    <tr><th scope="row">{{name}}</th><td class="n from">{{before}}</td><td class="n{{#isSame}} zero{{/isSame}}">{{after}}</td></tr>
    {{/areas}}
    </tbody>
    </table></div>
    <details><summary>{{words.planQuality}}{{colon}}{{quality}}</summary>
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.objectiveTerm}}</th><th scope="col" class="n">{{words.objectiveValue}}</th></tr></thead>
    <tbody>
    {{#terms}}
    <tr><th scope="row">{{name}}</th><td class="n">{{value}}</td></tr>
    {{/terms}}
    </tbody>
    </table></div>
    </details>
    {{#hasAssumptions}}
    <details><summary>{{words.assumptions}}</summary>
    <p class="lead">{{words.assumptionsNote}}</p>
    <ul class="plain">
    {{#assumptions}}
    <li>{{.}}</li>
    {{/assumptions}}
    </ul>
    </details>
    {{/hasAssumptions}}
    {{/sitePlans}}
    """

  /// A standard with what was measured before and after.
  static let standardRow = """
    {{% CONTENT_TYPE:PAGE}}<tr><th scope="row">{{name}}</th><td class="n from">{{before}}</td><td class="n">{{after}}</td><td>{{limit}}</td><td class="{{tone}}">{{verdict}}</td><td>{{#cited}}{{> citation}}{{/cited}}</td></tr>
    """
}
