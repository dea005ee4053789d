package exchange

import (
	"context"
	"fmt"
	"slices"

	"catchment/ecosystem"
)

// What an import does with what is hidden: it tells of it only to those who see it, and
// shows it to nobody else, unless it is meant to publish.

// tell reports a finding about a field of what stands there, to those who see that.
func (p patcher) tell(ctx context.Context, d *draft, severity Severity, field string, wrong *problem, value string) {
	p.outcome.report(severity, d.where.inColumn(field, d.columns), wrong, value).Visibility = p.seenBy(ctx, d)
}

// seenBy is who may see what stands there: those who see it, both its ends and what it is
// about; the team alone where that cannot be told.
func (p patcher) seenBy(ctx context.Context, d *draft) ecosystem.Visibility {
	link, seen := ecosystem.Link{Record: d.before}, d.before.Visibility()
	ids := slices.DeleteFunc([]ecosystem.ID{d.about, link.From(), link.To()}, func(id ecosystem.ID) bool { return id == "" })
	known, err := p.state.Records(ctx, ids)
	if err != nil {
		return ecosystem.Team
	}
	for _, r := range known {
		if r.Visibility().Level() > seen.Level() {
			seen = r.Visibility()
		}
	}
	return seen
}

// keepHidden takes out of a patch what would show to more people what is hidden now, unless
// the import is meant to publish. What would have shown is told.
func (p patcher) keepHidden(ctx context.Context, d *draft, patch ecosystem.Fields) {
	if to, widens := widened(d, patch); widens && !p.im.options.Publish {
		p.tell(ctx, d, Warning, "visibility", &problem{"kept-hidden", fmt.Sprintf("It is visible to %s only, and stays so; the file would show to %s: %s.", audience[d.before.Visibility()], audience[to], d.before.Texts()),
			"If that is meant, import the file with --publish."}, string(to))
		delete(patch, "visibility")
	}
}

// tellPublished tells what a patch shows to more people than saw it.
func (p patcher) tellPublished(ctx context.Context, d *draft, patch ecosystem.Fields) {
	if to, widens := widened(d, patch); widens {
		p.tell(ctx, d, Note, "visibility", &problem{"published", fmt.Sprintf("What %s alone saw is shown to %s: %s.", audience[d.before.Visibility()], audience[to], d.before.Texts()),
			"Leave --publish out if that is not meant."}, string(to))
	}
}

// widened is to whom a patch shows what fewer see now, if it does.
func widened(d *draft, patch ecosystem.Fields) (to ecosystem.Visibility, widens bool) {
	text, stated := patch["visibility"].(string)
	to = ecosystem.Visibility(text)
	return to, stated && to.Level() < d.before.Visibility().Level()
}

// audience is who sees what has a visibility, in words.
var audience = map[ecosystem.Visibility]string{ecosystem.Public: "everyone", ecosystem.Partner: "partners and the team", ecosystem.Team: "the team"}

// publishClaims lets what the rows claim of a thing be seen by those who see the thing from
// now on.
func (p patcher) publishClaims(d *draft, to ecosystem.Visibility) {
	for _, c := range d.claims {
		if !c.exists || c.before.Visibility().Level() <= to.Level() || c.says["visibility"] != nil {
			continue
		}
		if c.patch == nil {
			p.outcome.claims.Unchanged--
			p.outcome.claims.Updated++
		}
		c.patch = c.patch.With(ecosystem.Fields{"visibility": string(to)})
	}
}
