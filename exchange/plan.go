package exchange

import (
	"context"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// plan is what one unit comes to when it is held against what stands in the
// registry: a draft of each record that it states, and what there is to tell about
// its rows. Making it changes nothing; it is thrown away and made anew when
// somebody else's commit came between.
type plan struct {
	unit     Unit
	source   ecosystem.ID                  // what the unit's claims rest on unless they say otherwise
	renamed  map[ecosystem.ID]ecosystem.ID // an id in the files, to that of the same thing here
	drafts   []*draft                      // of things, then of links
	claims   []*draft
	standing map[ecosystem.ID][]ecosystem.Claim // on what stands there
	outcome  *outcome

	alikeCourses []alike // that its rows say somebody offers
}

// draft is one record as the unit's rows would have it: a thing, a link or a claim.
// It begins with what stands there and what the rows say, and ends with the patch
// that makes the one of the other.
type draft struct {
	id      ecosystem.ID // of a claim: the file's, or none, until the claim is matched
	kind    ecosystem.Kind
	before  ecosystem.Record // what stands there, where it exists
	exists  bool
	says    ecosystem.Fields            // what the rows say, in the forms of the field table
	said    map[string]ecosystem.Fields // the same by whose words it is: see tellerOf
	noClaim bool                        // the file states all claims on it itself
	keys    []ecosystem.Key             // of a thing: those that its rows give
	where   Where                       // of the first row
	columns map[string]string
	entries []entry  // what states it; several rows may be about one thing
	claims  []*draft // on this thing or link

	about   ecosystem.ID       // of a claim
	sayings []ecosystem.Saying // of a claim: what its rows say
	subject *draft             // of a claim: the draft of what it is about; nil where the unit does not state that

	patch ecosystem.Fields // nil where nothing changes
}

// change is what the draft becomes in a change set.
func (d *draft) change() ecosystem.Change {
	c := ecosystem.Change{ID: d.id, Kind: d.kind, Set: d.patch, Expect: ecosystem.New}
	if d.exists {
		c.Expect = d.before.Since
	}
	return c
}

// entry points at one entry of a unit: its third thing, its first relation.
type entry struct {
	list  entryList
	index int
}

type entryList int

const (
	thingEntry entryList = iota
	relationEntry
	statementEntry
	ownSourceEntry // the import's own source, which no row states
)

// outcome is what a plan tells: findings about rows, and what became of what they state.
type outcome struct {
	findings []Finding
	things   map[ecosystem.Kind]Counts
	links    Counts
	claims   Counts
}

// report adds a finding about one of the unit's rows, and gives it until the next one comes.
func (o *outcome) report(severity Severity, at Where, p *problem, value string) *Finding {
	o.findings = append(o.findings, Finding{Rule: p.rule, Severity: severity, Where: at, Value: value, Reason: p.reason, Fix: p.fix})
	return &o.findings[len(o.findings)-1]
}

// currentState is what a unit is held against: a Reader of the newest revision, or
// in a dry run one with what earlier units would have made on top.
type currentState interface {
	Records(ctx context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error)
	Resolve(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error)
	Links(ctx context.Context, asks []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error)
	Claims(ctx context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error)
	History(ctx context.Context, asks []ecosystem.HistoryAsk) ([]ecosystem.Slice[ecosystem.Version], error)
}

// planUnit makes the plan of a unit in five steps, each in a file of its own:
// find what the unit names, draft its things, its links and its claims, and work out
// what changes. Excluded entries were refused in an earlier attempt and stay out.
func (im *importer) planUnit(ctx context.Context, u Unit, excluded map[entry]bool) (*plan, error) {
	head, err := im.reg.Head(ctx)
	if err != nil {
		return nil, err
	}
	var state currentState = im.reg.At(head, ecosystem.TeamLens)
	if im.overlay != nil {
		state = overlaidState{im.reg.At(head, ecosystem.TeamLens), im.overlay}
	}
	names, err := lookUpNames(ctx, state, namesIn(u, im.ownSourceName()), maps.Clone(im.renamed))
	if err != nil {
		return nil, err
	}
	if err := names.lookUpEnded(ctx, state, u.Things, im.formerAt(head)); err != nil {
		return nil, err
	}
	d := newDrafter(im, u, excluded, names)
	if err := d.readDefinitions(ctx, state); err != nil {
		return nil, err
	}
	if err := d.draftThings(); err != nil {
		return nil, err
	}
	if err := d.draftLinks(ctx, state); err != nil {
		return nil, err
	}
	d.draftClaims()
	if err := d.matchClaims(ctx, state); err != nil {
		return nil, err
	}
	p := &plan{unit: u, source: d.source, standing: d.standing, renamed: names.renamed, drafts: d.drafts, claims: d.claims, outcome: d.outcome}
	if err := (patcher{im, state, p.source, d.standing, p.outcome, d.definitions}).patchAll(ctx, p); err != nil {
		return nil, err
	}
	if err := im.alike.load(ctx, im.reg.At(head, ecosystem.TeamLens), p); err != nil {
		return nil, err
	}
	return p, p.findAlikeCourses(ctx, state)
}

// groups gives the drafts that change something in an order in which nothing precedes
// what it names: sources, events and definitions, other things, links, each with the claims on it,
// then claims on what the unit does not state. A group belongs into one change set.
func (p *plan) groups() [][]*draft {
	order := slices.Clone(p.drafts)
	rank := func(d *draft) int {
		switch d.kind {
		case ecosystem.KindSource:
			return 0
		case ecosystem.KindEvent, ecosystem.KindAttributeDefinition:
			return 1
		case ecosystem.KindLink:
			return 3
		}
		return 2
	}
	slices.SortStableFunc(order, func(a, b *draft) int { return rank(a) - rank(b) })
	var groups [][]*draft
	add := func(drafts []*draft) {
		changing := slices.DeleteFunc(drafts, func(d *draft) bool { return d.patch == nil })
		if len(changing) > 0 {
			groups = append(groups, changing)
		}
	}
	for _, d := range order {
		add(append([]*draft{d}, d.claims...))
	}
	for _, c := range p.claims {
		if c.subject == nil {
			add([]*draft{c})
		}
	}
	return groups
}

// whereOf is the place of an entry in the files.
func (u Unit) whereOf(e entry) Where {
	switch e.list {
	case thingEntry:
		return u.Things[e.index].Where
	case relationEntry:
		return u.Relations[e.index].Where
	case statementEntry:
		return u.Statements[e.index].Where
	default:
		return Where{}
	}
}

// places are those of everything that the unit states.
func (u Unit) places() []Where {
	all := make([]Where, 0, len(u.Things)+len(u.Relations)+len(u.Statements))
	for _, t := range u.Things {
		all = append(all, t.Where)
	}
	for _, r := range u.Relations {
		all = append(all, r.Where)
	}
	for _, s := range u.Statements {
		all = append(all, s.Where)
	}
	for _, p := range u.Postcodes {
		all = append(all, p.Where)
	}
	return all
}
