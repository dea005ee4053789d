package exchange

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// placeThings gives each of the unit's things its slot: rows that name one thing share it.
func (p *plan) placeThings(context.Context) error {
	for i, t := range p.unit.Things {
		at := item{aThing, i}
		if p.out[at] {
			p.countOut(at)
			continue
		}
		p.placeThing(at, t)
	}
	if p.needsOwnSource() {
		return p.placeOwnSource()
	}
	if p.unit.Source == (ecosystem.Key{}) {
		return nil
	}
	var wrong oddity
	p.source, wrong = p.resolve(Name{Keys: []ecosystem.Key{p.unit.Source}})
	if wrong.rule != "" {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: p.unit.Name + " rests on a source that is not there. " + wrong.reason, Hint: wrong.fix}
	}
	return nil
}

func (p *plan) placeThing(at item, t Thing) {
	for _, k := range t.Keys {
		if n := ecosystem.NewKey(k.Scheme, k.Value); n.Problem() != "" {
			p.find(Warning, t.Where, oddity{"bad-key", "The key is not used: " + n.Problem() + ".", "Mend it."}, k.String())
		}
	}
	s, wrong := p.slotFor(t)
	if wrong.rule != "" {
		p.leaveOut(at, t.Where, wrong, t.Name.String())
		return
	}
	said := p.normalised(t.Kind, t.Fields, t.Where, t.Columns)
	if !s.exists && len(s.items) == 0 {
		said = p.normalised(t.Kind, t.IfNew, t.Where, t.Columns).With(said)
	}
	s.items = append(s.items, at)
	s.columns = t.Columns
	p.lay(s, said, t.Where)
	for _, k := range searchKeys(Name{Keys: t.Keys}) {
		p.known[k] = s.id
		if !slices.Contains(s.keys, k) {
			s.keys = append(s.keys, k)
		}
	}
}

// slotFor finds or makes the slot of a thing; the oddity says why it has none.
func (p *plan) slotFor(t Thing) (*slot, oddity) {
	noun := ecosystem.NounOf(t.Kind)
	switch {
	case noun.Kind == "" || !t.Kind.IsEntity():
		return nil, oddity{"unknown-kind", fmt.Sprintf("%q is no kind of thing.", t.Kind), "See the kinds of the model."}
	case t.ID != "" && !t.ID.Valid():
		return nil, oddity{"bad-id", fmt.Sprintf("%q is no id.", t.ID), "Leave it empty for something new, or give a key instead."}
	case len(searchKeys(t.Name)) == 0:
		return nil, oddity{"no-name", "Nothing tells which thing the row is about: it has neither id nor key.", "Give it an id or a key."}
	}
	ids := p.candidates(t.Name)
	if len(ids) > 1 {
		return nil, twoThings(t.Name, ids)
	}
	id := t.ID
	if len(ids) == 1 {
		id = ids[0]
	} else if id == "" {
		id = ecosystem.NewID(t.Kind)
	}
	if kind, _ := id.Kind(); kind != t.Kind {
		return nil, oddity{"other-kind", fmt.Sprintf("%s is of kind %s, not %s.", t.Name, kind, t.Kind), "Mend the key, or move the row to the right file."}
	}
	before, exists := p.records[id]
	if t.Fields["name"] == nil && t.IfNew["name"] == nil && !exists && p.byID[id] == nil {
		return nil, oddity{"no-title", "Something new needs a name.", "Fill in the name."}
	}
	if t.ID != "" && t.ID != id {
		p.renamed[t.ID] = id
	}
	return p.slot(id, before, exists, t.Where), oddity{}
}

func (p *plan) slot(id ecosystem.ID, before ecosystem.Record, exists bool, at Where) *slot {
	if s := p.byID[id]; s != nil {
		return s
	}
	kind, _ := id.Kind()
	s := &slot{id: id, kind: kind, before: before, exists: exists, fields: ecosystem.Fields{}, where: at}
	p.slots = append(p.slots, s)
	p.byID[id] = s
	return s
}

// normalised brings fields into their forms; what is odd is warned of and left out.
func (p *plan) normalised(kind ecosystem.Kind, said ecosystem.Fields, at Where, columns map[string]string) ecosystem.Fields {
	noun := ecosystem.NounOf(kind)
	fields := make(ecosystem.Fields, len(said))
	for _, f := range noun.Fields {
		v, wrong := normal(f, said[f.Name])
		if f.Type == ecosystem.Ref {
			v, wrong = said[f.Name], oddity{} // resolved by whoever knows what it names
		}
		if wrong.rule != "" {
			p.find(Warning, column(at, f.Name, columns), wrong, fmt.Sprint(said[f.Name]))
		} else if v != nil {
			fields[f.Name] = v
		}
	}
	for _, name := range slices.Sorted(maps.Keys(said)) {
		if _, known := noun.Field(name); !known && said[name] != nil {
			p.find(Warning, column(at, name, columns), oddity{"unknown-field", fmt.Sprintf("%s has no field %s; the value is left out.", kind, name),
				"Use one of the fields of the model, or put it into the description."}, fmt.Sprint(said[name]))
		}
	}
	return fields
}

// column is the place of a field's value: by the file's header where the format told it.
func column(at Where, field string, columns map[string]string) Where {
	if header, ok := columns[field]; ok {
		field = header
	}
	if at.Column == "" {
		at.Column = field
	}
	return at
}

// lay puts what one row says over what earlier rows of this import said of the
// same thing. The first word stands: otherwise two rows that contradict each
// other would change the thing to and fro with every import.
func (p *plan) lay(s *slot, said ecosystem.Fields, at Where) {
	first, before := s.where, s.fields
	if past, ok := p.im.said[p.im.hash(s.id)]; ok {
		first, before = p.im.rows.where(past), s.before.Fields.With(s.fields)
	}
	differs := false
	for _, name := range slices.Sorted(maps.Keys(said)) {
		f, _ := ecosystem.NounOf(s.kind).Field(name)
		v, stated := before[name]
		switch {
		case !stated || v == f.Default:
			s.fields[name] = said[name]
		case sameValue(v, said[name]) || said[name] == f.Default:
		default:
			differs = true
			p.find(Warning, column(at, name, s.columns), oddity{"said-twice", fmt.Sprintf("%s says %v of the same thing; the first stands.", first.words(), v),
				"Let the two agree, or give them different keys."}, fmt.Sprint(said[name]))
		}
	}
	if !differs && at.File == first.File && at.Row != first.Row && s.kind.IsEntity() {
		p.find(Note, at, oddity{"duplicate", fmt.Sprintf("Row %d is about the same thing.", first.Row), "Leave one of the two out."}, "")
	}
}

func sameValue(a, b any) bool {
	return ecosystem.Fields{"": a}.Equal(ecosystem.Fields{"": b})
}

// needsOwnSource tells whether a claim of the unit rests on nothing that it names.
func (p *plan) needsOwnSource() bool {
	if p.unit.Source != (ecosystem.Key{}) {
		return false
	}
	rests := func(s Saying) bool { return s["source"] == nil && s["assertedBy"] == nil }
	return slices.ContainsFunc(p.unit.Things, func(t Thing) bool { return !t.NoClaim && t.Kind != ecosystem.KindSource && rests(t.Claim) }) ||
		slices.ContainsFunc(p.unit.Relations, func(r Relation) bool { return !r.NoClaim && rests(r.Claim) }) ||
		slices.ContainsFunc(p.unit.Statements, func(s Statement) bool { return rests(s.Claim) && s.ID == "" })
}

// placeOwnSource finds the import's own source, or makes its slot.
func (p *plan) placeOwnSource() error {
	name, fields := p.im.ownSource()
	if len(p.candidates(name)) > 0 {
		fields = p.im.o.SourceFields
	} else if len(name.Keys) == 0 {
		return &ecosystem.Error{Code: ecosystem.NotFound, Message: "There is no source " + name.String() + ".", Hint: "Give a name instead, and a source is made."}
	}
	s, wrong := p.slotFor(Thing{Name: name, Kind: ecosystem.KindSource, Fields: fields})
	if wrong.rule != "" {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The import's source cannot be used. " + wrong.reason, Hint: wrong.fix}
	}
	maps.Copy(s.fields, p.normalised(ecosystem.KindSource, fields, Where{}, nil))
	for _, k := range name.Keys {
		p.known[k] = s.id
	}
	if len(s.items) == 0 {
		s.items, s.keys = []item{{list: theSource}}, name.Keys
	}
	p.source = s.id
	return nil
}
