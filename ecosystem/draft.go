package ecosystem

import (
	"context"
	"slices"
)

// Draft gathers changes, each thing at most once, and turns the verbs that
// people use (link, retract, end, merge) into them. It reads what it needs at
// one revision and through one lens, as a rule the team's; nothing is changed until its change set
// is applied.
type Draft struct {
	registry *Registry
	reader   Reader
	changes  []Change
	changeOf map[ID]int // where a thing's change stands in changes
	erases   []Erased   // beside the changes, out of the past
	reason   string     // why that is
	watch    func(Change)
}

// Draft begins a draft at the head.
func (r *Registry) Draft(ctx context.Context) (*Draft, error) { return r.DraftThrough(ctx, TeamLens) }

// DraftThrough begins a draft at the head that finds what a lens shows, and no more.
func (r *Registry) DraftThrough(ctx context.Context, lens Lens) (*Draft, error) {
	head, err := r.store.Head(ctx)
	if err != nil {
		return nil, err
	}
	return &Draft{registry: r, reader: r.At(head, lens), changeOf: map[ID]int{}}, nil
}

// ChangeSet gives what was gathered, with a new id. The message of an erasure is its reason.
func (d *Draft) ChangeSet(origin Origin, message string) ChangeSet {
	cs := ChangeSet{ID: NewChangeSetID(), Origin: origin, Message: message, Changes: d.changes, Erases: d.erases}
	if d.reason != "" {
		cs.Origin, cs.Message = Erase, d.reason
	}
	return cs
}

// Watch has every change told as it is gathered, before it is merged with what was
// gathered of the same thing.
func (d *Draft) Watch(told func(Change)) { d.watch = told }

// put adds a change; a second one of the same thing is merged into the first.
func (d *Draft) put(c Change) {
	if d.watch != nil {
		d.watch(c)
	}
	i, ok := d.changeOf[c.ID]
	if !ok {
		d.changeOf[c.ID] = len(d.changes)
		d.changes = append(d.changes, c)
		return
	}
	first := &d.changes[i]
	if c.End {
		first.End, first.Set = true, nil
		return
	}
	over := Fields{}
	for _, set := range []Fields{first.Set, c.Set} {
		for name, v := range set {
			over[name] = v
		}
	}
	first.Set = over
	if first.Expect == Any {
		first.Expect = c.Expect
	}
}

// Create makes an entity, under the id given or a new one, and a claim on it.
// Saying is what the claim says beside that: source, page, basis…
func (d *Draft) Create(kind Kind, id ID, fields, saying Fields) ID {
	if id == "" {
		id = NewID(kind)
	}
	d.put(Change{ID: id, Kind: kind, Expect: New, Set: fields})
	d.Claim(id, "", saying)
	return id
}

// Update patches a thing of any kind; expect is the version it was read at, or Any.
func (d *Draft) Update(id ID, expect Revision, patch Fields) error {
	kind, ok := id.Kind()
	if !ok {
		return malformed(id)
	}
	d.put(Change{ID: id, Kind: kind, Expect: expect, Set: patch})
	return nil
}

// Link joins two things, with a claim on the link. Where a link of this identity
// is there already, the claim is added to that one and fields are laid over its
// own; its id is returned.
func (d *Draft) Link(ctx context.Context, is LinkIdentity, id ID, fields, saying Fields) (ID, error) {
	known, err := d.findLink(ctx, is)
	if err != nil {
		return "", err
	}
	switch {
	case known != "":
		id = known
		if len(fields) > 0 {
			d.put(Change{ID: id, Kind: KindLink, Expect: Any, Set: fields})
		}
	default:
		if id == "" {
			id = NewID(KindLink)
		}
		set := Fields{"type": string(is.Type), "from": string(is.From), "to": string(is.To)}
		if is.Qualifier != "" {
			set["qualifier"] = is.Qualifier
		}
		d.put(Change{ID: id, Kind: KindLink, Expect: New, Set: set.With(fields)})
	}
	d.Claim(id, "", saying)
	return id, nil
}

// findLink looks for a link of the identity, in the draft first.
func (d *Draft) findLink(ctx context.Context, is LinkIdentity) (ID, error) {
	for _, c := range d.changes {
		if c.Kind == KindLink && !c.End && (Link{Record{Fields: c.Set}}).Identity() == is {
			return c.ID, nil
		}
	}
	if !is.From.Valid() {
		return "", malformed(is.From)
	}
	found, err := d.reader.Links(ctx, []Ask{{Of: is.From, Step: Step{Types: []LinkType{is.Type}, Direction: Out}}})
	if err != nil {
		return "", err
	}
	for _, l := range found[0].Items {
		if l.Identity() == is && !d.ends(l.ID) {
			return l.ID, nil
		}
	}
	return "", nil
}

func (d *Draft) ends(id ID) bool {
	i, ok := d.changeOf[id]
	return ok && d.changes[i].End
}

// Claim says something about a thing or a link; id may be empty.
func (d *Draft) Claim(about, id ID, saying Fields) ID {
	if id == "" {
		id = NewID(KindClaim)
	}
	d.put(Change{ID: id, Kind: KindClaim, Expect: New, Set: saying.With(Fields{"about": string(about)})})
	return id
}

// Retract takes a claim back: it stays readable and no longer counts.
func (d *Draft) Retract(claim ID, on Day, reason string) {
	set := Fields{"status": "retracted", "retractedOn": string(on)}
	if reason != "" {
		set["reason"] = reason
	}
	d.put(Change{ID: claim, Kind: KindClaim, Expect: Any, Set: set})
}

// RetractSource takes back every current claim that rests on a source; exactly
// what rested on it alone becomes unsupported. It returns how many. A source that
// is not there is NotFound, as nobody means to take nothing back.
func (d *Draft) RetractSource(ctx context.Context, source ID, on Day, reason string) (int, error) {
	if err := d.findSource(ctx, source); err != nil {
		return 0, err
	}
	claims, err := d.reader.Find(ctx, Query{Kinds: []Kind{KindClaim}, Where: &Filter{And: []Filter{
		fieldIs("source", string(source)), fieldIs("status", "current"),
	}}}, Page{})
	for _, id := range claims.Items {
		d.Retract(id, on, reason)
	}
	return len(claims.Items), err
}

// findSource fails where the id is no source's, or one's that is neither there nor made by the draft.
func (d *Draft) findSource(ctx context.Context, id ID) error {
	kind, ok := id.Kind()
	switch {
	case !ok:
		return malformed(id)
	case kind != KindSource:
		return &Error{Code: BadRequest, Message: "The id is of another kind.", Hint: "Name the id of a Source."}
	}
	if _, isMade := d.changeOf[id]; isMade {
		return nil
	}
	there, err := d.reader.Records(ctx, []ID{id})
	if err != nil {
		return err
	}
	if _, ok := there[id]; !ok {
		return &Error{Code: NotFound, IDs: []ID{id}, Message: "There is no source under the id " + string(id) + ".",
			Hint: "It may have ended, or gone into another: entity(key:) finds that one."}
	}
	return nil
}

func fieldIs(field, value string) Filter {
	return Filter{Field: &FieldTest{Field: field, Test: In, Values: []any{value}}}
}

// End takes a thing out of the present, with the links that join it and the
// claims on them. What others' claims rest on cannot end.
func (d *Draft) End(ctx context.Context, id ID, expect Revision) error {
	kind, ok := id.Kind()
	if !ok {
		return malformed(id)
	}
	ending := []ID{id}
	if kind.IsEntity() {
		links, err := d.reader.Links(ctx, []Ask{{Of: id, Step: Step{Direction: Both}}})
		if err != nil {
			return err
		}
		for _, l := range links[0].Items {
			ending = append(ending, l.ID)
		}
	}
	claims, err := d.reader.Claims(ctx, ending)
	if err != nil {
		return err
	}
	for _, of := range ending {
		for _, c := range claims[of] {
			d.put(Change{ID: c.ID, Kind: KindClaim, Expect: Any, End: true})
		}
	}
	slices.Reverse(ending)
	for _, of := range ending {
		k, _ := of.Kind()
		c := Change{ID: of, Kind: k, Expect: Any, End: true}
		if of == id {
			c.Expect = expect
		}
		d.put(c)
	}
	return nil
}

func malformed(id ID) error {
	return &Error{Code: BadRequest, Message: "\"" + string(id) + "\" is no id.", Hint: "An id is a kind's prefix, an underscore and a ULID in capitals."}
}
