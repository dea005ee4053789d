package exchange

import (
	"context"
	"errors"
	"hash/maphash"
	"maps"

	"catchment/ecosystem"
)

// tries is how often a unit is planned when others change the same at the same time.
const tries = 4

// unit brings one unit in: it plans and commits, plans anew where somebody else's
// commit came between, and once more without the entries that the rules refuse.
func (im *importer) unit(ctx context.Context, u Unit) error {
	excluded := map[entry]bool{}
	var refused []Finding
	for try := 1; ; {
		p, err := im.planUnit(ctx, u, excluded)
		if err != nil {
			return err
		}
		batch, err := im.commitPlan(ctx, p)
		var e *ecosystem.Error
		switch {
		case err == nil:
			p.outcome.findings = append(p.outcome.findings, refused...)
			im.settle(p)
			return nil
		case errors.As(err, &e) && e.Code == ecosystem.Conflict && try < tries:
			try++
		case errors.As(err, &e) && e.Code == ecosystem.Invalid:
			more := refusals(u, batch, e.Problems, excluded)
			if len(more) == 0 {
				return err
			}
			refused = append(refused, more...)
		default:
			return err
		}
	}
}

// refusals turns the rules' problems with a batch into findings, and adds the entries
// that they are about to those excluded.
func refusals(u Unit, batch []*draft, problems []ecosystem.Problem, excluded map[entry]bool) []Finding {
	var findings []Finding
	for _, problem := range problems {
		if problem.Change >= len(batch) {
			continue
		}
		refused := batch[problem.Change]
		e := refused.entries[0]
		if e.list == ownSourceEntry || excluded[e] {
			continue
		}
		excluded[e] = true
		value, _ := refused.patch[problem.Field].(string)
		findings = append(findings, Finding{Rule: "refused", Severity: Error, Where: u.whereOf(e).inColumn(problem.Field, nil),
			Value: value, Reason: problem.Field + " " + problem.Message, Fix: problem.Hint})
	}
	return findings
}

// settle takes over into the report what a unit's plan came to, once it is committed.
func (im *importer) settle(p *plan) {
	for _, f := range p.outcome.findings {
		im.rows.add(f.Where)
		im.findings.add(f)
	}
	for kind, c := range p.outcome.things {
		im.report.Things[kind] = im.report.Things[kind].plus(c)
	}
	im.report.Links = im.report.Links.plus(p.outcome.links)
	im.report.Claims = im.report.Claims.plus(p.outcome.claims)
	im.alike.note(p)
	maps.Copy(im.renamed, p.renamed)
	for _, d := range p.drafts {
		for _, field := range []string{"latitude", "longitude", "outline"} {
			_, set := d.patch[field]
			im.moved = im.moved || set
		}
		im.stated[im.hash(d.id)] = im.rows.ref(d.where)
	}
	for _, w := range p.unit.places() {
		im.rows.add(w)
	}
}

// firstStated is where an earlier unit of this import stated a thing or link.
func (im *importer) firstStated(id ecosystem.ID) (Where, bool) {
	ref, ok := im.stated[im.hash(id)]
	if !ok {
		return Where{}, false
	}
	return im.rows.where(ref), true
}

func (im *importer) hash(id ecosystem.ID) uint64 { return maphash.String(im.hashSeed, string(id)) }
