/// `<locality>.html`: everything about one locality.
enum LocalityTemplate {
  static let text = """
    {{% CONTENT_TYPE:PAGE}}{{> head}}
    {{> figures}}
    {{#hasSheets}}
    <section class="part" id="sheets">
    <h2>{{words.sheets}}</h2>
    <p class="lead">{{words.sheetsNote}}</p>
    {{> sheets}}
    </section>
    {{/hasSheets}}
    {{#hasPlans}}
    <section class="part" id="plan">
    <h2>{{words.plan}}</h2>
    <p class="lead">{{words.planNote}}</p>
    {{> plan}}
    </section>
    {{/hasPlans}}
    {{> completion}}
    <section class="part" id="findings">
    <h2>{{words.findings}}</h2>
    {{^hasFindings}}<p class="none">{{words.noFindings}}</p>{{/hasFindings}}
    {{#findingGroups}}
    <h3 class="disposition"><span class="tag {{tone}}">{{word}}</span><small>{{meaning}}{{size}}</small></h3>
    {{#rules}}
    {{> rule}}
    {{/rules}}
    {{/findingGroups}}
    </section>
    {{#hasAdditions}}
    <section class="part" id="additions">
    <h2>{{words.additions}}</h2>
    <p class="lead">{{words.additionsNote}}</p>
    <ul class="items">
    {{#additions}}
    <li><ul class="signs"><li><span class="tag add">{{addWord}}</span><span class="sign">{{wording}}</span><span class="where">{{place}}</span></li></ul>
    {{#says}}<p class="says">{{.}}</p>{{/says}}
    {{> basis}}
    </li>
    {{/additions}}
    </ul>
    </section>
    {{/hasAdditions}}
    <section class="part" id="premises">
    <h2>{{words.premises}}</h2>
    <table>
    <thead><tr><th scope="col">{{words.measure}}</th><th scope="col" class="n">{{words.measured}}</th></tr></thead>
    <tbody>
    {{#measures}}
    <tr><th scope="row">{{label}}</th><td class="n">{{found}}</td></tr>
    {{/measures}}
    </tbody>
    </table>
    <h3>{{words.premisesFindings}}</h3>
    {{^hasPremisesFindings}}<p class="none">{{words.noPremisesFindings}}</p>{{/hasPremisesFindings}}
    {{#premisesRules}}
    {{> rule}}
    {{/premisesRules}}
    <h3>{{words.rooms}}</h3>
    {{^hasRooms}}<p class="none">{{words.noRooms}}</p>{{/hasRooms}}
    {{#hasRooms}}
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.roomName}}</th><th scope="col">{{words.floor}}</th><th scope="col">{{words.function}}</th><th scope="col" class="n">{{words.area}}</th><th scope="col">{{words.occupants}}</th><th scope="col" class="n">{{words.hours}}</th><th scope="col" class="n">{{words.platesInRoom}}</th></tr></thead>
    <tbody>
    {{#rooms}}
    <tr><th scope="row">{{name}}</th><td>{{floor}}</td><td>{{function}}</td><td class="n">{{area}}</td><td>{{occupants}}</td><td class="n">{{hours}}</td><td class="n">{{plates}}</td></tr>
    {{/rooms}}
    </tbody>
    </table></div>
    {{/hasRooms}}
    </section>
    {{#hasKept}}
    <section class="part" id="kept">
    <h2>{{words.keptSigns}}</h2>
    <p class="lead">{{keptNote}}</p>
    <div class="scroll"><table>
    <thead><tr><th scope="col">{{words.text}}</th><th scope="col">{{words.place}}</th></tr></thead>
    <tbody>
    {{#kept}}
    <tr><td><span class="sign">{{text}}</span></td><td>{{where}}</td></tr>
    {{/kept}}
    </tbody>
    </table></div>
    </section>
    {{/hasKept}}
    {{#hasNeeds}}
    <section class="part" id="needs">
    <h2>{{words.needs}}</h2>
    <p class="lead">{{words.needsNote}}</p>
    <table>
    <thead><tr><th scope="col">{{words.fact}}</th><th scope="col">{{words.concerns}}</th></tr></thead>
    <tbody>
    {{#needs}}
    <tr><th scope="row">{{fact}}</th><td>{{concerns}}</td></tr>
    {{/needs}}
    </tbody>
    </table>
    </section>
    {{/hasNeeds}}
    {{#hasRemarks}}
    <section class="part" id="remarks">
    <h2>{{words.remarks}}</h2>
    <ul class="plain">
    {{#remarks}}
    <li>{{.}}</li>
    {{/remarks}}
    </ul>
    </section>
    {{/hasRemarks}}
    {{> foot}}
    """
}
