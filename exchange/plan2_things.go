package exchange

import (
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// drafter drafts what one unit states: its things first, then its links, whose ends
// must be known, then its claims, which may be about either.
type drafter struct {
	im        *importer
	unit      Unit
	excluded  map[entry]bool
	names     *nameIndex
	source    ecosystem.ID
	drafts    []*draft // things before links
	claims    []*draft
	byID      map[ecosystem.ID]*draft
	things    []*draft                                // by the place of the unit's things; nil for one that is left out
	relations []*draft                                // by the place of the unit's relations
	linkIDs   map[ecosystem.LinkIdentity]ecosystem.ID // of links that stand there or are stated
	rowSays   map[entry][]ecosystem.Saying            // what a row says of the fields of its thing or link
	standing  map[ecosystem.ID][]ecosystem.Claim      // on what stands there
	outcome   *outcome

	definitions ecosystem.AttributeDefinitions // of fields of one's own, where the unit says any
}

func newDrafter(im *importer, u Unit, excluded map[entry]bool, names *nameIndex) *drafter {
	return &drafter{im: im, unit: u, excluded: excluded, names: names, byID: map[ecosystem.ID]*draft{},
		things: make([]*draft, len(u.Things)), relations: make([]*draft, len(u.Relations)),
		linkIDs: map[ecosystem.LinkIdentity]ecosystem.ID{}, rowSays: map[entry][]ecosystem.Saying{}, outcome: &outcome{things: map[ecosystem.Kind]Counts{}}}
}

// draftThings is the second step of a plan: each thing gets its draft, and rows that
// name one thing share it. It also finds the source that the unit's claims rest on.
func (d *drafter) draftThings() error {
	for i, t := range d.unit.Things {
		if e := (entry{thingEntry, i}); d.excluded[e] {
			d.countLeftOut(e)
		} else {
			d.things[i] = d.draftThing(e, t)
		}
	}
	if d.needsOwnSource() {
		return d.draftOwnSource()
	}
	if d.unit.Source == (ecosystem.Key{}) {
		return nil
	}
	var wrong *problem
	d.source, wrong = d.names.resolve(Name{Keys: []ecosystem.Key{d.unit.Source}})
	if wrong != nil {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: d.unit.Name + " rests on a source that is not there. " + wrong.reason, Hint: wrong.fix}
	}
	return nil
}

// draftThing puts a row's thing into its draft; nil where the row is left out.
func (d *drafter) draftThing(e entry, t Thing) *draft {
	for _, k := range t.Keys {
		if n := ecosystem.NewKey(k.Scheme, k.Value); n.Problem() != "" {
			d.outcome.report(Warning, t.Where, &problem{"bad-key", "The key is not used: " + n.Problem() + ".", "Mend it."}, k.String())
		}
	}
	thing, wrong := d.draftOf(t)
	if wrong != nil {
		d.leaveOut(e, t.Where, wrong, t.Name.String())
		return nil
	}
	says := d.normalised(t.Kind, t.Fields, t.Where, t.Columns)
	if !thing.exists && len(thing.entries) == 0 {
		says = d.normalised(t.Kind, t.IfNew, t.Where, t.Columns).With(says)
	}
	thing.entries = append(thing.entries, e)
	thing.columns = t.Columns
	thing.noClaim = thing.noClaim || t.NoClaim
	d.rowSays[e] = d.mergeRow(thing, says, t.Where, tellerOf(t.Claim))
	for _, k := range searchKeys(Name{Keys: t.Keys}) {
		d.names.ids[k] = thing.id
		if !slices.Contains(thing.keys, k) {
			thing.keys = append(thing.keys, k)
		}
	}
	return thing
}

// draftOf finds or makes the draft of a thing; the problem says why it has none.
func (d *drafter) draftOf(t Thing) (*draft, *problem) {
	noun := ecosystem.NounOf(t.Kind)
	switch {
	case noun.Kind == "" || !t.Kind.IsEntity():
		return nil, &problem{"unknown-kind", fmt.Sprintf("%q is no kind of thing.", t.Kind), "See the kinds of the model."}
	case t.ID != "" && !t.ID.Valid():
		return nil, &problem{"bad-id", fmt.Sprintf("%q is no id.", t.ID), "Leave it empty for something new, or give a key instead."}
	case len(searchKeys(t.Name)) == 0:
		return nil, &problem{"no-name", "Nothing tells which thing the row is about: it has neither id nor key.", "Give it an id or a key."}
	}
	ids := d.names.candidates(t.Name)
	if len(ids) > 1 {
		return nil, twoThings(t.Name, ids)
	}
	id := t.ID
	if len(ids) == 1 {
		id = ids[0]
	} else if before := d.names.endedThing(t); before != "" {
		id = before
		d.outcome.report(Note, t.Where, cameBack(), t.Name.String())
	} else if id == "" {
		id = ecosystem.NewID(t.Kind)
	}
	if kind, _ := id.Kind(); kind != t.Kind {
		return nil, &problem{"other-kind", fmt.Sprintf("%s is of kind %s, not %s.", t.Name, kind, t.Kind), "Mend the key, or move the row to the right file."}
	}
	if t.Fields["name"] == nil && t.IfNew["name"] == nil && !d.names.exists(id) {
		return nil, &problem{"no-title", "Something new needs a name.", "Fill in the name."}
	}
	if t.ID != "" && t.ID != id {
		d.names.renamed[t.ID] = id
	}
	return d.draftAt(id, t.Where), nil
}

// draftAt finds or begins the draft of the thing or link that has an id.
func (d *drafter) draftAt(id ecosystem.ID, at Where) *draft {
	if known := d.byID[id]; known != nil {
		return known
	}
	kind, _ := id.Kind()
	before, exists := d.names.records[id]
	begun := &draft{id: id, kind: kind, before: before, exists: exists, says: ecosystem.Fields{}, where: at}
	d.drafts = append(d.drafts, begun)
	d.byID[id] = begun
	if !exists {
		d.names.created[id] = true
	}
	return begun
}

// leaveOut keeps an entry out because of an error.
func (d *drafter) leaveOut(e entry, at Where, wrong *problem, value string) {
	d.outcome.report(Error, at, wrong, value)
	d.countLeftOut(e)
}

func (d *drafter) countLeftOut(e entry) {
	one := Counts{LeftOut: 1}
	switch e.list {
	case thingEntry:
		kind := d.unit.Things[e.index].Kind
		d.outcome.things[kind] = d.outcome.things[kind].plus(one)
	case relationEntry:
		d.outcome.links = d.outcome.links.plus(one)
	case statementEntry:
		d.outcome.claims = d.outcome.claims.plus(one)
	case ownSourceEntry: // counts tell of rows
	}
}

// normalised brings fields into their forms; what is odd is warned of and left out.
func (d *drafter) normalised(kind ecosystem.Kind, says ecosystem.Fields, at Where, columns map[string]string) ecosystem.Fields {
	noun := ecosystem.NounOf(kind)
	fields := make(ecosystem.Fields, len(says))
	for _, f := range noun.Fields {
		v, wrong := normalise(f, says[f.Name])
		if f.Type == ecosystem.Ref {
			v, wrong = says[f.Name], nil // resolved by whoever knows what it names
		}
		if wrong != nil {
			d.outcome.report(Warning, at.inColumn(f.Name, columns), wrong, fmt.Sprint(says[f.Name]))
		} else if v != nil {
			fields[f.Name] = v
		}
	}
	d.normaliseAttributes(fields, kind, says, at, columns)
	for _, name := range slices.Sorted(maps.Keys(says)) {
		if _, known := noun.Field(name); !known && says[name] != nil {
			d.outcome.report(Warning, at.inColumn(name, columns), &problem{"unknown-field", fmt.Sprintf("%s has no field %s; the value is left out.", kind, name),
				"Use one of the fields of the model, or put it into the description."}, fmt.Sprint(says[name]))
		}
	}
	return fields
}

// inColumn is the place of a field's value in a row: under the file's own header
// where the format told it.
func (w Where) inColumn(field string, headers map[string]string) Where {
	if header, ok := headers[field]; ok {
		field = header
	}
	if w.Column == "" {
		w.Column = field
	}
	return w
}

// tellerOf tells by what a row's claim rests on whose words the row has.
func tellerOf(c ClaimFields) string { return fmt.Sprint(c["source"], " ", c["assertedBy"]) }

// mergeRow adds what one row says to what earlier rows of this import said of the
// same thing, and gives what its claim is to say. The first word of a teller stands:
// otherwise two rows that contradict each other would change the thing to and fro with
// every import. What different tellers say stands side by side.
func (d *drafter) mergeRow(to *draft, says ecosystem.Fields, at Where, teller string) []ecosystem.Saying {
	if to.said == nil {
		to.said = map[string]ecosystem.Fields{}
	}
	if to.said[teller] == nil {
		to.said[teller] = ecosystem.Fields{}
	}
	stands, differs := says.With(nil), false
	for _, name := range slices.Sorted(maps.Keys(says)) {
		f, _ := ecosystem.NounOf(to.kind).Field(name)
		if f.IsList() {
			to.says[name] = members(to.says[name], says[name])
			continue
		}
		first, before := to.where, to.said[teller]
		if earlier, ok := d.im.firstStated(to.id); ok && !ecosystem.IsClaimed(to.kind, f) {
			first, before = earlier, to.before.Fields.With(to.says)
		}
		v, stated := before[name]
		switch {
		case !stated || v == f.Default:
			to.said[teller][name] = says[name]
			if v, known := to.says[name]; !known || v == f.Default {
				to.says[name] = says[name]
			}
		case sameValue(v, says[name]) || says[name] == f.Default:
		default:
			differs = true
			delete(stands, name)
			d.reportSaidTwice(at.inColumn(name, to.columns), first, v, says[name])
		}
	}
	if !differs && at.File == to.where.File && at.Row != to.where.Row && to.kind.IsEntity() {
		d.outcome.report(Note, at, &problem{"duplicate", fmt.Sprintf("Row %d is about the same thing.", to.where.Row), "Leave one of the two out."}, "")
	}
	return ecosystem.SayingsOf(to.kind, stands)
}

// reportSaidTwice warns of a row that says otherwise than an earlier one of the same teller.
func (d *drafter) reportSaidTwice(at, first Where, stands, says any) {
	d.outcome.report(Warning, at, &problem{"said-twice", fmt.Sprintf("%s says %v of the same thing; the first stands.", first.inWords(), stands),
		"Let the two agree, or give them different keys."}, fmt.Sprint(says))
}

// needsOwnSource tells whether a claim of the unit rests on nothing that it names.
func (d *drafter) needsOwnSource() bool {
	if d.unit.Source != (ecosystem.Key{}) {
		return false
	}
	unsourced := func(c ClaimFields) bool { return c["source"] == nil && c["assertedBy"] == nil }
	return slices.ContainsFunc(d.unit.Things, func(t Thing) bool { return !t.NoClaim && t.Kind != ecosystem.KindSource && unsourced(t.Claim) }) ||
		slices.ContainsFunc(d.unit.Relations, func(r Relation) bool { return !r.NoClaim && unsourced(r.Claim) }) ||
		slices.ContainsFunc(d.unit.Statements, func(s Statement) bool { return unsourced(s.Claim) && s.ID == "" })
}

// draftOwnSource finds the import's own source, or drafts it.
func (d *drafter) draftOwnSource() error {
	name, fields := d.im.ownSource()
	if len(d.names.candidates(name)) > 0 {
		fields = d.im.options.SourceFields
	} else if len(name.Keys) == 0 {
		return &ecosystem.Error{Code: ecosystem.NotFound, Message: "There is no source " + name.String() + ".", Hint: "Give a name instead, and a source is made."}
	}
	source, wrong := d.draftOf(Thing{Name: name, Kind: ecosystem.KindSource, Fields: fields})
	if wrong != nil {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The import's source cannot be used. " + wrong.reason, Hint: wrong.fix}
	}
	maps.Copy(source.says, d.normalised(ecosystem.KindSource, fields, Where{}, nil))
	for _, k := range name.Keys {
		d.names.ids[k] = source.id
	}
	if len(source.entries) == 0 {
		source.entries, source.keys = []entry{{list: ownSourceEntry}}, name.Keys
	}
	d.source = source.id
	return nil
}
