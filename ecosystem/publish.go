package ecosystem

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Published is a text that a change set shows to those from whom it is hidden now.
type Published struct {
	ID    ID // of the thing, link or claim that says it
	Field string
	Text  string
	To    Visibility // the widest: public or partner
}

// publication works out what a change set publishes: whatever is there already, does not
// show through a lens now and does afterwards, and what a merge takes over from a thing
// that was hidden. What the change set itself says for the first time is said, and needs
// no second word.
type publication struct {
	cs      ChangeSet
	current currentState
	changes map[ID]Change
	before  map[ID]Record
	claims  map[ID][]ID // of links, before and after
}

// publishing gives what a change set publishes, in the order of the ids, and the problems
// that this is, unless it is meant to. The reader is the team's, of the moment that the
// change set was held against. It reads nothing where nothing can be.
func publishing(ctx context.Context, reader Reader, cs ChangeSet, current currentState) ([]Published, []Problem, error) {
	p := publication{cs: cs, current: current, changes: map[ID]Change{}, before: map[ID]Record{}, claims: map[ID][]ID{}}
	for _, c := range cs.Changes {
		p.changes[c.ID] = c
	}
	wider := p.mayShowMore()
	if len(wider) == 0 {
		return nil, nil, nil
	}
	if err := p.load(ctx, reader, wider); err != nil {
		return nil, nil, err
	}
	var told []Published
	for _, id := range slices.Sorted(maps.Keys(p.before)) {
		told = append(told, p.texts(id)...)
	}
	if cs.Publish {
		return told, nil, nil
	}
	return told, p.problems(told), nil
}

// mayShowMore gives the things that exist and that the change set may show to more people,
// by themselves or with what rests on them.
func (p publication) mayShowMore() []ID {
	var wider []ID
	for _, c := range p.cs.Changes {
		before, exists := p.current.records[c.ID]
		after := Record{Fields: c.Over(before.Fields)}
		about := after.Ref("about")
		switch isWider := after.Visibility().Level() < before.Visibility().Level(); {
		case c.End:
			if p.cs.Origin == Merge && c.Kind.IsEntity() {
				wider = append(wider, c.ID)
			}
		case exists && (isWider || movesAnchor(c)):
			wider = append(wider, c.ID)
		}
		if k, _ := about.Kind(); c.Kind == KindClaim && !c.End && k == KindLink && noneAsVisible(p.current.claims[about], after) {
			wider = append(wider, about)
		}
	}
	return wider
}

// movesAnchor tells whether a change has a link join, or a claim speak of, something else.
func movesAnchor(c Change) bool {
	return c.Set["from"] != nil || c.Set["to"] != nil || c.Set["about"] != nil
}

// noneAsVisible tells whether no claim is as widely visible as a state is.
func noneAsVisible(claims []Claim, as Record) bool {
	return !slices.ContainsFunc(claims, func(c Claim) bool { return c.Visibility().Level() <= as.Visibility().Level() })
}

// load reads what rests on some things, and what that rests on.
func (p publication) load(ctx context.Context, reader Reader, wider []ID) error {
	var asks []Ask
	links := map[ID]bool{}
	for _, id := range wider {
		switch kind, _ := id.Kind(); {
		case kind == KindLink:
			links[id] = true
		case kind == KindClaim:
			links[p.current.records[id].Ref("about")], links[Record{Fields: p.changes[id].Set}.Ref("about")] = true, true
		case kind.IsEntity():
			asks = append(asks, Ask{Of: id, Step: Step{Direction: Both}})
		}
	}
	maps.DeleteFunc(links, func(id ID, _ bool) bool { k, _ := id.Kind(); return k != KindLink })
	found, err := reader.Links(ctx, asks)
	if err != nil {
		return err
	}
	for _, slice := range found {
		for _, l := range slice.Items {
			links[l.ID] = true
		}
	}
	return p.loadClaims(ctx, reader, slices.Concat(wider, slices.Sorted(maps.Keys(links))))
}

// loadClaims reads the claims on things, and what all of that rests on.
func (p publication) loadClaims(ctx context.Context, reader Reader, about []ID) error {
	claims, err := reader.Claims(ctx, about)
	if err != nil {
		return err
	}
	for of, list := range claims {
		for _, c := range list {
			p.before[c.ID] = c.Record
			p.claims[of] = append(p.claims[of], c.ID)
		}
	}
	for id, c := range p.changes {
		if of, _ := c.Set["about"].(string); of != "" && !slices.Contains(p.claims[ID(of)], id) {
			p.claims[ID(of)] = append(p.claims[ID(of)], id)
		}
	}
	return p.loadAnchors(ctx, reader, about)
}

// loadAnchors reads things, what they rest on and what that rests on, before the change
// and after it.
func (p publication) loadAnchors(ctx context.Context, reader Reader, ids []ID) error {
	for _, c := range p.changes {
		if _, isNew := p.before[c.ID]; !isNew {
			ids = append(ids, c.ID)
		}
	}
	for range 3 { // a claim rests on a link, which rests on two things
		for id := range p.before {
			for _, state := range []Record{p.before[id], p.after(id)} {
				ids = append(ids, state.Ref("about"), state.Ref("from"), state.Ref("to"))
			}
		}
		ids = slices.DeleteFunc(ids, func(id ID) bool { return id == "" || p.before[id].ID != "" })
		if len(ids) == 0 {
			return nil
		}
		records, err := reader.Records(ctx, ids)
		if err != nil {
			return err
		}
		maps.Copy(p.before, records)
		ids = nil
	}
	return nil
}

// after is a thing as the change set leaves it; none where it ends.
func (p publication) after(id ID) Record {
	if c, changed := p.changes[id]; changed {
		return c.after(p.before[id])
	}
	return p.before[id]
}

// shows tells whether a lens shows a thing, in one of two moments.
func (p publication) shows(lens Lens, id ID, moment func(ID) Record) bool {
	admits := func(id ID) bool {
		r := moment(id)
		return r.ID != "" && lens.Admits(r.Visibility())
	}
	r := moment(id)
	switch {
	case !admits(id):
		return false
	case r.Kind == KindLink:
		speaks := func(claim ID) bool { return admits(claim) && moment(claim).Ref("about") == id }
		return admits(r.Ref("from")) && admits(r.Ref("to")) && slices.ContainsFunc(p.claims[id], speaks)
	case r.Kind == KindClaim:
		about := moment(r.Ref("about"))
		return admits(about.ID) && (about.Kind != KindLink || admits(about.Ref("from")) && admits(about.Ref("to")))
	}
	return true
}

// texts gives what a thing says that is hidden now from those to whom it would show; of
// what has no text, that it is there.
func (p publication) texts(id ID) []Published {
	then := func(id ID) Record { return p.before[id] }
	var told []Published
	had := textsOf(p.before[id])
	for lens, to := range []Visibility{Public, Partner} {
		if !p.shows(Lens(lens), id, p.after) {
			continue
		}
		showed, has := p.shows(Lens(lens), id, then), textsOf(p.after(id))
		if len(has) == 0 {
			has = []fieldText{{}}
		}
		taken := p.takenOver(Lens(lens), id)
		for _, t := range has {
			isNews := !showed || taken[t.text] && !slices.Contains(had, t)
			isTold := slices.ContainsFunc(told, func(known Published) bool { return known.Field == t.field && known.Text == t.text })
			if isNews && !isTold {
				told = append(told, Published{id, t.field, t.text, to})
			}
		}
	}
	return told
}

// takenOver are the texts of the things that a merge ends and that a lens does not show.
func (p publication) takenOver(lens Lens, into ID) map[string]bool {
	texts := map[string]bool{}
	for id, c := range p.changes {
		if p.cs.Origin != Merge || !c.End || c.Kind != p.before[into].Kind || p.shows(lens, id, func(id ID) Record { return p.before[id] }) {
			continue
		}
		for _, t := range textsOf(p.before[id]) {
			texts[t.text] = true
		}
		texts[Key{SchemeID, string(id)}.String()] = true
	}
	return texts
}

// fieldText is a text that a field states.
type fieldText struct{ field, text string }

// textsOf gives the texts and numbers that a thing states, each member of a list by itself.
func textsOf(r Record) (texts []fieldText) {
	for _, name := range slices.Sorted(maps.Keys(r.Fields)) {
		f, _ := NounOf(r.Kind).Field(name)
		if !slices.Contains([]Type{Text, Prose, URL, Texts, Whole, Decimal, Attribute}, f.Type) {
			continue
		}
		list, isList := r.Fields[name].([]string)
		if !isList {
			list = []string{ValueText(r.Fields[name])}
		}
		for _, text := range list {
			texts = append(texts, fieldText{name, text})
		}
	}
	return texts
}

// Texts are the texts and numbers that a thing states, each with its field, in a line:
// "name Alpha; tags colleges".
func (r Record) Texts() string {
	var told []string
	for _, t := range textsOf(r) {
		told = append(told, t.field+" "+t.text)
	}
	return strings.Join(told, "; ")
}

// problems are those of a change set that publishes and was not told to, each where the
// change stands that shows the most.
func (p publication) problems(told []Published) []Problem {
	by := map[int][]Published{}
	for _, t := range told {
		i := p.causeOf(t.ID)
		by[i] = append(by[i], t)
	}
	var problems []Problem
	for _, i := range slices.Sorted(maps.Keys(by)) {
		var texts []string
		for _, t := range by[i] {
			texts = append(texts, fmt.Sprintf("%s %.200q to %s", cmp.Or(FieldCalled(t.ID, t.Field), string(t.ID)), t.Text, shownTo[t.To]))
		}
		c := p.cs.Changes[i]
		problem := Problem{Change: i, ID: c.ID, Message: "shows what is hidden now: " + strings.Join(texts, ", ") + ".",
			Hint: "Look at what would show in a dry run, and say publish: true if that is meant (--publish with catchment import)."}
		if c.Set["visibility"] != nil {
			problem.Field = "visibility"
		}
		problems = append(problems, problem)
	}
	return problems
}

// causeOf tells where the change stands by which a thing shows: its own, else that of what
// it rests on.
func (p publication) causeOf(id ID) int {
	r := p.after(id)
	about := p.after(r.Ref("about"))
	for _, cause := range []ID{id, r.Ref("from"), r.Ref("to"), about.ID, about.Ref("from"), about.Ref("to")} {
		if i := slices.IndexFunc(p.cs.Changes, func(c Change) bool { return c.ID == cause }); i >= 0 {
			return i
		}
	}
	return 0
}

// shownTo names for whom something would be visible.
var shownTo = map[Visibility]string{Public: "the public", Partner: "partners"}
