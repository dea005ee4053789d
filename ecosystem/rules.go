package ecosystem

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// judge holds a change set against the rules and collects every problem, so that
// one look tells all that is wrong. It is a pure function of what it is given.
type judge struct {
	cs       ChangeSet
	view     view
	byID     map[ID]Change
	problems []Problem
	at       int // the change being judged
}

// check gives every rule that the change set breaks.
func check(cs ChangeSet, v view) []Problem {
	j := &judge{cs: cs, view: v, byID: map[ID]Change{}}
	if len(cs.Changes) > maxChanges {
		j.say("", fmt.Sprintf("%d changes are more than one change set may hold, %d.", len(cs.Changes), maxChanges), "Send them in parts.")
		return j.problems
	}
	for i, c := range cs.Changes {
		if j.at = i; j.byID[c.ID].ID != "" {
			j.say("", "stands twice in one change set.", "Put both into one change.")
		}
		j.byID[c.ID] = c
	}
	for i, c := range cs.Changes {
		j.at = i
		j.change(c)
	}
	j.keys()
	slices.SortStableFunc(j.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Change, b.Change), cmp.Compare(a.Field, b.Field))
	})
	return j.problems
}

const maxChanges = 100_000

func (j *judge) say(field, message, hint string) {
	p := Problem{Change: j.at, Field: field, Message: message, Hint: hint}
	if j.at < len(j.cs.Changes) {
		p.ID = j.cs.Changes[j.at].ID
	}
	j.problems = append(j.problems, p)
}

func (j *judge) change(c Change) {
	if kind, ok := c.ID.Kind(); !ok || kind != c.Kind {
		j.say("", "is no id of a "+string(c.Kind)+".", "An id is the kind's prefix, an underscore and a ULID in capitals.")
		return
	}
	before, exists := j.view.records[c.ID]
	switch {
	case c.End && !exists:
		j.say("", "does not exist, so it cannot end.", "")
	case c.End:
		j.end(before)
	default:
		after, _ := j.view.after(j.byID, c.ID)
		j.fields(c, after)
		switch c.Kind {
		case KindLink:
			j.link(before, exists, after)
		case KindClaim:
			j.claim(after)
		}
	}
}

// A claim is taken back, not ended: that somebody once said it stays true. It
// ends with what it is about, or when the commit that made it is undone.
func (j *judge) end(before Record) {
	if before.Kind != KindClaim || j.cs.Origin == Undo || j.cs.Origin == Merge {
		return
	}
	if _, stays := j.view.after(j.byID, Claim{before}.About()); stays {
		j.say("", "is a claim; claims are retracted, not ended.", "Retract it with a reason.")
	}
}

func (j *judge) fields(c Change, after Record) {
	noun := NounOf(c.Kind)
	for name, v := range c.Set {
		f, known := noun.Field(name)
		if !known {
			j.say(name, "is no field of a "+string(c.Kind)+".", "Its fields are "+fieldNames(noun)+".")
		} else if wrong := f.Problem(v); v != nil && wrong != "" {
			j.say(name, wrong, "")
		}
	}
	for _, f := range noun.Fields {
		if f.Must && after.Fields[f.Name] == nil {
			j.say(f.Name, "is missing.", "Every "+string(c.Kind)+" needs one: "+f.Says+".")
		}
	}
	from, to := after.Text("validFrom"), after.Text("validTo")
	if from != "" && to != "" && FirstDay(from) > FirstDay(to) && !strings.HasPrefix(from, to) {
		j.say("validTo", "lies before validFrom.", "Swap or mend the dates.")
	}
}

func fieldNames(n Noun) string {
	names := make([]string, len(n.Fields))
	for i, f := range n.Fields {
		names[i] = f.Name
	}
	return strings.Join(names, ", ")
}

func (j *judge) link(before Record, exists bool, after Record) {
	l := Link{after}
	rule, ok := RuleOf(l.Type())
	if !ok {
		j.say("type", fmt.Sprintf("%q is no type of link.", l.Type()), "")
		return
	}
	if exists && l.Type() != (Link{before}).Type() {
		j.say("type", "of a link cannot change.", "End this link and make another.")
	}
	if is := (Link{before}).Identity(); exists && (is.From != l.From() || is.To != l.To()) && j.cs.Origin != Merge && j.cs.Origin != Undo {
		j.say("from", "and to of a link cannot change.", "End this link and make another.")
	}
	for name := range after.Fields {
		if _, known := linkNoun.Field(name); known && !rule.MayCarry(name) {
			j.say(name, "is nothing that a "+string(rule.Type)+" link says.", "It may say "+strings.Join(rule.Props, ", ")+".")
		}
	}
	from, fromThere := j.linkEnd(l.From(), "from")
	to, toThere := j.linkEnd(l.To(), "to")
	if fromThere && toThere && !rule.Joins(from.Kind, to.Kind) {
		j.say("type", fmt.Sprintf("%s does not join %s to %s.", rule.Type, from.Kind, to.Kind), rule.allows())
	}
	if !exists && !j.claimed(l.ID) {
		j.say("", "is a new link that no claim speaks for.", "Say in the same change set what it rests on.")
	}
}

// linkEnd finds one end of a link, which must be an entity that is there afterwards.
func (j *judge) linkEnd(id ID, field string) (Record, bool) {
	r, ok := j.view.after(j.byID, id)
	if id != "" && (!ok || !r.Kind.IsEntity()) {
		j.say(field, fmt.Sprintf("%s is not there to be linked.", id), "")
		return r, false
	}
	return r, ok
}

func (r LinkRule) allows() string {
	list := func(kinds []Kind) string {
		if len(kinds) == 0 {
			return "anything"
		}
		words := make([]string, len(kinds))
		for i, k := range kinds {
			words[i] = string(k)
		}
		return strings.Join(words, " or ")
	}
	return "It goes from " + list(r.From) + " to " + list(r.To) + "."
}

func (j *judge) claimed(link ID) bool {
	return slices.ContainsFunc(j.cs.Changes, func(c Change) bool {
		return c.Kind == KindClaim && !c.End && c.Set["about"] == string(link)
	})
}

func (j *judge) claim(after Record) {
	c := Claim{after}
	subject, ok := j.view.after(j.byID, c.About())
	if c.About() == "" {
		return // said by fields already
	}
	if !ok || subject.Kind == KindClaim {
		j.say("about", fmt.Sprintf("%s is no entity or link that is there.", c.About()), "")
		return
	}
	if name := c.Field(); name != "" {
		f, known := NounOf(subject.Kind).Field(name)
		if !known {
			j.say("field", fmt.Sprintf("%q is no field of a %s.", name, subject.Kind), "Its fields are "+fieldNames(NounOf(subject.Kind))+".")
		} else if v := c.Text("value"); v != "" && f.Enum != nil && f.Type == EnumOf && !f.Enum.Has(v) {
			j.say("value", fmt.Sprintf("%q is none of the words of %s.", v, name), "They are "+strings.Join(f.Enum.Values, ", ")+".")
		}
	}
	for field, kind := range map[string]Kind{"source": KindSource, "event": KindEvent} {
		if id := after.Ref(field); id != "" {
			if r, ok := j.view.after(j.byID, id); !ok || r.Kind != kind {
				j.say(field, fmt.Sprintf("%s is no %s that is there.", id, kind), "")
			}
		}
	}
}

// keys: one key names one thing at a time.
func (j *judge) keys() {
	taken := map[Key]ID{}
	for i, c := range j.cs.Changes {
		list, _ := c.Set["keys"].([]string)
		for j.at = i; len(list) > 0; list = list[1:] {
			k := ParseKey(list[0])
			if wrong := k.Problem(); wrong != "" {
				j.say("keys", fmt.Sprintf("%s: %s.", k, wrong), "")
			}
			holder, held := taken[k], taken[k] != ""
			if !held {
				holder, held = j.view.holders[k], j.view.holders[k] != ""
				if after, stays := j.view.after(j.byID, holder); held && (!stays || !slices.Contains(after.List("keys"), k.String())) {
					held = false // the same change set takes it from its holder
				}
			}
			if held && holder != c.ID {
				j.say("keys", fmt.Sprintf("%s already names %s.", k, holder), "Merge the two if they are the same, or give another key.")
			}
			taken[k] = c.ID
		}
	}
}
